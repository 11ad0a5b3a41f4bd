/// Required departments with less than they must have (domain A5).
enum DepartmentFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    analysis.departments.compactMap { draft($0, analysis) }
  }

  private static func draft(_ department: DepartmentProfile, _ analysis: Analysis) -> FindingDraft? {
    guard let required = department.requirement, let low = department.coverage.low, low < 1 else { return nil }
    let isUnsure = department.isUnconfirmed
    let isCritical =
      department.archetype == .executive
      || department.people.contains { analysis[person: $0]?.person.roles.contains(.economicBuyer) ?? false }
    let next = candidate(in: department, analysis)
    let cause = "department:\(department.id)"
    var draft = FindingDraft(
      kind: .departmentThin, subject: .department(department.id), message: "",
      action: next.map { analysis.introduction(to: $0) }, value: low, threshold: 1,
      because: department.coverage.because, people: next.map { [$0] } ?? [], cause: cause)
    if department.people.isEmpty {
      draft.kind = .departmentUnmapped
      draft.severity = isCritical ? .critical : nil
      draft.message = "nobody is mapped in \(department.name)"
      draft.action = "Find out who is in \(department.name), or declare it notPresent."
      draft.isPossible = isUnsure
    } else if department.threads.low == 0 {
      draft.kind = .departmentUncovered
      draft.severity = isCritical ? .critical : nil
      draft.message = "nobody in \(department.name) has a live tie with us"
      draft.isPossible = isUnsure || department.threads.high != 0
    } else {
      draft.message = thin(department, required)
      draft.isPossible = isUnsure || (department.coverage.high ?? 1) >= 1
      if next == nil { draft.action = "Find out who else is in \(department.name)." }
      if department.binding == "ours" {
        draft.action = "Take a second colleague along to the next meeting with \(department.name)."
      }
    }
    return draft
  }

  private static func thin(_ department: DepartmentProfile, _ required: Requirement) -> String {
    let (threads, ours) = (department.threads.low ?? 0, department.holders.low ?? 0)
    switch department.binding {
    case "ours": return "\(department.name) is held by \(ours) of ours, needs \(required.ours)"
    case "seniority":
      let level = required.seniority.map { "\($0)" } ?? "somebody senior"
      return "our live ties in \(department.name) do not reach \(level) level"
    default: return "\(department.name) has \(threads) of \(required.threads) threads"
    }
  }

  /// Whom to meet there: somebody without a live tie, as senior as is asked for where that is what lacks, then whoever
  /// has the most power.
  private static func candidate(in department: DepartmentProfile, _ analysis: Analysis) -> Person.ID? {
    let people = department.people.compactMap { analysis[person: $0] }.filter(\.liveHolders.isEmpty)
    let senior = people.filter { person in
      guard let level = department.requirement?.seniority else { return true }
      return person.person.seniority.map { $0 >= level } ?? false
    }
    return (senior.isEmpty ? people : senior)
      .max { ($0.powerShare.value ?? 0, $1.id) < ($1.powerShare.value ?? 0, $0.id) }?.id
  }
}
