import Domain
import Localization

/// How far decisions have come, in words.
enum FollowUpWords {
  /// `in progress, overdue`; empty for what asks for no action.
  static func state(_ implementation: Implementation?, overdue: Bool) -> Phrase {
    guard let implementation else { return .empty }
    return overdue ? implementation.phrase + ", " + Implementation.overdue : implementation.phrase
  }

  /// `8 decisions for action: 3 done, 4 in progress, 1 not started. 2 overdue. Implementation rate: 37%.`
  static func totals(_ totals: FollowUpTotals, into composer: inout Composer) {
    guard totals.total > 0 else {
      return composer.say(
        Phrase(en: "No decision calls for action.", fr: "Aucune décision n’appelle d’action."))
    }
    let parts = [
      (totals.done, Implementation.done), (totals.inProgress, .inProgress), (totals.notStarted, .notStarted),
      (totals.superseded, .superseded), (totals.noLongerRelevant, .noLongerRelevant),
    ].filter { $0.0 > 0 }.map { part($0.0, $0.1) }
    let decisions =
      totals.total == 1
      ? Phrase(en: "1 decision for action", fr: "1 décision appelant une action")
      : Phrase(
        en: "\(totals.total) decisions for action", fr: "\(totals.total) décisions appelant une action")
    var words = decisions + Phrase(en: ": ", fr: " : ") + parts.joined(separator: ", ") + "."
    if totals.overdue > 0 {
      words = words + Phrase(en: " Overdue: \(totals.overdue).", fr: " En retard : \(totals.overdue).")
    }
    if let percent = totals.percent?.percent {
      words =
        words
        + Phrase(en: " Implementation rate: \(percent.en).", fr: " Taux de mise en œuvre : \(percent.fr).")
    }
    composer.say(words)
  }

  /// `3 done`, `3 réalisées`.
  private static func part(_ count: Int, _ implementation: Implementation) -> Phrase {
    let words = implementation.phrase
    let agrees: Bool =
      switch implementation {
      case .done, .notStarted, .superseded: true
      case .inProgress, .noLongerRelevant: false
      }
    return Phrase(en: "\(count) \(words.en)", fr: "\(count) \(words.fr)\(agrees && count > 1 ? "s" : "")")
  }
}
