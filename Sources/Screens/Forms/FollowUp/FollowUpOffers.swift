import Domain
import Localization
import TerminalUI

/// What can be done about responsible parties, with the same keys wherever one of them stands in a line.
enum FollowUpOffers {
  /// - Parameter status: how far it has come, for a line of one party.
  static func offers(_ targets: [FollowUpTarget], status: Responsibility.Status? = nil) -> [Offer] {
    guard !targets.isEmpty else { return [] }
    var offers = [
      Offer(
        .function(2), FormTitles.logContact, help: FormTitles.logContactHelp, importance: 70,
        LogFollowUpForm(targets: targets))
    ]
    if targets.count > 1 || status == nil {
      offers.append(
        Offer(
          .function(8), FormTitles.status, help: FormTitles.statusHelp, importance: 65,
          LogFollowUpForm(targets: targets, kind: .status)))
    } else if let next = status?.next {
      offers.append(
        Offer(
          .function(8), next == .done ? FormTitles.done : FormTitles.begun,
          help: next == .done ? FormTitles.doneHelp : FormTitles.begunHelp, importance: 65,
          LogNowForm(targets: targets, kind: .status, status: next)))
    }
    return offers + [
      Offer(
        .character("c"), FormTitles.contactNow, help: FormTitles.contactNowHelp, importance: 62,
        LogNowForm(targets: targets, kind: .contact)),
      Offer(
        .character("r"), FormTitles.remindNow, help: FormTitles.remindNowHelp, importance: 61,
        LogNowForm(targets: targets, kind: .reminder)),
    ]
  }

  /// For a decision: all who still have something to do, or all where nobody has.
  static func offers(on row: DecisionRow, _ wording: Wording) -> [Offer] {
    guard isOpen(row.body, wording) else { return [] }
    let targets = row.openTargets.isEmpty ? row.targets : row.openTargets
    let only = targets.count == 1 ? row.owners.first { $0.party == targets[0].party } : nil
    return offers(targets, status: only?.status)
  }

  /// For one responsible party of a decision.
  static func offers(on row: DecisionRow, _ owner: DecisionRow.Owner, _ wording: Wording) -> [Offer] {
    guard isOpen(row.body, wording) else { return [] }
    return offers(row.targets.filter { $0.party == owner.party }, status: owner.status)
  }

  /// Nothing is entered any more for a body that was closed.
  static func isOpen(_ body: BodyID?, _ wording: Wording) -> Bool {
    body.flatMap { wording.names.body($0) }?.standing.isReadOnly != true
  }
}
