import PowerMap

extension Book {
  /// The example account Northwind after a reorganisation: somebody new, some gone, some moved, and ties of ours that
  /// came and went.
  func reorganised(on day: Day) -> Book {
    var book = self
    guard let index = book.accounts.firstIndex(where: { $0.id == "northwind" }) else { return self }
    var account = book.accounts[index]
    account.people.removeAll { ["grete", "sana"].contains($0.id) }
    account.people.append(
      Person(
        id: "ida", name: "Ida Holst", title: "Head of Logistics", department: "logistics", seniority: .director,
        stance: History(.supporter, on: day)))
    for position in account.people.indices {
      switch account.people[position].id {
      case "omar":
        account.people[position].title = "Vice President Plants"
        account.people[position].seniority = .vicePresident
        account.people[position].roles.append(.decisionMaker)
        account.people[position].stance = History(.advocate, on: day)
      case "noor": account.people[position].department = "finance"
      case "tess": account.people[position].stance = History(.neutral, on: day)
      default: break
      }
    }
    book.team.removeAll { $0.id == "ben" }
    account.ties.removeAll { tie in
      ["grete", "sana", "ben"].contains(tie.from) || ["grete", "sana", "ben"].contains(tie.to)
        || tie.from == "lena" && tie.kind == .reportsTo || tie.id == "relationship:ana:pat"
    }
    account.ties += [
      Tie(.reportsTo, from: "ida", to: "eva"), Tie(.reportsTo, from: "lena", to: "ida"),
      Tie(from: "cara", to: "ida", strength: History(0.6, on: day)),
      Tie(from: "cara", to: "omar", strength: History(0.6, on: day)),
    ]
    account.interactions.removeAll { $0.with.contains("ben") || $0.with.contains("pat") || $0.with.contains("grete") }
    book.accounts[index] = account
    return book
  }
}
