/// Time zones as one names them.
public enum ZoneNames {
  /// `New York` of `America/New_York`.
  public static func city(_ zone: String) -> String {
    String(zone.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")
  }
}
