import Domain
import Localization
import PlainText
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
      owners.map { target($0, point) }, about: about(point),
      status: owners.count == 1 ? owners[0].status : nil)
  }

  /// For one party that carries an action out.
  func of(_ owner: Responsibility, _ point: ReviewPoint) -> [Offer] {
    framework.isOpen
      ? Self.followUp([target(owner, point)], about: about(point), status: owner.status) : []
  }

  /// As much of the action as a title holds.
  private func about(_ point: ReviewPoint) -> Phrase {
    let words = point.text.phrase
    return Phrase(en: words.en.truncated(to: 40), fr: words.fr.truncated(to: 40))
  }

  private func target(_ owner: Responsibility, _ point: ReviewPoint) -> ActionTarget {
    ActionTarget(framework: framework.id, review: review.id, point: point.id, party: owner.party)
  }

  /// With the keys that the follow-up of decisions has.
  /// - Parameter about: which action.
  static func followUp(_ targets: [ActionTarget], about: Phrase, status: Responsibility.Status?) -> [Offer] {
    guard !targets.isEmpty else { return [] }
    return FollowUpOffers.offers(
      about: about, status: status, whole: AnyForm(FollowUpActionForm(targets: targets)),
      short: { AnyForm(FollowUpActionNowForm(targets: targets, kind: $0)) },
      at: { AnyForm(FollowUpActionNowForm(targets: targets, kind: .status, status: $0)) })
  }
}
