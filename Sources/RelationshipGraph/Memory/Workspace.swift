/// Memory that algorithms borrow and give back, so that running them on many graphs allocates nothing once the largest
/// has been met.
///
/// A workspace belongs to one caller at a time. What is borrowed is a stack: a later loan ends before an earlier one,
/// which the nesting of the bodies sees to. Memory is only ever reached inside a body, through a buffer whose count is
/// what was asked for, so no index outside it is valid and nothing outlives the workspace.
public struct Workspace: ~Copyable {
  /// The blocks of memory, each at least twice as large as the one before; never moved while they are lent.
  private var blocks: [UnsafeMutableRawBufferPointer] = []
  /// The block that is being filled.
  private var block = 0
  /// How many bytes of it are lent.
  private var used = 0

  /// A cache line, so that no two loans share one.
  private static let alignment = 64
  private static let smallestBlock = 1 << 12

  /// A workspace that holds no memory yet.
  public init() {}

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// The bytes held, lent or not.
  public var capacity: Int { blocks.reduce(0) { $0 + $1.count } }

  /// Lends memory for `count` elements, each set to `initial`, for the time of the body. The body gets the workspace
  /// too, to borrow more from.
  mutating func withScratch<Element: BitwiseCopyable, Result: ~Copyable, Failure: Error>(
    repeating initial: Element, count: Int,
    _ body: (inout Workspace, UnsafeMutableBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUninitializedScratch(of: Element.self, count: count) { workspace, scratch throws(Failure) in
      scratch.initialize(repeating: initial)
      return try body(&workspace, scratch)
    }
  }

  /// Lends memory for `count` elements that hold anything at all: each must be written before it is read.
  mutating func withUninitializedScratch<Element: BitwiseCopyable, Result: ~Copyable, Failure: Error>(
    of type: Element.Type, count: Int,
    _ body: (inout Workspace, UnsafeMutableBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let (before, usedBefore) = (block, used)
    let memory = lend(bytes: max(0, count) * MemoryLayout<Element>.stride)
    defer { (block, used) = (before, usedBefore) }
    return try body(&self, memory.bindMemory(to: Element.self))
  }

  private mutating func lend(bytes: Int) -> UnsafeMutableRawBufferPointer {
    let rounded = (bytes + Self.alignment - 1) & ~(Self.alignment - 1)
    while block < blocks.count, blocks[block].count - used < rounded {
      block += 1
      used = 0
    }
    if block == blocks.count {
      let size = max(rounded, 2 * (blocks.last?.count ?? Self.smallestBlock / 2))
      blocks.append(.allocate(byteCount: size, alignment: Self.alignment))
    }
    defer { used += rounded }
    return UnsafeMutableRawBufferPointer(rebasing: blocks[block][used..<used + bytes])
  }
}
