import Domain
import Localization
import TerminalUI

/// What a line of the preparation leads to: the form that fills what is missing, or the place where it is.
struct PreparationOffers {
  let meeting: Meeting
  let wording: Wording

  /// The line with what Enter and F4 do on it.
  func completing(_ line: PageLine, _ item: PreparationItem) -> PageLine {
    var line = line
    switch item.kind {
    case .expertsMeeting(let row): lead(&line, to: .meeting(row.id))
    case .previousMinutes, .annotatedAgenda:
      lead(&line, to: .agenda(meeting.id), FormTitles.prepareAgenda)
    default: break
    }
    guard item.state != .done, let (words, forms) = missing(item.kind), !forms.isEmpty else { return line }
    line.place = nil
    var offer = Offer(
      .function(4), FormTitles.keyComplete, help: words.capitalized, importance: 68,
      oneOf: forms.count == 1 ? [(words.capitalized, forms[0].form)] : forms)
    offer.title = words.capitalized
    line.offers = [offer]
    if case .invitations = item.kind {
      line.offers.append(
        Offer(
          .function(2), FormTitles.keyInvite, help: FormTitles.inviteHelp, importance: 70,
          InviteForm(meeting: meeting.id)))
    }
    line.hint = FormTitles.enter(words)
    return line
  }

  private func lead(_ line: inout PageLine, to place: Place, _ words: Phrase? = nil) {
    line.place = place
    if let words { line.hint = FormTitles.enter(words) }
  }

  private typealias Choices = [(label: Phrase, form: AnyForm)]

  private func one(_ form: some OfficerForm) -> Choices { [(.empty, AnyForm(form))] }

  private func missing(_ kind: PreparationItem.Kind) -> (Phrase, Choices)? {
    let id = meeting.id
    switch kind {
    case .dateAndVenue(let hasDate, _):
      return (
        FormTitles.prepareDate,
        hasDate ? one(EditMeetingForm(meeting: id)) : one(MoveMeetingForm(meeting: id))
      )
    case .invitations: return invitations
    case .replies: return replies
    case .groupReports(_, let awaited):
      return (FormTitles.prepareReports, awaited.map { (wording.names.phrase($0, .long), report(of: $0)) })
    case .documents:
      return (FormTitles.prepareDocuments, documents)
    case .expertsMeetingToPlan:
      guard let body = meeting.body else { return nil }
      return (
        FormTitles.prepareExperts,
        one(
          ScheduleMeetingForm(
            body: body, day: meeting.firstDay?.adding(days: -1), kind: .preparatory, prepares: id))
      )
    case .speakingNotes: return (FormTitles.prepareNotes, speakingNotes)
    case .expertsMeeting, .previousMinutes, .annotatedAgenda: return nil
    }
  }

  private var invitations: (Phrase, Choices) {
    meeting.invitations.isEmpty
      ? (FormTitles.prepareInvite, one(InviteForm(meeting: meeting.id)))
      : (FormTitles.prepareSend, one(MarkSentForm(meeting: meeting.id)))
  }

  private var replies: (Phrase, Choices) {
    let awaited = meeting.awaited
    if awaited.isEmpty { return invitations }
    let all =
      awaited.count > 1
      ? [(FormTitles.allAccept, AnyForm(RecordRepliesForm(meeting: meeting.id)))] : []
    let each = awaited.map {
      (wording.names.phrase($0.party, .long), AnyForm(RecordReplyForm(meeting: meeting.id, party: $0.party)))
    }
    return (FormTitles.prepareReplies, each + all)
  }

  /// A report that is listed already is followed; one that is not is added.
  private func report(of group: BodyID) -> AnyForm {
    let known = meeting.documents.first { $0.kind == .report && $0.from == .body(group) }
    guard let known else {
      return AnyForm(AddDocumentForm(meeting: meeting.id, kind: .report, from: .body(group)))
    }
    return AnyForm(DocumentStatusForm(meeting: meeting.id, documents: [known.id]))
  }

  private var documents: Choices {
    meeting.documents.filter { $0.kind.isCirculated && $0.languages.overall != .ready }.map {
      (
        ($0.symbol.map { Phrase(same: $0 + " ") } ?? .empty) + $0.title.phrase,
        AnyForm(EditDocumentForm(meeting: meeting.id, document: $0.id))
      )
    }
  }

  private var speakingNotes: Choices {
    guard let known = meeting.documents.first(where: { $0.kind == .speakingNotes }) else {
      return one(AddDocumentForm(meeting: meeting.id, kind: .speakingNotes))
    }
    return one(EditDocumentForm(meeting: meeting.id, document: known.id))
  }
}
