/// A chain of people, the first of them ours, by which we can be introduced to the last.
public struct IntroductionPath: Hashable, Sendable {
  /// The people from the first to the last; two at least.
  public var people: [BookPerson]
  /// What it carries: the product of the links and of how well those in the middle pass an introduction on, 0...1.
  public var value: Double
  /// The strength of each link, one fewer than the people.
  public var links: [Double]

  /// The position of the weakest link, which joins this person and the next; of equal ones the last, since that is the
  /// one we can do least about.
  public var weakestLink: Int {
    links.indices.min { (links[$0], $1) < (links[$1], $0) } ?? 0
  }

  /// What to do, in words: who of ours asks whom, and where the chain is weakest.
  /// - Parameter name: how a person is called; by their name, unless given.
  public func advice(naming name: (BookPerson) -> String = \.name) -> String {
    "\(request(naming: name)); \(weakness(naming: name))."
  }

  /// Who of ours asks whom for an introduction.
  public func request(naming name: (BookPerson) -> String = \.name) -> String {
    let names = people.map(name)
    guard let first = names.first, let last = names.last else { return "" }
    guard names.count > 2 else { return "Have \(first) write to \(last)" }
    let onwards = names.dropFirst(2).joined(separator: ", who can introduce us to ")
    return "Have \(first) ask \(names[1]) for an introduction to \(onwards)"
  }

  /// Where the chain is weakest.
  public func weakness(naming name: (BookPerson) -> String = \.name) -> String {
    let (weakest, names) = (weakestLink, people.map(name))
    guard links.indices.contains(weakest), names.count > weakest + 1 else { return "" }
    return "the weakest link is \(names[weakest]) – \(names[weakest + 1]) (\(links[weakest].fixed(2)))"
  }
}
