// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "TerritoryTool",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "powermap", path: "../..")],
  targets: [
    .executableTarget(
      name: "TerritoryTool",
      dependencies: [
        .product(name: "PowerMap", package: "powermap"),
        .product(name: "PowerMapFiles", package: "powermap"),
        .product(name: "PowerMapDrawing", package: "powermap"),
        .product(name: "PowerMapGraphviz", package: "powermap"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
