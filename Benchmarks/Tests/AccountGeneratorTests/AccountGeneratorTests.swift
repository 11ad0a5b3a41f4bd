import AccountGenerator
import Testing

/// The inputs are what the figures of other libraries were measured on: digests of a generator in another language.
struct AccountGeneratorTests {
  struct Fact: Sendable {
    let input: BenchmarkInput
    let people: Int
    let ties: Int
    let digest: UInt64
  }

  static let facts = [
    Fact(input: .thirty, people: 30, ties: 72, digest: 0x4de5_7b32_9cf2_cd12),
    Fact(input: .threeHundred, people: 300, ties: 1068, digest: 0x549c_ce78_2785_a55c),
    Fact(input: .fiveThousand, people: 5000, ties: 18_351, digest: 0x8c7d_6af5_07f3_419d),
    Fact(input: .hundredThousand, people: 100_000, ties: 368_580, digest: 0x9b75_bc16_7901_357a),
    Fact(input: .million, people: 1_000_000, ties: 3_706_664, digest: 0x6625_e885_7d4b_9611),
    Fact(input: .portfolio, people: 300_341, ties: 549_601, digest: 0x32fe_a1c7_5c57_b60b),
  ]

  @Test(arguments: facts) func isTheSameEverywhere(fact: Fact) {
    let accounts = fact.input.accounts
    #expect(accounts.reduce(0) { $0 + $1.peopleCount } == fact.people)
    #expect(accounts.reduce(0) { $0 + $1.ties.count } == fact.ties)
    var digest = Digest()
    for account in accounts {
      digest.take([Int32(account.peopleCount), Int32(account.ties.count)])
      digest.take(account.team)
      digest.take(account.targets)
      digest.take(account.ties.map(\.first))
      digest.take(account.ties.map(\.second))
      digest.take(account.ties.map(\.strength))
      digest.take(account.ties.map(\.kind.rawValue))
    }
    #expect(digest.value == fact.digest)
  }

  @Test func writesWhatThePeersRead() {
    let account = GeneratedAccount(peopleCount: 30, seed: 30)
    let bytes = AccountFile.bytes(of: [account, account])
    #expect(bytes.count == 4 * (1 + 2 * (4 + 3 + 5 + 3 * 72)))
    #expect(Array(bytes.prefix(12)) == [2, 0, 0, 0, 30, 0, 0, 0, 72, 0, 0, 0])
  }
}

/// The hash of Fowler, Noll and Vo (1a), a 32-bit word instead of a byte at a time.
private struct Digest {
  private(set) var value: UInt64 = 14_695_981_039_346_656_037

  mutating func take(_ words: [Int32]) {
    for word in words { value = (value ^ UInt64(word)) &* 1_099_511_628_211 }
  }
}
