import Testing

@testable import PowerMapFiles

@Suite("The digest of contents")
struct ContentDigestTests {
  /// The vectors of its authors.
  @Test(
    "FNV-1a of 128 bits",
    arguments: [
      ("", 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D), ("a", 0xD228_CB69_6F1A_8CAF_7891_2B70_4E4A_8964),
      ("foobar", 0x343E_1662_793C_64BF_6F0D_3597_BA44_6F18),
    ] as [(String, UInt128)])
  func vectors(text: String, digest: UInt128) {
    #expect(ContentDigest.fnv1a(Array(text.utf8)) == digest)
  }

  @Test("What is added in other pieces is something else")
  func pieces() {
    let digests = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], []].map { pieces in
      pieces.reduce(into: ContentDigest()) { $0.add($1) }
    }
    #expect(Set(digests).count == digests.count)
    #expect(digests.allSatisfy { $0.description.count == 32 })
  }
}
