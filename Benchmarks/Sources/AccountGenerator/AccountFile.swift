/// How accounts are handed to the peers' timer: a list of little-endian 32-bit integers, that any language reads in one
/// call.
///
///     the number of accounts, then for each account:
///     people, ties, team size, number of targets,
///     the team, the targets, the first ends of the ties, their second ends, their strengths in 1024ths
public enum AccountFile {
  /// The bytes of the file.
  public static func bytes(of accounts: [GeneratedAccount]) -> [UInt8] {
    var words = [Int32(accounts.count)]
    for account in accounts {
      words += [account.peopleCount, account.ties.count, account.team.count, account.targets.count].map(Int32.init)
      words += account.team
      words += account.targets
      words += account.ties.map(\.first)
      words += account.ties.map(\.second)
      words += account.ties.map(\.strength)
    }
    return words.map(\.littleEndian).withUnsafeBytes(Array.init)
  }
}
