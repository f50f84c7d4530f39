import CanonicalJSON

/// Content that became final, kept as it stood, with the SHA-256 over its canonical bytes (design §2).
public struct Sealed: Hashable, Codable, Sendable {
  public let content: JSON
  /// 64 lower-case hexadecimal digits.
  public let sha256: String

  public init(_ content: JSON) {
    self.content = content
    sha256 = SHA256.hexDigest(content.canonicalBytes())
  }

  /// Whether the hash still fits the content.
  public var isIntact: Bool { SHA256.hexDigest(content.canonicalBytes()) == sha256 }
}
