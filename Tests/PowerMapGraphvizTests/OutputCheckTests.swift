import Testing

@testable import PowerMapGraphviz

@Suite struct OutputCheckTests {
  @Test(arguments: [
    "", "text", "<svg", "<svg></sv", "<?xml version=\"1.0\"?><!-- <svg> -->", "<svg>\u{1}</svg>", "<svg>\u{0}</svg>",
  ])
  func damagedSVGIsRefused(text: String) {
    #expect(throws: RenderError.self) { try OutputCheck.checked(Array(text.utf8), .svg) }
  }

  @Test func invalidUTF8IsRefused() {
    #expect(throws: RenderError.self) {
      try OutputCheck.checked(Array("<svg>".utf8) + [0xC3, 0x28] + Array("</svg>".utf8), .svg)
    }
  }

  @Test(arguments: [RenderFormat.png, .pdf])
  func everyTruncationIsRefused(format: RenderFormat) async throws {
    let bytes = try await Graphviz.shared.render(dot: SampleText.placed, as: format).bytes
    #expect(try OutputCheck.checked(bytes, format) == bytes)
    for length in Set([0, 1, 8, bytes.count / 2, bytes.count - 20, bytes.count - 2]).sorted() {
      #expect(throws: RenderError.self, "\(length) bytes") {
        try OutputCheck.checked(Array(bytes.prefix(length)), format)
      }
    }
  }

  @Test func theCreationDateAloneIsBlanked() throws {
    let head = "%PDF-1.5\n<< /Producer (x)\n   /CreationDate (D:20261124"
    let bytes = Array("\(head)051453)\n>>\n%%EOF\n".utf8)
    let expected = "%PDF-1.5\n<< /Producer (x)\n   " + String(repeating: " ", count: 32) + "\n>>\n%%EOF\n"
    #expect(String(decoding: try OutputCheck.checked(bytes, .pdf), as: UTF8.self) == expected)
  }

  @Test func messagesAreSplitByTheirLevel() {
    #expect(
      MessageLog.messages(in: "Warning: a\nError: b\nin line 3\n\nWarning: c") == [
        .init(text: "Warning: a", isError: false), .init(text: "Error: b in line 3", isError: true),
        .init(text: "Warning: c", isError: false),
      ])
    #expect(MessageLog.messages(in: "").isEmpty)
    #expect(MessageLog.messages(in: "stray") == [.init(text: "stray", isError: false)])
  }

  @Test(arguments: [RenderError.noFonts, .noPlugin(name: "png"), .unusable(messages: [])])
  func missingPartsNameWhatToInstall(error: RenderError) {
    #expect(error.needsInstallation)
    #expect(error.description.contains("script/bootstrap"))
    #expect(error.description.contains("libgraphviz-dev"))
  }

  @Test(arguments: [RenderError.severalGraphs, .syntax(message: "line 4"), .emptyOutput(.png)])
  func otherErrorsAskForNoInstallation(error: RenderError) {
    #expect(!error.needsInstallation)
    #expect(!error.description.contains("install"))
  }
}
