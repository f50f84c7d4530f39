import PlainText

/// The identifier of one entity, of a type of its own for each kind: `[a-z0-9-]{1,64}` (D, design §2).
///
/// It names a file or a list element, so it never holds a path separator, a dot or a capital letter.
public struct Identifier<Entity>: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  public let text: String

  /// `nil` when `text` is not of the form `[a-z0-9-]{1,64}`.
  public init?(_ text: String) {
    guard Self.isValid(text) else { return nil }
    self.text = text
  }

  /// The nearest valid identifier to any words: accents dropped, everything else a hyphen; `nil` when nothing is left.
  public init?(slug words: String) {
    var slug = ""
    for scalar in words.foldedForSearch.unicodeScalars {
      if Self.isAllowed(scalar) && scalar != "-" {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty && !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    self.init(String(slug.prefix(64)))
  }

  public static func isValid(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
  }

  public var description: String { text }

  public static func < (first: Self, second: Self) -> Bool { first.text < second.text }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not an identifier: [a-z0-9-]{1,64}")
    }
    self = identifier
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

public typealias OrganizationID = Identifier<Organization>
public typealias PersonID = Identifier<Person>
public typealias BodyID = Identifier<Body>
public typealias MeetingID = Identifier<Meeting>
public typealias DecisionID = Identifier<Decision>
