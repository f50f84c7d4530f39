/// A value that is being encoded: containers write into it, and what it is shows when all is written.
final class TreeEncoder: Encoder {
  /// The kind of container that was asked for last.
  private enum Content {
    case object
    case array
    case value(JSON)
  }

  let parent: TreeEncoder?
  let step: TreeStep
  private var content = Content.object
  private(set) var members: [JSONObject.Member] = []
  private(set) var elements: [JSON] = []
  /// Nested containers, which may be written to until this value is finished.
  private var open: [TreeEncoder] = []

  init(parent: TreeEncoder?, step: TreeStep) {
    self.parent = parent
    self.step = step
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var codingPath: [any CodingKey] {
    let path = parent?.codingPath ?? []
    guard let key = step.codingKey else { return path }
    return path + [key]
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    content = .object
    return KeyedEncodingContainer(TreeKeyedEncoding<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    content = .array
    return TreeUnkeyedEncoding(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  /// The tree of a value within this one.
  func tree<Value: Encodable>(of value: Value, step: @autoclosure () -> TreeStep) throws -> JSON {
    if let plain = PlainType(Value.self) {
      return try Self.plain(plain, value, at: TreeEncoder(parent: self, step: step()))
    }
    let child = TreeEncoder(parent: self, step: step())
    do {
      try value.encode(to: child)
      let tree = child.finish()
      guard case .array = tree, let type = Value.self as? any OrderedWhenEncoded.Type else { return tree }
      return type.ordered(tree)
    } catch {
      child.open = []
      throw child.shapeError(error)
    }
  }

  func write(_ value: JSON, key: String) { members.append(JSONObject.Member(key: key, value: value)) }
  func append(_ value: JSON) { elements.append(value) }

  /// A place within this value that is written to later.
  func opened(_ step: TreeStep) -> TreeEncoder {
    let child = TreeEncoder(parent: self, step: step)
    open.append(child)
    if case .index = step { elements.append(.null) }
    return child
  }

  /// What was written.
  private func finish() -> JSON {
    for child in open {
      let value = child.finish()
      switch child.step {
      case .root: content = .value(value)
      case .index(let index): elements[index] = value
      case .key(let key): if value != .array([]) { write(value, key: key) }
      }
    }
    open = []
    switch content {
    case .object: return .object(JSONObject(members))
    case .array: return .array(elements)
    case .value(let value): return value
    }
  }
}

extension TreeEncoder: SingleValueEncodingContainer {
  func encodeNil() { content = .value(.null) }

  func encode<Value: Encodable>(_ value: Value) throws { content = .value(try tree(of: value, step: .root)) }
}
