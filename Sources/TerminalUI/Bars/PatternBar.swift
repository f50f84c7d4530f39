/// A bar as a text, in patterns that are told apart without colour: what is full, what is half there, what is only meant.
public enum PatternBar {
  /// From the left end; `▓` and `░` go on where the one before ends.
  public static let patterns: [Character] = ["█", "▓", "░"]

  /// - Parameter ends: where each pattern ends, in cells; an end before the one before it leaves its pattern out.
  public static func text(ends: [Int], width: Int) -> String {
    var text = ""
    for (pattern, end) in zip(patterns, ends) {
      text += String(repeating: pattern, count: max(0, min(end, width) - text.count))
    }
    return text + String(repeating: " ", count: width - text.count)
  }
}
