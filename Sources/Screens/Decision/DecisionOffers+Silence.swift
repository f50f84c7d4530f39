import Domain
import Localization
import TerminalUI

extension DecisionOffers {
  /// What can be done between meetings: the next step of the procedure on one key, more time, and the way to a meeting.
  var betweenMeetings: [Offer] {
    var offers = [next].compactMap { $0 }
    if decision.silenceState(at: wording.around.now) != nil, let silence = decision.silence,
      !silence.isOver(at: wording.around.now)
    {
      offers.append(
        Offer(
          .character("t"), FormTitles.keyExtend, help: FormTitles.extendHelp, importance: 33,
          ExtendSilenceForm(decision: reference)))
    }
    if allows(.deferred) {
      offers.append(
        Offer(
          .character("d"), FormTitles.keyRefer, help: FormTitles.referHelp, importance: 34,
          ReferDecisionForm(decision: reference)))
    }
    return offers
  }

  private var next: Offer? {
    switch decision.silenceState(at: wording.around.now) {
    case .elapsed:
      return Offer(
        .function(8), FormTitles.keyConfirm, help: FormTitles.confirmHelp, importance: 75,
        ConfirmSilenceForm(decision: reference))
    case .objected:
      return Offer(
        .function(8), FormTitles.keyBroken, help: FormTitles.brokenHelp, importance: 75,
        BreakSilenceForm(decision: reference))
    case .running: return nil
    case nil: break
    }
    let circulate: (Phrase, AnyForm) = (
      FormTitles.circulateText, AnyForm(CirculateDecisionForm(decision: reference))
    )
    if decision.standing == .proposed, decision.hasText {
      return Offer(
        .function(8), FormTitles.keyCirculateText, help: FormTitles.circulateTextHelp, importance: 75,
        oneOf: [circulate, (SessionKeyWords.adopt.help, AnyForm(AdoptDecisionForm(decision: reference)))])
    }
    guard decision.standing.name == .silenceBroken, decision.standingObjections.isEmpty else { return nil }
    return Offer(
      .function(8), FormTitles.keyCirculateText, help: FormTitles.circulateTextHelp, importance: 75,
      CirculateDecisionForm(decision: reference))
  }
}
