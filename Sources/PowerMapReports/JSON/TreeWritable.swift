import DataTree

/// What has a place in the JSON of an analysis, and says what that is made of, with its keys in sorted order.
protocol TreeWritable {
  func write(to writer: inout some TreeWriter)
}

extension TreeWritable {
  /// What is written, to stand in something larger.
  var tree: Tree { .built { write(to: &$0) } }
}

extension TreeWriter {
  mutating func field(_ key: String, _ value: (some TreeWritable)?) {
    guard let value else { return }
    self.key(key)
    value.write(to: &self)
  }

  mutating func field(_ key: String, _ values: [some TreeWritable]) {
    self.key(key)
    list { writer in
      for value in values { value.write(to: &writer) }
    }
  }
}
