import PowerMap
import PowerMapSamples
import Testing

@Suite("Interest by contact")
struct InterestTests {
  private static let day = Day(number: 20_000)

  private static func interest(_ contacts: [Interaction], logFrom: Day?) throws -> Measured<Double> {
    let account = Account(
      id: "a", name: "A", logFrom: logFrom, people: [Person(id: "eva", name: "Eva", seniority: .chief)],
      ties: [Tie(from: "ana", to: "eva")], interactions: contacts)
    let book = Book(team: [Person(id: "ana", name: "Ana", side: .ours)], accounts: [account])
    let analysis = try book.analysis(of: "a", asOf: day)
    return try #require(analysis[person: "eva"]).interest
  }

  private static func contact(
    daysAgo: Int = 0, by initiator: Initiator? = nil, result: InteractionResult = .held
  ) -> Interaction {
    Interaction(
      on: day.adding(days: -daysAgo), channel: .inPersonMeeting, with: ["ana", "eva"], initiator: initiator,
      result: result)
  }

  @Test("Two contacts of today, or one that they began, make a half; old and one-sided ones make less or nothing")
  func worked() throws {
    let logFrom = Self.day.adding(days: -400)
    func value(_ contacts: [Interaction]) throws -> Double? { try Self.interest(contacts, logFrom: logFrom).value }
    #expect(try value([Self.contact(), Self.contact(by: .ours)]) == 0.5)
    #expect(try value([Self.contact(by: .theirs)]) == 0.5)
    let halfLife = Int(Policy().halfLife.interaction)
    let old = try #require(try value([Self.contact(daysAgo: halfLife, by: .theirs)]))
    #expect(abs(old - (1 - 0.5.squareRoot())) < 1e-12)
    #expect(try value([Self.contact(result: .noReply)]) == 0)
    #expect(try value([]) == 0)
  }

  @Test("What is not logged is unknown, and what is logged in part is a least")
  func gaps() throws {
    #expect(try Self.interest([], logFrom: nil).value == nil)
    let some = try Self.interest([Self.contact(by: .theirs)], logFrom: Self.day.adding(days: -3))
    #expect(some.value == 0.5)
    #expect(some.low == 0.5)
    #expect(some.high == 1)
  }
}
