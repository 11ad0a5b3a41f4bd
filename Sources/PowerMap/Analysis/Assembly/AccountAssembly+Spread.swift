/// How coverage is spread (domain A6, A7, A9, A14).
extension AccountAssembly {
  func spread(_ departments: [DepartmentProfile], _ tentacles: Tentacles) -> Spread {
    let cover = low.coverage.people
    let levels = LevelCoverage.counts(snapshot, low: low, high: high)
    return Spread(
      breadth: Breadth.share(of: departments),
      tentacles: tentacles.count,
      levels: LevelCoverage.share(levels, of: snapshot.customers.count), levelCounts: levels,
      peerMatch: PeerMatch.share(snapshot, isKey: context.isKey, low: low, high: high),
      functions: FunctionMatrix.pairs(snapshot, functions: snapshot.functions, low: low, high: high),
      procurementDependency: ProcurementDependency.share(
        cover, functions: snapshot.functions, unknownTies: openTies, source: customerSource),
      procurementBalance: ProcurementBalance.result(snapshot, functions: snapshot.functions, low: low, high: high),
      effectiveThreads: EffectiveThreads.byPerson(cover, unknownTies: openTies, source: customerSource),
      effectiveHolders: EffectiveThreads.byHolder(low.engagement, unknownTies: openTies, source: colleagueSource))
  }
}
