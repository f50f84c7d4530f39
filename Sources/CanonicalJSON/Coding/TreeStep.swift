/// How a decoder or encoder was reached from the one above it.
enum TreeStep {
  case root
  case key(String)
  case index(Int)

  /// As a step of a coding path; none for the root.
  var codingKey: TreeKey? {
    switch self {
    case .root: nil
    case .key(let name): TreeKey(stringValue: name)
    case .index(let index): TreeKey(intValue: index)
    }
  }
}
