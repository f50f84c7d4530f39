import Domain
import Localization

extension Session {
  /// A meeting with everything that belongs to it.
  func sheet(_ meeting: Meeting) throws(CommandLineError) -> FactSheet {
    let names = try names()
    var sheet = FactSheet(
      "\(names.fullTitle(of: meeting, .both)[language]) · \(meeting.id)", language: language)
    addSetting(of: meeting, names, to: &sheet)
    addInvitations(to: meeting, names, to: &sheet)
    addAgenda(of: meeting, names, to: &sheet)
    try addAttendance(at: meeting, names, to: &sheet)
    addDecisions(of: meeting, names, to: &sheet)
    addMinutes(of: meeting, names, to: &sheet)
    addDocuments(of: meeting, names, to: &sheet)
    try addReviews(at: meeting.id, names, to: &sheet)
    addParagraphs(of: meeting, to: &sheet)
    sheet.keep(meeting.sources)
    return sheet
  }

  private func addSetting(of meeting: Meeting, _ names: Names, to sheet: inout FactSheet) {
    let sources = meeting.sources
    let schedule = meeting.timing.schedule
    let timing = sources.about("timing")
    sheet.fact(FactWords.body, meeting.body.map { names.phrase($0) }, sources.about("body"))
    sheet.fact(
      FactWords.kind, meeting.kind.phrase(plenary: names.isPlenary(meeting.body)), sources.about("kind"))
    sheet.fact(FactWords.state, meeting.timing.name.phrase, timing)
    sheet.fact(FactWords.date, schedule?.phrase(.full) ?? StatedDate.notStated.phrase(.full), timing)
    sheet.fact(FactWords.hours, schedule?.hours, timing)
    sheet.fact(FactWords.zone, schedule?.zone)
    if case .postponed(let from, _) = meeting.timing { sheet.fact(FactWords.newDate, from.phrase(.long)) }
    if case .cancelled(_, let reason?) = meeting.timing { sheet.fact(FactWords.reason, reason.phrase) }
    let venue = sources.about("venue")
    sheet.fact(FactWords.place, meeting.venue?.place?.phrase ?? SourceWords.notStated, venue)
    sheet.fact(FactWords.building, meeting.venue?.building?.phrase, venue)
    sheet.fact(
      FactWords.link,
      meeting.venue?.link ?? (meeting.venue?.online == true ? ListWords.online[language] : nil))
    sheet.fact(
      FactWords.chair, meeting.chair.map { chair($0, names) } ?? SourceWords.notStatedFeminine,
      (meeting.chair?.source).map { [$0] } ?? sources.about("chair"))
    sheet.fact(FactWords.purpose, meeting.purpose?.phrase, sources.about("purpose"))
    sheet.fact(FactWords.level, meeting.levelOfRepresentation?.phrase)
    sheet.fact(FactWords.replyBy, meeting.replyBy?.phrase(.long))
    sheet.fact(FactWords.prepares, meeting.prepares.map { names.fullTitle(of: $0, .short) + " (\($0))" })
    for other in meeting.related {
      let words =
        other.relation.phrase + " " + names.fullTitle(of: other.meeting, .short).quoted
        + " (\(other.meeting))"
      sheet.fact(FactWords.related, words, other.source.map { [$0] } ?? sources.about("related"))
    }
    for sitting in meeting.sittings {
      let hours = "\(sitting.opened)–\(sitting.closed.map(\.description) ?? "")"
      sheet.fact(FactWords.sittings, sitting.date.phrase(.medium) + ", " + hours)
    }
    sheet.fact(FactWords.remark, meeting.remark?.phrase, sources.about("remark"))
  }

  private func chair(_ chair: MeetingChair, _ names: Names) -> Phrase {
    let party = chair.party.map { names.phrase($0) }
    let person = chair.person.map { names.phrase($0, .long) }
    let note = chair.note?.phrase
    return [person, party, note].compactMap { $0 }.joined(separator: ", ")
  }

  private func answer(_ invitation: Invitation) -> Phrase {
    if let withdrawn = invitation.withdrawn { return withdrawn.phrase }
    return invitation.reply?.phrase ?? (invitation.sent == nil ? .empty : Invitation.Reply.awaited)
  }

  private func addInvitations(to meeting: Meeting, _ names: Names, to sheet: inout FactSheet) {
    let rows = meeting.invitations.map { invitation in
      (
        cells: [
          names.phrase(invitation.party)[language],
          invitation.sent?.phrase(.short)[language] ?? Invitation.Reply.unsent[language],
          answer(invitation)[language],
          delegation(invitation.delegation),
        ], sources: [SourceNote]()
      )
    }
    sheet.list(
      FactWords.invitations,
      [.words(ListWords.who), .plain(FactWords.sent), .plain(FactWords.reply), .words(FactWords.delegation)],
      rows)
  }

  private func delegation(_ delegates: [Delegate]) -> String {
    delegates.map { delegate in
      let title = delegate.title?.phrase[language] ?? ""
      return title.isEmpty ? delegate.name : "\(delegate.name) (\(title))"
    }.joined(separator: ", ")
  }

  private func addAgenda(of meeting: Meeting, _ names: Names, to sheet: inout FactSheet) {
    let rows = meeting.numberedAgenda.map { entry in
      (
        cells: [
          entry.number ?? "–", entry.item.title.phrase[language],
          entry.item.presenters.map { names.phrase($0, .short)[language] }.joined(separator: ", "),
          entry.item.state.phrase[language],
        ], sources: entry.item.source.map { [$0] } ?? meeting.sources.about("agenda")
      )
    }
    sheet.list(
      FactWords.agenda,
      [.plain(FactWords.item), .words(.empty), .words(.empty), .plain(FactWords.state)], rows)
  }

  private func addAttendance(
    at meeting: Meeting, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let rows = meeting.attendance.map { entry in
      (
        cells: [
          names.phrase(entry.party)[language], entry.manner.phrase(names.gender(of: entry.party))[language],
          entry.representedBy.map { names.phrase($0, .short)[language] } ?? "", delegation(entry.delegates),
        ], sources: entry.source.map { [$0] } ?? meeting.sources.about("attendance")
      )
    }
    sheet.list(
      FactWords.attendance,
      [.words(ListWords.who), .plain(FactWords.manner), .words(.empty), .words(FactWords.delegation)], rows)
    guard !rows.isEmpty, let body = meeting.body.flatMap({ names.body($0) }) else { return }
    sheet.section()
    sheet.fact(FactWords.quorum, RuleWords.quorum(QuorumComputation.quorum(of: meeting, body: body)))
  }

  private func addDecisions(of meeting: Meeting, _ names: Names, to sheet: inout FactSheet) {
    let rows = meeting.decisions.map { decision in
      (
        cells: [
          decision.symbol ?? "\(meeting.id)/"
            + (meeting.place(of: decision.id).map(String.init) ?? decision.id.text),
          (decision.title?.phrase ?? decision.paragraphs.first?.text.phrase ?? .empty)[language],
          decision.standing.name.phrase[language],
        ], sources: decision.source.map { [$0] } ?? meeting.sources.about("decisions")
      )
    }
    sheet.list(
      ListWords.decisions, [.plain(ListWords.decision), .words(.empty), .plain(FactWords.state)], rows)
  }

  private func addMinutes(of meeting: Meeting, _ names: Names, to sheet: inout FactSheet) {
    guard let minutes = meeting.minutes else { return }
    sheet.section(FactWords.minutes)
    sheet.fact(FactWords.state, minutes.standing.phrase(names))
    if case .circulated(_, let until) = minutes.standing {
      sheet.fact(FactWords.commentsUntil, until.phrase(.long))
    }
    for clearance in minutes.clearances {
      sheet.fact(FactWords.clearances, names.phrase(clearance.party) + ", " + clearance.on.phrase(.medium))
    }
    for (index, comment) in minutes.comments.enumerated() {
      let outcome = comment.outcome?.phraseWithReason ?? CommentOutcome.openPhrase
      sheet.fact(
        Phrase(same: "\(index + 1). ") + names.phrase(comment.by, .short),
        comment.on.phrase(.medium) + Phrase(en: ": ", fr: " : ") + comment.text + " ("
          + about(comment, meeting)
          + outcome + ")")
    }
    sheet.fact(FactWords.seal, minutes.snapshot?.sha256)
    for corrigendum in minutes.corrigenda {
      sheet.fact(
        FactWords.corrigenda,
        corrigendum.on.phrase(.medium) + Phrase(en: ": ", fr: " : ") + corrigendum.text.phrase)
    }
  }

  /// The section and the paragraph that a comment is about.
  private func about(_ comment: MinutesComment, _ meeting: Meeting) -> Phrase {
    guard let section = meeting.minutes?.sections.first(where: { $0.id == comment.section }) else {
      return .empty
    }
    let name =
      section.item.flatMap { meeting.agendaNumber(of: $0) }.map { FactWords.item + " " + $0 }
      ?? Phrase(same: section.kind.rawValue.hyphenated)
    let place = comment.paragraph.map { Phrase(same: ", § \($0.number)") } ?? .empty
    return name + place + Phrase(en: "; ", fr: " ; ")
  }

  private func addDocuments(of meeting: Meeting, _ names: Names, to sheet: inout FactSheet) {
    let rows = meeting.documents.map { document in
      (
        cells: [
          document.symbol ?? document.id.text,
          document.title.phrase[language]
            + (document.dated.map { ", " + $0.phrase(.long)[language] } ?? ""),
          document.kind.phrase[language],
          Language.allCases.compactMap { language in
            document.languages[language].map { "\(language.rawValue): \($0.phrase[self.language])" }
          }.joined(separator: ", "), document.due?.phrase(.short)[language] ?? "",
        ], sources: document.source.map { [$0] } ?? meeting.sources.about("documents")
      )
    }
    sheet.list(
      FactWords.documents,
      [
        .plain(ListWords.identifier), .words(.empty), .plain(FactWords.kind), .words(FactWords.state),
        .plain(FactWords.deadline),
      ],
      rows)
  }

  private func addParagraphs(of meeting: Meeting, to sheet: inout FactSheet) {
    sheet.section(FactWords.summary)
    for (index, paragraph) in meeting.summary.enumerated() {
      sheet.fact(Phrase(same: "\(index + 1)."), paragraph.text.phrase, meeting.sources.about("summary"))
    }
    sheet.section(FactWords.communique)
    for (index, paragraph) in meeting.communique.enumerated() {
      sheet.fact(Phrase(same: "\(index + 1)."), paragraph.text.phrase, meeting.sources.about("communique"))
    }
  }
}
