// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "powermap", path: "..")],
  targets: [
    .target(
      name: "AccountGenerator", dependencies: [.product(name: "RelationshipGraph", package: "powermap")]),
    .executableTarget(
      name: "KernelBenchmarks",
      dependencies: ["AccountGenerator", .product(name: "RelationshipGraph", package: "powermap")]),
    .executableTarget(
      name: "AnalysisBenchmarks",
      dependencies: [
        .product(name: "PowerMap", package: "powermap"), .product(name: "RelationshipGraph", package: "powermap"),
      ]),
    .executableTarget(
      name: "RenderingBenchmarks",
      dependencies: [
        .product(name: "PowerMap", package: "powermap"), .product(name: "PowerMapDrawing", package: "powermap"),
        .product(name: "PowerMapGraphviz", package: "powermap"),
      ]),
    .testTarget(name: "AccountGeneratorTests", dependencies: ["AccountGenerator"]),
  ],
  swiftLanguageModes: [.v6]
)

// As in the package that is measured.
for target in package.targets {
  var settings = target.swiftSettings ?? []
  settings.append(.enableUpcomingFeature("ExistentialAny"))
  settings.append(.enableUpcomingFeature("InternalImportsByDefault"))
  settings.append(.enableUpcomingFeature("MemberImportVisibility"))
  if Context.environment["CI"] != nil {
    settings.append(.treatAllWarnings(as: .error))
  }
  target.swiftSettings = settings
}
