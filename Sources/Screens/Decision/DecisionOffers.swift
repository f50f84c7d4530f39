import Domain
import Localization
import TerminalUI

/// What can be done to a decision where it stands: nothing that does nothing, and nothing that is bound to fail.
struct DecisionOffers {
  let meeting: Meeting
  let decision: Decision
  let wording: Wording

  var reference: DecisionReference {
    DecisionReference(meeting: meeting.id, decision: decision.id)
  }
  private var isFinal: Bool { meeting.isFinal(decision) }
  private var isClosed: Bool { meeting.timing.name == .held || meeting.isBetweenMeetings }
  private var isProposed: Bool { decision.standing == .proposed }

  /// All of them, in the order of their keys.
  var all: [Offer] {
    guard meeting.timing.name != .cancelled else { return [] }
    guard FollowUpOffers.isOpen(meeting.body, wording) else { return views }
    return words + decisive + voices + assignment + order + views
  }

  func allows(_ standing: DecisionStanding.Name) -> Bool {
    !isFinal && DecisionTransitions.allows(decision.standing.name, standing, meetingClosed: isClosed)
  }

  func offer(
    _ key: Key, _ words: SessionKeyWords.Words, _ importance: Int, _ form: some OfficerForm
  ) -> Offer { Offer(key, words.label, help: words.help, importance: importance, form) }

  private var words: [Offer] {
    let isMissing = decision.paragraphs.contains { !$0.text.missing.isEmpty }
    let form = AmendDecisionForm(decision: reference)
    if isFinal || decision.standing.name == .circulated {
      return isMissing ? [offer(.function(4), SessionKeyWords.translate, 62, form)] : []
    }
    return [offer(.function(4), SessionKeyWords.amend, 62, form)]
  }

  private var decisive: [Offer] {
    var offers: [Offer] = []
    if meeting.isBetweenMeetings {
      offers += betweenMeetings
    } else if allows(.adopted), meeting.canDecide {
      offers.append(offer(.function(8), SessionKeyWords.adopt, 75, AdoptDecisionForm(decision: reference)))
    }
    if allows(.deferred), !meeting.isBetweenMeetings {
      offers.append(offer(.character("d"), SessionKeyWords.put, 34, DeferDecisionForm(decision: reference)))
    }
    if let drop { offers.append(drop) }
    if allows(.proposed) {
      offers.append(
        offer(.character("u"), SessionKeyWords.reopen, 36, ReopenDecisionForm(decision: reference)))
    }
    return offers
  }

  /// What ends it without adoption stands on one key of its own, which asks which of the two is meant.
  private var drop: Offer? {
    var ways: [(label: Phrase, form: AnyForm)] = []
    if allows(.withdrawn) {
      ways.append((SessionKeyWords.withdraw.help, AnyForm(WithdrawDecisionForm(decision: reference))))
    }
    if allows(.rejected), meeting.canDecide {
      ways.append((SessionKeyWords.reject.help, AnyForm(RejectDecisionForm(decision: reference))))
    }
    guard let only = ways.first else { return nil }
    let words = ways.count > 1 ? SessionKeyWords.drop : SessionKeyWords.withdraw
    return Offer(
      .delete, words.label, help: ways.count > 1 ? words.help : only.label, importance: 24, oneOf: ways)
  }

  private var voices: [Offer] {
    guard !isFinal else { return [] }
    var offers: [Offer] = []
    if isProposed || decision.standing.name == .circulated {
      let withdrawals = decision.standingObjections.map { objection in
        (
          FormTitles.withdrawnObjection(wording.party(objection.by, .short)),
          AnyForm(WithdrawObjectionForm(decision: reference, party: objection.by))
        )
      }
      offers.append(
        choice(
          "o", SessionKeyWords.objection, FormTitles.newObjection, ObjectionForm(decision: reference),
          withdrawals))
    }
    if isProposed || decision.standing.isAdopted || decision.standing.name == .circulated {
      let lifted = decision.reservations.map { reservation in
        (
          FormTitles.liftedReservation(wording.party(reservation.by, .short)),
          AnyForm(LiftReservationForm(decision: reference, party: reservation.by))
        )
      }
      offers.append(
        choice(
          "b", SessionKeyWords.reservation, FormTitles.newReservation, ReservationForm(decision: reference),
          lifted)
      )
    }
    return offers
  }

  /// A new one, or one of those there are taken back.
  private func choice(
    _ key: Character, _ words: SessionKeyWords.Words, _ label: Phrase, _ form: some OfficerForm,
    _ others: [(Phrase, AnyForm)]
  ) -> Offer {
    Offer(
      .character(key), words.label, help: words.help, importance: 38,
      oneOf: [(label, AnyForm(form))] + others.map { (label: $0.0, form: $0.1) })
  }

  private var assignment: [Offer] {
    var offers: [Offer] = []
    if decision.verb != .takesNote, isProposed || decision.standing.isAdopted {
      offers.append(
        offer(.character("a"), SessionKeyWords.assign, 37, AssignDecisionForm(decision: reference)))
    }
    guard decision.standing.isAdopted else { return offers }
    offers.append(
      offer(.character("i"), SessionKeyWords.supersede, 12, SupersedeForm(decision: reference)))
    if isFinal {
      offers.append(
        offer(.character("+"), SessionKeyWords.correct, 30, CorrectDecisionForm(decision: reference)))
    }
    return offers
  }

  /// Up, down, together and apart: until the meeting closes.
  private var order: [Offer] {
    guard !isClosed, !isFinal, decision.bearsNumber else { return [] }
    let numbered = meeting.decisions.filter(\.bearsNumber)
    guard let place = numbered.firstIndex(where: { $0.id == decision.id }) else { return [] }
    var offers: [Offer] = []
    if place > 0 {
      offers.append(
        step(.character("k"), .shifted(.up), SessionKeyWords.higher, 21, before: numbered[place - 1].id))
    }
    if place + 1 < numbered.count {
      let next = meeting.decisions.firstIndex { $0.id == numbered[place + 1].id } ?? 0
      let after = meeting.decisions.indices.contains(next + 1) ? meeting.decisions[next + 1].id : nil
      offers.append(
        step(.character("j"), .shifted(.down), SessionKeyWords.below, 20, before: after))
    }
    guard isProposed else { return offers }
    if numbered.contains(where: { $0.standing == .proposed && $0.id != decision.id }) {
      offers.append(
        offer(.character("f"), SessionKeyWords.merge, 18, MergeDecisionsForm(decision: reference)))
    }
    if decision.hasText {
      offers.append(
        offer(.character("x"), SessionKeyWords.split, 16, SplitDecisionForm(decision: reference)))
    }
    return offers
  }

  /// With the keys that move a point of the agenda.
  private func step(
    _ key: Key, _ also: Key, _ words: SessionKeyWords.Words, _ importance: Int, before: DecisionID?
  ) -> Offer {
    Offer(
      key, words.label, help: words.help, importance: importance, also: [also],
      MoveDecisionForm(decision: reference, before: before))
  }

  private var views: [Offer] {
    var offers: [Offer] = []
    if decision.hasText, !meeting.isBetweenMeetings {
      let words = SessionKeyWords.project
      offers.append(
        Offer(.function(3), words.label, help: words.help, importance: 58, to: .projector(reference)))
    }
    if !decision.versions.isEmpty {
      let words = SessionKeyWords.versions
      offers.append(
        Offer(.character("v"), words.label, help: words.help, importance: 28, to: .versions(reference)))
    }
    return offers
  }
}

extension Decision {
  /// Whether something is written.
  var hasText: Bool { paragraphs.contains { !$0.text.isEmpty } }
}
