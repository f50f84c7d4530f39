import Domain
import Localization

/// How many results of a framework bear each rating.
struct RatingCounts {
  struct Entry {
    /// `nil` stands for the results that nobody rated.
    let rating: ExpectedResult.Rating?
    let count: Int

    var name: Phrase { rating?.phrase ?? FrameworkSheetWords.unrated }

    /// `3 achieved`, `3 atteints`.
    fileprivate var phrase: Phrase {
      let agrees = rating != .onTrack && count > 1
      return Phrase(en: "\(count) \(name.en)", fr: "\(count) \(french(plural: agrees))")
    }

    private func french(plural: Bool) -> String {
      guard plural else { return name.fr }
      return rating == nil ? "non évalués" : name.fr + "s"
    }
  }

  /// Those that occur, the best first.
  let entries: [Entry]

  init(_ framework: Framework) {
    let ratings: [ExpectedResult.Rating?] = ExpectedResult.Rating.allCases + [nil]
    entries = ratings.map { rating in
      Entry(rating: rating, count: framework.results.count { $0.rating == rating })
    }.filter { $0.count > 0 }
  }

  var total: Int { entries.map(\.count).reduce(0, +) }
  var isRated: Bool { entries.contains { $0.rating != nil } }

  /// `2 achieved, 1 at risk`; a dash of no results.
  var phrase: Phrase { entries.isEmpty ? Phrase(same: "–") : entries.map(\.phrase).joined(separator: ", ") }
}
