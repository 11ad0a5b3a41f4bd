internal import PowerMap

/// The letters that stand for each of our people on chips and badges, different for everybody.
enum Initials {
  /// Two letters where they tell people apart, else the second letter of the last name as a third, else a number.
  static func unique(of people: [Person]) -> [Person.ID: String] {
    let people = people.sorted { $0.id < $1.id }
    let short = people.map { TextFitting.initials(SafeText.line($0.name)) }
    let long = people.map { TextFitting.longInitials(SafeText.line($0.name)) }
    func isAlone(_ text: String, in list: [String]) -> Bool { list.count { $0 == text } == 1 }
    var result: [Person.ID: String] = [:]
    var taken: Set<String> = []
    var numbered: [(Person.ID, String)] = []
    for (index, person) in people.enumerated() {
      let candidate = isAlone(short[index], in: short) ? short[index] : long[index]
      if candidate != "?", !taken.contains(candidate),
        candidate == short[index] || isAlone(candidate, in: long) && !short.contains(candidate)
      {
        result[person.id] = candidate
        taken.insert(candidate)
      } else {
        numbered.append((person.id, short[index]))
      }
    }
    for (id, letters) in numbered {
      let stem = letters == "?" ? "P" : letters
      var number = 1
      while taken.contains("\(stem)\(number)") { number += 1 }
      result[id] = "\(stem)\(number)"
      taken.insert("\(stem)\(number)")
    }
    return result
  }
}
