import Domain
import Localization
import TerminalUI

/// What can be done with a review and what it found; actions are followed up as decisions are.
struct ReviewOffers {
  let framework: Framework
  let review: Review

  var newPoint: [Offer] {
    guard framework.isOpen else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newFindingHelp, importance: 70,
        ReviewPointForm(framework: framework.id, review: review.id))
    ]
  }

  var ofReview: [Offer] {
    guard framework.isOpen else { return [] }
    return [
      FrameworkOffers.edit(
        FormTitles.editReviewHelp, ReviewForm(framework: framework.id, review: review.id)),
      FrameworkOffers.remove(.review(review.id), from: framework),
    ]
  }

  func of(_ point: ReviewPoint) -> [Offer] {
    guard framework.isOpen else { return [] }
    return followUp(of: point) + [
      FrameworkOffers.edit(
        FormTitles.editFindingHelp,
        ReviewPointForm(framework: framework.id, review: review.id, point: point.id)),
      FrameworkOffers.remove(.point(point.id, of: review.id), from: framework),
    ]
  }

  /// For an action: all who still have something to do, or all where nobody has.
  func followUp(of point: ReviewPoint) -> [Offer] {
    let open = point.responsible.filter(\.status.isOpen)
    let owners = open.isEmpty ? point.responsible : open
    return Self.followUp(
      owners.map { target($0, point) }, status: owners.count == 1 ? owners[0].status : nil)
  }

  /// For one party that carries an action out.
  func of(_ owner: Responsibility, _ point: ReviewPoint) -> [Offer] {
    framework.isOpen ? Self.followUp([target(owner, point)], status: owner.status) : []
  }

  private func target(_ owner: Responsibility, _ point: ReviewPoint) -> ActionTarget {
    ActionTarget(framework: framework.id, review: review.id, point: point.id, party: owner.party)
  }

  /// With the keys that the follow-up of decisions has.
  static func followUp(_ targets: [ActionTarget], status: Responsibility.Status?) -> [Offer] {
    guard !targets.isEmpty else { return [] }
    var offers = [
      Offer(
        .function(2), FormTitles.logContact, help: FormTitles.logContactHelp, importance: 70,
        FollowUpActionForm(targets: targets))
    ]
    if status == nil {
      offers.append(
        Offer(
          .function(8), FormTitles.status, help: FormTitles.statusHelp, importance: 66,
          FollowUpActionForm(targets: targets, kind: .status)))
    } else if let next = status?.next {
      offers.append(
        Offer(
          .function(8), next == .done ? FormTitles.done : FormTitles.begun,
          help: next == .done ? FormTitles.doneHelp : FormTitles.begunHelp, importance: 66,
          FollowUpActionNowForm(targets: targets, kind: .status, status: next)))
    }
    return offers + [
      Offer(
        .character("c"), FormTitles.contactNow, help: FormTitles.contactNowHelp, importance: 42,
        FollowUpActionNowForm(targets: targets, kind: .contact)),
      Offer(
        .character("r"), FormTitles.remindNow, help: FormTitles.remindNowHelp, importance: 41,
        FollowUpActionNowForm(targets: targets, kind: .reminder)),
    ]
  }
}
