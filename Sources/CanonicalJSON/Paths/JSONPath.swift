/// The place of a value in a tree, steady while elements around it come and go, since elements are named by their id.
///
/// As text: `/decisions/#d-1/text/fr` for a value, `/agenda/*` for the order of elements, nothing for the root.
public struct JSONPath: Hashable, Sendable {
  /// From the root downwards.
  public let steps: [JSONPathStep]

  public init(_ steps: [JSONPathStep] = []) { self.steps = steps }

  /// The whole tree.
  public static let root = JSONPath()

  /// One step further.
  public func appending(_ step: JSONPathStep) -> JSONPath { JSONPath(steps + [step]) }

  /// To the member of that name.
  public func appending(key: String) -> JSONPath { appending(.key(key)) }

  /// To the element with that id.
  public func appending(element id: String) -> JSONPath { appending(.element(id: id)) }

  /// Whether this path is `other` or leads through it.
  public func hasPrefix(_ other: JSONPath) -> Bool { steps.starts(with: other.steps) }

  /// One step back; nil for the root.
  public var parent: JSONPath? { steps.isEmpty ? nil : JSONPath(Array(steps.dropLast())) }
}

extension JSONPath: Codable {
  /// From its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let path = JSONPath(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a path: \(text)")
    }
    self = path
  }

  /// As its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
