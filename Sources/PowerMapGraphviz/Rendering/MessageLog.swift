internal import CGraphviz
import Synchronization

/// What Graphviz had to say while it worked: it reports through one function for the whole process, in fragments.
enum MessageLog {
  /// One message, such as `Error: bad label format` or `Warning: node n1 too small`.
  struct Message: Equatable {
    let text: String
    let isError: Bool
  }

  private static let collected = Mutex("")

  /// A broken drawing can produce a message for every element: this much is kept, in bytes.
  private static let capacity = 64 << 10

  /// Takes the messages from now on; they no longer go to standard error. Only called on the Graphviz queue.
  static func install() {
    agseterrf { fragment in
      if let fragment { MessageLog.append(String(cString: fragment)) }
      return 0
    }
  }

  private static func append(_ fragment: String) {
    collected.withLock { log in
      guard log.utf8.count < capacity else { return }
      log += fragment
    }
  }

  /// Removes and returns the messages since the last call.
  static func drain() -> [Message] {
    let text = collected.withLock { log in
      defer { log = "" }
      return log
    }
    return messages(in: text)
  }

  /// Splits the collected text: a message starts with its level, and further lines belong to it.
  static func messages(in text: String) -> [Message] {
    var messages: [Message] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let isError = line.hasPrefix("Error")
      if isError || line.hasPrefix("Warning") || messages.isEmpty {
        messages.append(Message(text: String(line), isError: isError))
      } else if let last = messages.popLast() {
        messages.append(Message(text: "\(last.text) \(line)", isError: last.isError))
      }
    }
    return messages
  }
}
