import DataTree
import Foundation
import Testing

@Suite("Values as JSON text")
struct JSONTextTests {
  @Test(
    "A number is the shortest text that reads back, without a fraction where it is whole",
    arguments: [
      (0.0, "0"), (-0.0, "-0"), (1.0, "1"), (-3.0, "-3"), (2_147_483_647.0, "2147483647"),
      (2_147_483_648.0, "2147483648"), (-2_147_483_649.0, "-2147483649"), (1e15, "1000000000000000"), (1e16, "1e+16"),
      (0.1, "0.1"), (0.30000000000000004, "0.30000000000000004"), (1e-7, "1e-07"), (.nan, "null"), (.infinity, "null"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    #expect(Tree.number(number).json(isIndented: false) == text)
  }

  @Test("What needs an escape gets one wherever it stands, and nothing else does")
  func escapes() throws {
    let parts = ["\"", "\\", "\n", "\t", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFF}"]
    for length in [0, 1, 7, 15, 16, 31, 32, 33, 70] {
      let plain = String(repeating: "a", count: length)
      #expect(Tree.quoted(plain) == "\"\(plain)\"")
      #expect(Tree.quoted(plain + "é€😀" + plain) == "\"\(plain)é€😀\(plain)\"")
      for part in parts {
        let text = plain + part + plain
        let quoted = Tree.quoted(text)
        #expect(quoted.utf8.count > text.utf8.count + 2 - part.utf8.count + 1)
        #expect(quoted.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        #expect(try JSONDecoder().decode([String].self, from: Data("[\(quoted)]".utf8)) == [text])
      }
    }
  }
}
