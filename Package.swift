// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "powermap",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RelationshipGraph", targets: ["RelationshipGraph"]),
    .library(name: "PowerMap", targets: ["PowerMap"]),
    .library(name: "PowerMapFiles", targets: ["PowerMapFiles"]),
    .library(name: "PowerMapDrawing", targets: ["PowerMapDrawing"]),
    .library(name: "PowerMapGraphviz", targets: ["PowerMapGraphviz"]),
    .library(name: "PowerMapReports", targets: ["PowerMapReports"]),
    .executable(name: "powermap", targets: ["PowerMapCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(
      name: "RelationshipGraph",
      dependencies: [.product(name: "HeapModule", package: "swift-collections")],
      // Square roots; a program that imports nothing else would not link without it.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "PowerMap", dependencies: ["RelationshipGraph"]),
    .target(name: "DataTree"),
    .target(name: "TerminalText"),
    .target(
      name: "PowerMapFiles",
      dependencies: [
        "DataTree", "PowerMap", "RelationshipGraph", "TerminalText", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "PowerMapDrawing", dependencies: ["PowerMap"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev", "pkg-config"]), .brew(["graphviz", "pkg-config"])]),
    .target(
      name: "PowerMapGraphviz",
      dependencies: ["PowerMapDrawing", "CGraphviz", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(
      name: "PowerMapReports", dependencies: ["DataTree", "PowerMap", "PowerMapDrawing", "TerminalText"],
      // In the code and not beside it, so that the library and the command can be moved anywhere.
      resources: [.embedInCode("Page/Style"), .embedInCode("Page/Script")]),
    .target(name: "CFileSystem"),
    .executableTarget(
      name: "PowerMapCommand",
      dependencies: [
        "CFileSystem", "PowerMap", "PowerMapFiles", "PowerMapDrawing", "PowerMapGraphviz", "PowerMapReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),

    .target(name: "GoldenFiles", path: "Tests/GoldenFiles"),
    .testTarget(name: "RelationshipGraphTests", dependencies: ["RelationshipGraph"]),
    .testTarget(
      name: "PowerMapTests", dependencies: ["PowerMap", "PowerMapFiles", "PowerMapSamples", "RelationshipGraph"]),
    .testTarget(
      name: "PowerMapFilesTests",
      dependencies: ["PowerMapFiles", "PowerMapSamples", .product(name: "SwiftCSV", package: "SwiftCSV")]),
    .target(name: "PowerMapSamples", dependencies: ["PowerMap"], path: "Tests/PowerMapSamples"),
    .testTarget(
      name: "PowerMapDrawingTests",
      dependencies: ["PowerMap", "PowerMapDrawing", "PowerMapFiles", "PowerMapSamples"]),
    .testTarget(
      name: "PowerMapGraphvizTests",
      // The command is the program whose processes serve as workers.
      dependencies: [
        "PowerMap", "PowerMapCommand", "PowerMapDrawing", "PowerMapGraphviz", "PowerMapFiles", "PowerMapSamples",
      ]),
    .testTarget(
      name: "PowerMapReportsTests",
      dependencies: [
        "GoldenFiles", "PowerMap", "PowerMapDrawing", "PowerMapFiles", "PowerMapGraphviz", "PowerMapReports",
        "PowerMapSamples", "TerminalText",
      ]),
    .testTarget(
      name: "PowerMapCommandTests",
      dependencies: [
        "GoldenFiles", "PowerMapCommand",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// The same strict settings for every Swift target. Warnings are errors only in CI, so that a newer compiler
// with a new warning cannot break the build of somebody who merely depends on this package.
for target in package.targets where target.type != .system {
  var settings = target.swiftSettings ?? []
  settings.append(.enableUpcomingFeature("ExistentialAny"))
  settings.append(.enableUpcomingFeature("InternalImportsByDefault"))
  settings.append(.enableUpcomingFeature("MemberImportVisibility"))
  if Context.environment["CI"] != nil {
    settings.append(.treatAllWarnings(as: .error))
  }
  target.swiftSettings = settings
}
