import Domain
import Localization

/// A share of seats or votes: one of those that rules are made of, or another that is typed.
enum ShareEntry: String, CaseIterable {
  case moreThanHalf, half, twoThirds, threeQuarters, other

  var share: Fraction? {
    switch self {
    case .moreThanHalf: .simpleMajority
    case .half: Fraction(1, of: 2)
    case .twoThirds: .twoThirds
    case .threeQuarters: Fraction(3, of: 4)
    case .other: nil
    }
  }

  init(_ share: Fraction) { self = Self.allCases.first { $0.share == share } ?? .other }

  var words: Phrase { share.map(RuleWords.share) ?? FormTitles.otherShare }

  /// How an unusual share is written: `3/5`, or `>3/5` where it must be exceeded.
  static func written(_ share: Fraction) -> String {
    (share.exceeded ? ">" : "") + "\(share.numerator)/\(share.denominator)"
  }
}

extension FormReader {
  /// The share that was chosen in one entry, or typed in the one for shares.
  func share(_ field: Field) throws(RegisterError) -> Fraction? {
    guard let entry: ShareEntry = choice(field) else { return nil }
    if let share = entry.share { return share }
    let words = try required(.share)
    let digits = words.filter { !$0.isWhitespace }
    let parts = digits.drop { $0 == ">" }.split(separator: "/", omittingEmptySubsequences: false).map {
      Int($0)
    }
    guard parts.count == 2, let part = parts[0], let whole = parts[1] else {
      throw .invalid(.share, .unknownValue(words, allowed: ["3/5", ">1/2"]))
    }
    let share = Fraction(part, of: whole, exceeded: digits.hasPrefix(">"))
    guard part > 0, whole > 0, part < whole || (part == whole && !share.exceeded) else {
      throw .invalid(.share, .outOfRange(words, from: 0, to: 1))
    }
    return share
  }
}
