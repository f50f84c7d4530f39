extension JSON: Codable {
  /// The tree coder gives a raw subtree without coming here; any other decoder is asked for each kind in turn.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let tree = container as? TreeDecoder {
      self = tree.value
    } else if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode(JSONObject.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

extension JSONObject: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let tree = container as? TreeDecoder {
      guard case .object(let object) = tree.value else { throw tree.mismatch(.object) }
      self = object
    } else {
      self.init(try container.decode([String: JSON].self).map { Member(key: $0.key, value: $0.value) })
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: TreeKey.self)
    for (key, value) in self { try container.encode(value, forKey: TreeKey(stringValue: key)) }
  }
}
