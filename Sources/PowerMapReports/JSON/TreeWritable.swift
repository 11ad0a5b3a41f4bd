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
  /// Writes a name and its text.
  mutating func field(_ name: StaticString, _ value: String) {
    self.name(name)
    text(value)
  }

  /// Writes a name and a word of the format.
  mutating func field(_ name: StaticString, word: String) {
    self.name(name)
    self.word(word)
  }

  /// Writes a name and its text; nothing where there is none.
  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    self.name(name)
    text(value)
  }

  /// Writes a name and its number; nothing where there is none.
  mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    self.name(name)
    number(value)
  }

  /// Writes a name and its whole number.
  mutating func field(_ name: StaticString, _ value: Int) {
    self.name(name)
    integer(value)
  }

  /// Writes a name and its truth value.
  mutating func field(_ name: StaticString, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  /// Writes a name and a list of texts.
  mutating func field(_ name: StaticString, _ values: [String]) {
    self.name(name)
    list { writer in
      for value in values { writer.text(value) }
    }
  }

  /// Writes a name and what it stands for; nothing where there is nothing.
  mutating func field(_ name: StaticString, _ value: (some TreeWritable)?) {
    guard let value else { return }
    self.name(name)
    value.write(to: &self)
  }

  /// Writes a name and what it stands for, or that there is nothing.
  mutating func field(_ name: StaticString, orNull value: (some TreeWritable)?) {
    self.name(name)
    if let value { value.write(to: &self) } else { null() }
  }

  /// Writes a name and a list.
  mutating func field(_ name: StaticString, _ values: [some TreeWritable]) {
    self.name(name)
    list { writer in
      // By index, because some are large and need not be copied.
      for index in values.indices { values[index].write(to: &writer) }
    }
  }
}
