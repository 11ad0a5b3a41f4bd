/// Required departments with less than they must have (domain A5).
enum DepartmentFindings {
  static func drafts(_ analysis: Analysis) -> [FindingDraft] {
    analysis.departments.indices.flatMap { position -> [FindingDraft] in
      let department = analysis.departments[position]
      guard department.requirement != nil else { return [] }
      // At the most that the unknown ties allow it is certain; at the least it is possible.
      let (certain, possible) = (kind(of: department.most), kind(of: department.least))
      return [
        certain.map { draft($0, department, analysis, isPossible: department.isUnconfirmed) },
        possible == certain ? nil : possible.map { draft($0, department, analysis, isPossible: true) },
      ].compactMap { $0 }
    }
  }

  private static func kind(of state: DepartmentProfile.State) -> FindingKind? {
    switch state {
    case .unmapped: .departmentUnmapped
    case .uncovered: .departmentUncovered
    case .thin: .departmentThin
    case .covered, .notPresent, .unknown: nil
    }
  }

  private static func draft(
    _ kind: FindingKind, _ department: DepartmentProfile, _ analysis: Analysis, isPossible: Bool
  ) -> FindingDraft {
    let isCritical =
      department.archetype == .executive
      || department.people.contains { id in
        analysis.position(of: id).map { analysis.people[$0].person.roles.contains(.economicBuyer) } ?? false
      }
    let next = candidate(in: department, analysis)
    var draft = FindingDraft(
      kind: kind, subject: .department(department.id), message: "", action: next.map { analysis.introduction(to: $0) },
      value: department.coverage.low, threshold: 1, because: department.coverage.because,
      people: next.map { [$0] } ?? [], cause: "department:\(department.id)", isPossible: isPossible)
    switch kind {
    case .departmentUnmapped:
      draft.severity = isCritical ? .critical : nil
      draft.message = "nobody is mapped in \(department.name)"
      draft.action = "Find out who is in \(department.name), or declare it notPresent."
    case .departmentUncovered:
      draft.severity = isCritical ? .critical : nil
      draft.message = "nobody in \(department.name) has a live tie with us"
    default:
      draft.message = thin(department)
      if next == nil { draft.action = "Find out who else is in \(department.name)." }
      if department.binding == "ours" {
        draft.action = "Take a second colleague along to the next meeting with \(department.name)."
      }
    }
    return draft
  }

  private static func thin(_ department: DepartmentProfile) -> String {
    let required = department.requirement ?? Requirement()
    let (threads, ours) = (department.threads.low ?? 0, department.holders.low ?? 0)
    switch department.binding {
    case "ours": return "\(department.name) is held by \(ours) of ours, needs \(required.ours)"
    case "seniority":
      let level = required.seniority.map(\.word) ?? "somebody senior"
      return "our live ties in \(department.name) do not reach \(level) level"
    default: return "\(department.name) has \(threads) of \(required.threads) threads"
    }
  }

  /// Whom to meet there: somebody without a live tie, as senior as is asked for where that is what lacks, then whoever
  /// has the most power.
  private static func candidate(in department: DepartmentProfile, _ analysis: Analysis) -> Person.ID? {
    let people = department.people.compactMap { analysis.position(of: $0) }
      .filter { analysis.people[$0].liveHolders.isEmpty }
    let senior = people.filter { position in
      guard let level = department.requirement?.seniority else { return true }
      return analysis.people[position].person.seniority.map { $0 >= level } ?? false
    }
    return (senior.isEmpty ? people : senior).best { analysis.people[$0].powerShare.value ?? 0 }
      .map { analysis.people[$0].id }
  }
}
