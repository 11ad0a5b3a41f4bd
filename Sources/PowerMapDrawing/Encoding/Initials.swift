internal import PowerMap

/// The letters that stand for each of our people on chips and badges, different for everybody.
enum Initials {
  /// The widest that letters may be in bold of 8 points, so that they fit a badge.
  private static let widest = 20.0

  /// Two letters where they tell people apart, else a third from the last or the first name, else one letter and a
  /// number.
  static func unique(of people: [Person]) -> [Person.ID: String] {
    let people = people.sorted { $0.id < $1.id }
    let names = people.map { SafeText.line($0.name) }
    let short = names.map(TextFitting.initials)
    // Each way to write initials gives one list; the first in which somebody is alone decides.
    let long = names.map(TextFitting.longInitials)
    let lists = [short] + (0..<2).map { way in long.map { way < $0.count ? $0[way] : "?" } }
    func fits(_ text: String) -> Bool {
      text != "?" && TextWidth.of(text, size: FontSize.small, bold: true) <= widest
    }
    var result: [Person.ID: String] = [:]
    var taken: Set<String> = []
    for list in lists {
      for (index, person) in people.enumerated() where result[person.id] == nil {
        let candidate = list[index]
        guard fits(candidate), list.count(where: { $0 == candidate }) == 1, taken.insert(candidate).inserted
        else { continue }
        result[person.id] = candidate
      }
    }
    for (index, person) in people.enumerated() where result[person.id] == nil {
      let first = short[index].first.map(String.init) ?? "?"
      let stem = first != "?" && fits("\(first)99") ? first : "P"
      var number = 1
      while !taken.insert("\(stem)\(number)").inserted { number += 1 }
      result[person.id] = "\(stem)\(number)"
    }
    return result
  }
}
