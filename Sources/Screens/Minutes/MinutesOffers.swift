import Domain
import Localization
import Papers
import TerminalUI

/// What can be done with minutes as they stand today.
struct MinutesOffers {
  private let meeting: Meeting
  private let minutes: Minutes?
  /// Who has still to clear them.
  let awaited: [Party]
  let canBeApproved: Bool
  private let names: Names

  init(
    _ meeting: Meeting, body: Body?, _ register: any Register, today: CalendarDay
  ) throws(RegisterError) {
    self.meeting = meeting
    minutes = meeting.minutes
    names = Names(register)
    awaited = meeting.awaitedClearances(body: body)
    canBeApproved =
      minutes?.standing.name == .circulated
      ? try ApproveMinutesForm.Possible(meeting, register, today: today).isAny : false
  }

  private var isHeld: Bool { meeting.timing.name == .held }
  private var standing: MinutesStanding.Name? { minutes?.standing.name }

  var page: [Offer] {
    var offers = [next].compactMap(\.self)
    guard let standing else { return offers }
    offers.append(standing == .approved ? corrigendum : comment(on: nil))
    if standing == .draft, isOutdated {
      offers.append(
        Offer(
          .character("c"), FormTitles.keyUpdate, help: FormTitles.updateHelp, importance: 38,
          DraftMinutesForm(meeting: meeting.id)))
    }
    if standing != .draft {
      offers.append(
        Offer(
          .character("u"), FormTitles.reopen, help: FormTitles.reopenHelp, importance: 21,
          ReopenMinutesForm(meeting: meeting.id)))
    }
    return offers
  }

  /// F4 where no section is selected: asks which one is meant, or says that the text is final.
  func editing(_ sections: [MinutesSectionWords]) -> [Offer] {
    guard !meeting.isFinal else { return [refusal(help: FormTitles.editSectionHelp, remedies)] }
    guard !sections.isEmpty else { return [] }
    var offer = Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editSectionHelp, importance: 36,
      oneOf: sections.map {
        let reference = MinutesSectionReference(meeting: meeting.id, section: $0.section.id)
        return ($0.heading, AnyForm(EditMinutesSectionForm(reference)))
      })
    offer.title = MinutesWords.whichSection
    return [offer]
  }

  /// What F8 does: the next step of the minutes, where there is one that can be taken.
  var next: Offer? {
    switch standing {
    case nil:
      return meeting.timing.isAhead && !meeting.timing.name.isSitting
        ? nil : step(FormTitles.keyDraft, FormTitles.draftHelp, DraftMinutesForm(meeting: meeting.id))
    case .draft where !isHeld || awaited.isEmpty: return nil
    case .draft where minutes?.sentToChair == nil:
      return step(FormTitles.keySend, FormTitles.sendHelp, SendMinutesForm(meeting: meeting.id))
    case .draft:
      return Offer(
        .function(8), FormTitles.keyClear, help: FormTitles.clearHelp, importance: 75,
        oneOf: awaited.map { party in
          (names.phrase(party), AnyForm(ClearMinutesForm(meeting: meeting.id, party: party)))
        })
    case .cleared:
      return step(
        FormTitles.keyCirculate, FormTitles.circulateHelp, CirculateMinutesForm(meeting: meeting.id))
    case .circulated:
      return canBeApproved
        ? step(FormTitles.approve, FormTitles.approveHelp, ApproveMinutesForm(meeting: meeting.id)) : nil
    case .approved: return nil
    }
  }

  /// What can be done with one section.
  func section(_ words: MinutesSectionWords) -> [Offer] {
    let reference = MinutesSectionReference(meeting: meeting.id, section: words.section.id)
    guard !meeting.isFinal else { return [final(words, reference)] }
    var offers = [
      Offer(
        .function(4), FormTitles.keyEdit, help: FormTitles.editSectionHelp, importance: 70,
        EditMinutesSectionForm(reference)), comment(on: words.section.id),
    ]
    if words.section.text != nil {
      offers.append(
        Offer(
          .character("g"), FormWords.keyGenerated, help: FormTitles.generatedHelp, importance: 30,
          RestoreMinutesSectionForm(reference: reference)))
    }
    return offers
  }

  /// An earlier version of a section in the place of what stands.
  func restoring(_ text: Text?, _ reference: MinutesSectionReference) -> [Offer] {
    guard !meeting.isFinal else { return [] }
    return [
      Offer(
        .character("r"), MinutesWords.keyRestore, help: MinutesWords.restoreHelp, importance: 60,
        RestoreMinutesSectionForm(reference: reference, text: text ?? Text()))
    ]
  }

  /// The text is final: what is left is a missing translation, a corrigendum, or to reopen the minutes.
  private func final(_ words: MinutesSectionWords, _ reference: MinutesSectionReference) -> Offer {
    var ways = remedies
    if words.section.text?.missing.count == 1 {
      ways.insert((MinutesWords.addTranslation, AnyForm(EditMinutesSectionForm(reference))), at: 0)
    }
    return refusal(help: FormTitles.editSectionHelp, ways)
  }

  /// The key of an edit, which says that the minutes are final and what can be done instead.
  private func refusal(help: Phrase, _ ways: [(Phrase, AnyForm)]) -> Offer {
    var offer = Offer(.function(4), MinutesWords.keyCorrect, help: help, importance: 35, oneOf: ways)
    offer.title = MinutesWords.isFinal
    return offer
  }

  /// What is left once the text is final.
  private var remedies: [(Phrase, AnyForm)] {
    [
      (MinutesWords.issueCorrigendum, AnyForm(CorrectMinutesForm(meeting: meeting.id))),
      (MinutesWords.reopenWithReason, AnyForm(ReopenMinutesForm(meeting: meeting.id))),
    ]
  }

  private var corrigendum: Offer {
    Offer(
      .function(2), FormTitles.keyCorrect, help: FormTitles.correctHelp, importance: 65,
      also: [.character("+")],
      CorrectMinutesForm(meeting: meeting.id))
  }

  /// What can be done with one comment.
  func comment(_ comment: MinutesComment) -> [Offer] {
    guard !meeting.isFinal else { return [refusal(help: MinutesWords.editCommentHelp, remedies)] }
    return [
      Offer(
        .function(8), MinutesWords.keySettle, help: MinutesWords.settleHelp, importance: 76,
        SettleCommentForm(meeting: meeting.id, comment: comment.id)),
      Offer(
        .function(4), FormTitles.keyEdit, help: MinutesWords.editCommentHelp, importance: 71,
        EditCommentForm(meeting: meeting.id, comment: comment.id)),
    ]
  }

  /// To comment on one paragraph.
  func comments(on paragraph: ParagraphAnchor?, of section: Identifier<MinutesSection>) -> [Offer] {
    guard !meeting.isFinal, let paragraph else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyComment, help: MinutesWords.commentParagraphHelp, importance: 62,
        CommentOnMinutesForm(meeting: meeting.id, section: section, paragraph: paragraph))
    ]
  }

  private func comment(on section: Identifier<MinutesSection>?) -> Offer {
    Offer(
      .function(2), FormTitles.keyComment, help: FormTitles.commentHelp, importance: 62,
      CommentOnMinutesForm(meeting: meeting.id, section: section))
  }

  private func step(_ label: Phrase, _ help: Phrase, _ form: some OfficerForm) -> Offer {
    Offer(.function(8), label, help: help, importance: 75, form)
  }

  /// Whether the agenda has other points than the draft has sections.
  private var isOutdated: Bool {
    let outline = MinutesSections.outline(of: meeting)
    let sections = (minutes?.sections ?? []).map { MinutesSections.Outline(kind: $0.kind, item: $0.item) }
    return outline.contains { !sections.contains($0) }
  }
}

extension MeetingTiming.Name {
  /// Whether it has begun and is not over.
  var isSitting: Bool { self == .inSession || self == .suspended }
}
