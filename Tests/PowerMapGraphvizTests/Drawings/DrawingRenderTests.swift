import PowerMap
import PowerMapDrawing
import PowerMapFiles
import PowerMapSamples
import Testing

@testable import PowerMapGraphviz

@Suite("Drawings through Graphviz")
struct DrawingRenderTests {
  static func analysis(_ shape: SampleShape) throws -> Analysis {
    try SampleBook(shape).book.analysis(of: "sample", asOf: SampleBook.day)
  }

  /// A4 and A3 in landscape, without their margins, in points.
  static let a4 = (width: 794.0, height: 547.0)
  static let a3 = (width: 1143.0, height: 794.0)

  @Test(arguments: View.allCases)
  func textCanBeReadOnPaper(view: View) async throws {
    for (shape, paper) in [
      (SampleShape.twelve, Self.a4), (.twentyFive, Self.a4), (.forty, Self.a3), (.sixty, Self.a3),
    ] {
      let drawing = Drawing(try Self.analysis(shape), view: view)
      let svg = SVGReader(try await Graphviz.shared.render(drawing, as: .svg))
      #expect(svg.smallestText >= 8)
      #expect(
        svg.smallestText(onWidth: paper.width, height: paper.height) >= 5, "\(shape.people) people, \(view)")
    }
  }

  @Test(arguments: ExampleAccounts.ids, View.allCases)
  func exampleAccounts(id: Account.ID, view: View) async throws {
    let book = try Workspace.load(ExampleAccounts.path("Examples/Accounts")).book
    let analysis = try book.analysis(of: id, asOf: ExampleAccounts.day)
    for theme in [Theme.light, .dark, .print] {
      for layout in DrawingOptions.Layout.allCases {
        let drawing = Drawing(analysis, view: view, options: DrawingOptions(theme: theme, layout: layout))
        #expect(drawing.omissions.isEmpty)
        for format in RenderFormat.allCases {
          let output = try await Graphviz.shared.render(dot: drawing.dot, as: format)
          #expect(output.warnings.isEmpty)
          if format == .svg {
            let svg = SVGReader(output.bytes)
            #expect(svg.isValid && svg.foreignElements.isEmpty && svg.addresses.isEmpty)
            if layout == .grid { #expect(svg.smallestText(onWidth: Self.a4.width, height: Self.a4.height) >= 5) }
          }
        }
      }
    }
  }

  static let oddShapes: [SampleShape] = [
    SampleShape(people: 0, departments: 0, colleagues: 0, thirdParties: 0),
    SampleShape(people: 0, departments: 3),
    SampleShape(people: 1, departments: 0, colleagues: 0, thirdParties: 0),
    SampleShape(people: 2, departments: 1, colleagues: 1, thirdParties: 0),
    SampleShape(people: 12, departments: 4, colleagues: 0, thirdParties: 0),
    SampleShape(people: 12, departments: 4, thirdParties: 0),
    SampleShape(people: 9, departments: 0, colleagues: 2),
    SampleShape(people: 25, departments: 6, hasBosses: false),
    SampleShape(people: 21, departments: 1, isLopsided: true),
    SampleShape(people: 30, departments: 5, isLopsided: true),
    SampleShape(people: 12, departments: 10),
    SampleShape(people: 8, departments: 2, colleagues: 6, thirdParties: 9, competitors: 4),
    SampleShape(people: 90, departments: 9, colleagues: 6),
  ]

  @Test(arguments: oddShapes)
  func oddShapesAreDrawn(shape: SampleShape) async throws {
    let analysis = try Self.analysis(shape)
    for view in View.allCases {
      for layout in DrawingOptions.Layout.allCases where layout == .grid || shape.people < 30 {
        let drawing = Drawing(analysis, view: view, options: DrawingOptions(layout: layout))
        let output = try await Graphviz.shared.render(dot: drawing.dot, as: .svg)
        #expect(output.warnings.isEmpty, "\(layout)")
        #expect(SVGReader(output.bytes).isValid)
        for person in analysis.people where !view.isAboutOnePerson && !view.isTable {
          #expect(drawing.element(of: person.id) != nil || drawing.omissions.collapsedPeople > 0)
        }
      }
    }
  }

  @Test func aMapTooLargeForGraphvizFallsBackToTheGrid() throws {
    var account = Account(id: "a", name: "A")
    account.people = (0..<501).map { Person(id: Person.ID("p\($0)"), name: "P \($0)", seniority: .manager) }
    let analysis = try Book(accounts: [account]).analysis(of: "a", asOf: SampleBook.day)
    let drawing = Drawing(analysis, options: DrawingOptions(layout: .dot, isFull: true))
    #expect(drawing.omissions.fellBackToGrid)
    #expect(drawing.dot.contains("layout=nop2"))
  }

  /// 200 renders in shuffled order from 8 tasks, and each gives the bytes of its first.
  @Test func twoHundredRendersOfDrawingsAreIdentical() async throws {
    struct Job: Hashable, Sendable {
      let drawing: Drawing
      let format: RenderFormat
    }
    let drawings = try [SampleShape.twelve, .twentyFive].flatMap { shape in
      let analysis = try Self.analysis(shape)
      return View.allCases.flatMap { view in
        DrawingOptions.Layout.allCases.map { Drawing(analysis, view: view, options: DrawingOptions(layout: $0)) }
      }
    }
    let kinds = drawings.flatMap { drawing in [.svg, .svg, .pdf].map { Job(drawing: drawing, format: $0) } }
    var first: [Job: [UInt8]] = [:]
    for job in kinds where first[job] == nil {
      first[job] = try await Graphviz.shared.render(job.drawing, as: job.format)
    }
    var numbers = SampleNumbers(seed: 99)
    let jobs = (0..<200).map { kinds[$0 % kinds.count] }.shuffled(using: &numbers)
    try await withThrowingTaskGroup(of: [(Job, [UInt8])].self) { group in
      for task in 0..<8 {
        group.addTask {
          var results: [(Job, [UInt8])] = []
          for job in stride(from: task, to: jobs.count, by: 8).map({ jobs[$0] }) {
            results.append((job, try await Graphviz.shared.render(job.drawing, as: job.format)))
          }
          return results
        }
      }
      for try await results in group {
        for (job, bytes) in results { #expect(bytes == first[job]) }
      }
    }
  }

  @Test func dotIsTheDrawingsOwnText() async throws {
    let drawing = Drawing(try Self.analysis(.twelve))
    #expect(try await Graphviz.shared.render(drawing, as: .dot) == Array(drawing.dot.utf8))
  }

  @Test func cardsAreFoundByTheirPeople() async throws {
    let analysis = try Self.analysis(.twelve)
    let drawing = Drawing(analysis)
    let svg = String(decoding: try await Graphviz.shared.render(drawing, as: .svg), as: UTF8.self)
    for person in analysis.people {
      let id = try #require(drawing.element(of: person.id))
      #expect(svg.contains("<g id=\"\(id)\""))
    }
  }
}
