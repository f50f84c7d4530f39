/// What a body is called in the symbols of its papers (domain §3, D): two bodies at work are never called alike, or `SDG/1/Dec.1`
/// would be anybody's.
public enum SymbolName {
  /// The acronym in capitals, or the identifier.
  static func of(_ acronym: Text?, _ id: BodyID?) -> String? {
    let words = acronym.flatMap { text in text.original.flatMap { text[$0] } ?? text.en ?? text.fr }
    return (words ?? id?.text).map { $0.split(separator: " ").joined(separator: "-").uppercased() }
  }

  /// The body that is called so already; one that is closed makes no new symbols and is in nobody's way.
  /// - Parameter body: the one that is to be called so.
  public static func holder(of acronym: Text?, besides body: BodyID, among bodies: [Body]) -> Body? {
    let name = of(acronym, body)
    return bodies.first { $0.id != body && !$0.standing.isReadOnly && of($0.acronym, $0.id) == name }
  }
}
