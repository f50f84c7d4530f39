import CDigest

/// The SHA-256 of bytes, by which records, change sets and texts that are final are told apart.
public enum SHA256 {
  /// 64 hexadecimal digits in lower case.
  public static func hexDigest(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    digest_sha256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
