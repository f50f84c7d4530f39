import Domain
import Localization

extension Session {
  /// A decision with its text in both languages, its adoption and its follow-up.
  func sheet(_ decision: Decision, in meeting: Meeting) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let title = decision.title.map { " – " + $0.phrase[language] } ?? ""
    var sheet = FactSheet(names.decision(decision, in: meeting)[language] + title, language: language)
    let sources = decision.source.map { [$0] } ?? meeting.sources.about("decisions")
    sheet.fact(ListWords.identifier, "\(meeting.id)/\(decision.id)")
    sheet.fact(FactWords.meeting, names.fullTitle(of: meeting, .short) + " (\(meeting.id))", sources)
    sheet.fact(FactWords.item, item(of: decision, in: meeting))
    sheet.fact(FactWords.state, decision.standing.phrase(names), sources)
    try addSilence(of: decision, to: &sheet)
    sheet.fact(FactWords.votes, decision.standing.votes?.phrase, sources)
    sheet.fact(FactWords.verb, decision.verb?.phrase, sources)
    sheet.fact(FactWords.original, decision.original?.phrase ?? SourceWords.notStatedFeminine)
    sheet.fact(FactWords.versions, decision.versions.isEmpty ? nil : String(decision.versions.count))
    sheet.fact(FactWords.supersedes, decision.supersedes.map { names.decisionInFull($0) }.listed())
    sheet.fact(FactWords.supersededBy, decision.supersededBy.map { names.decisionInFull($0) })
    sheet.fact(FactWords.remark, decision.remark?.phrase, sources)
    addText(of: decision, sources, to: &sheet)
    addPositions(on: decision, names, to: &sheet)
    try addFollowUp(of: decision, in: meeting, names, to: &sheet)
    return sheet
  }

  /// The clock of a text between meetings, on the body's clocks and on the reader's own.
  private func addSilence(of decision: Decision, to sheet: inout FactSheet) throws(CommandLineError) {
    guard let silence = decision.silence else { return }
    let context = try context()
    sheet.fact(SilenceWords.began, silence.beginning)
    sheet.fact(SilenceWords.ends, silence.end)
    if let zone = environment.readerZone {
      let own = LocalMoment(silence.until.moment, in: zone, context.zones)
      if own.offset != silence.until.offset {
        sheet.fact(SilenceWords.yourTime, own.phrase(.full) + Phrase(same: " (\(ZoneNames.city(zone)))"))
      }
    }
    if let state = decision.silenceState(at: context.now) {
      let left = silence.until.moment.seconds - context.now.seconds
      sheet.fact(SilenceWords.timeLeft, state.phrase(left: left))
    }
  }

  private func item(of decision: Decision, in meeting: Meeting) -> String? {
    guard let id = decision.item, let item = meeting.item(id) else { return nil }
    return (meeting.agendaNumber(of: id).map { $0 + ". " } ?? "") + item.title.phrase[language]
  }

  private func addText(of decision: Decision, _ sources: [SourceNote], to sheet: inout FactSheet) {
    sheet.section(FactWords.text)
    for language in [language, language.other] {
      for (index, paragraph) in decision.paragraphs.enumerated() {
        let number = decision.paragraphs.count > 1 ? " \(index + 1)" : ""
        sheet.fact(language.phrase.capitalized + number, paragraph.text[language], sources)
      }
    }
    sheet.fact(FactWords.seal, decision.finalText?.sha256)
    for corrigendum in decision.corrigenda {
      sheet.fact(
        FactWords.corrigenda,
        corrigendum.on.phrase(.medium) + Phrase(en: ": ", fr: " : ") + corrigendum.text.phrase)
    }
  }

  private func addPositions(on decision: Decision, _ names: Names, to sheet: inout FactSheet) {
    sheet.section()
    for objection in decision.objections {
      let withdrawn = objection.withdrawn == nil ? Phrase.empty : Phrase(en: " (withdrawn)", fr: " (retirée)")
      sheet.fact(FactWords.objection, position(objection.by, objection.reason, names) + withdrawn)
    }
    for reservation in decision.reservations {
      sheet.fact(FactWords.reservation, position(reservation.by, reservation.text, names))
    }
  }

  private func position(_ party: Party, _ words: Text?, _ names: Names) -> Phrase {
    guard let words, !words.isEmpty else { return names.phrase(party) }
    return names.phrase(party) + Phrase(en: ": ", fr: " : ") + words.phrase
  }

  private func addFollowUp(
    of decision: Decision, in meeting: Meeting, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    sheet.section(FactWords.status)
    sheet.fact(FactWords.status, decision.implementation?.phrase)
    sheet.fact(FactWords.deadline, try deadline(of: decision, in: meeting))
    for responsibility in decision.responsible {
      sheet.section(names.phrase(responsibility.party))
      let percent = responsibility.percent.map { Phrase(en: ", ", fr: ", ") + $0.percent } ?? .empty
      sheet.fact(FactWords.status, responsibility.status.phrase + percent)
      for entry in responsibility.log {
        let note = [entry.note, entry.enteredBy].compactMap { $0 }.joined(separator: " · ")
        let separator = note.isEmpty ? Phrase.empty : Phrase(en: ": ", fr: " : ")
        sheet.fact(entry.on.phrase(.medium), entry.phrase + separator + note)
      }
      let evidence = responsibility.evidence.map {
        meeting.document($0)?.title.phrase ?? Phrase(same: $0.text)
      }
      sheet.fact(FactWords.evidence, evidence.listed())
    }
  }

  /// The deadline, and whether it has passed.
  private func deadline(of decision: Decision, in meeting: Meeting) throws(CommandLineError) -> Phrase? {
    guard let deadline = decision.deadline?.phrase(.long) else { return nil }
    let register = try register()
    let query = DecisionQuery(meeting: meeting.id, overdueOnly: true, asOf: try asOf())
    let overdue = try asking { () throws(RegisterError) in try register.decisions(query).rows }
    guard overdue.contains(where: { $0.reference.decision == decision.id }) else { return deadline }
    return deadline + " – " + Implementation.overdue
  }
}

extension DecisionStanding {
  fileprivate var votes: Votes? {
    switch self {
    case .adopted(let adoption): adoption.votes
    case .rejected(let votes): votes
    case .proposed, .deferred, .withdrawn, .circulated, .silenceBroken: nil
    }
  }
}
