import Domain
import Localization
import TerminalUI

/// What can be done about responsible parties, with the same keys wherever one of them stands in a line.
enum FollowUpOffers {
  /// - Parameters:
  ///   - about: which decision, and whom of it.
  ///   - status: how far it has come, for a line of one party.
  static func offers(
    _ targets: [FollowUpTarget], about: Phrase, status: Responsibility.Status? = nil
  ) -> [Offer] {
    guard !targets.isEmpty else { return [] }
    return offers(
      about: about, status: status, whole: AnyForm(LogFollowUpForm(targets: targets)),
      short: { AnyForm(LogNowForm(targets: targets, kind: $0)) },
      at: { AnyForm(LogNowForm(targets: targets, kind: .status, status: $0)) })
  }

  /// The keys that follow-up has wherever it is: none of them changes anything before it has named what it is about.
  /// - Parameters:
  ///   - whole: asks for all that can be logged.
  ///   - short: the same for a contact or a reminder of today.
  ///   - at: sets a status.
  static func offers(
    about: Phrase, status: Responsibility.Status?, whole: AnyForm, short: (LogEntry.Kind) -> AnyForm,
    at: (Responsibility.Status) -> AnyForm
  ) -> [Offer] {
    var choice = Offer(
      .function(8), FormTitles.status, help: FormTitles.statusHelp, importance: 65,
      oneOf: Responsibility.Status.following(status).map { ($0.phrase.capitalized, at($0)) })
    choice.title = FormTitles.statusOf(about)
    return [
      Offer(
        .function(2), FormTitles.logContact, help: FormTitles.logContactHelp, importance: 70,
        oneOf: [(FormTitles.logContact, whole)]), choice,
      Offer(
        .character("c"), FormTitles.contactNow, help: FormTitles.contactNowHelp, importance: 62,
        oneOf: [(FormTitles.contactNow, short(.contact))]),
      Offer(
        .character("r"), FormTitles.remindNow, help: FormTitles.remindNowHelp, importance: 61,
        oneOf: [(FormTitles.remindNow, short(.reminder))]),
    ]
  }

  /// For a decision: all who still have something to do, or all where nobody has.
  static func offers(on row: DecisionRow, _ wording: Wording) -> [Offer] {
    guard isOpen(row.body, wording) else { return [] }
    let targets = row.openTargets.isEmpty ? row.targets : row.openTargets
    let only = targets.count == 1 ? row.owners.first { $0.party == targets[0].party } : nil
    return offers(targets, about: Phrase(same: LogFollowUpForm.about(targets, wording)), status: only?.status)
  }

  /// For one responsible party of a decision.
  static func offers(on row: DecisionRow, _ owner: DecisionRow.Owner, _ wording: Wording) -> [Offer] {
    guard isOpen(row.body, wording) else { return [] }
    let targets = row.targets.filter { $0.party == owner.party }
    return offers(
      targets, about: Phrase(same: LogFollowUpForm.about(targets, wording)), status: owner.status)
  }

  /// Nothing is entered any more for a body that was closed.
  static func isOpen(_ body: BodyID?, _ wording: Wording) -> Bool {
    body.flatMap { wording.names.body($0) }?.standing.isReadOnly != true
  }
}
