/// How French puts a date that is already in words into a sentence.
public enum FrenchDates {
  /// `le 31 mai`, `en déc. 2021`, `en 2021`: a day takes an article, a month or a year does not.
  public static func at(_ date: String) -> String {
    let digits = date.prefix { $0.isNumber }.count
    return digits == 1 || digits == 2 ? "le \(date)" : "en \(date)"
  }
}
