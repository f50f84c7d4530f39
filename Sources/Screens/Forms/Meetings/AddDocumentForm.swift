import Commands
import Domain
import Localization

/// A paper before a meeting: what it is, from whom, for which point, by when, and where it stands in each language.
struct AddDocumentForm: OfficerForm {
  static let name = "add-document"

  var meeting: MeetingID
  var kind = MeetingDocument.Kind.report
  var from: Party?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let office = try register.settings()
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let periods = body.map { ResolvedPeriods(body: $0, office: office, kind: record.kind) }
    let due = periods.flatMap { PreparationDates(of: record, periods: $0) }?.due(kind, from: from)
    let item = from.flatMap { from in record.agenda.first { $0.presenters.contains(from) } }
    let next = body == nil ? "" : NumberingRule(body: body, office: office).nextDocumentSymbol(in: record)
    return try FormContent(
      FormTitles.newDocument[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      [
        .choice(.kind, DocumentFields.kinds, kind.rawValue),
        .text(.title, title(wording)).required,
        .lookup(.organization, .speakers(meeting), from.map { [Reference($0, wording)] } ?? [], new: .party)
          .labelled(FormTitles.from),
      ]
        + DocumentFields.states(around.language) { office.languages.contains($0) ? .awaited : nil } + [
          .day(.date, due.flatMap { $0 < around.today ? nil : $0 }, around).labelled(FormTitles.dueOn),
          .lookup(
            .item, .items(meeting),
            item.map { [Reference(.item($0.id), record.label(of: $0, around.language))] } ?? []),
          .line(.symbol).hinted(FormTitles.symbolHint(next)),
          .line(.link).labelled(FormTitles.location).hinted(FormTitles.locationHint),
          DocumentFields.dated(nil, around),
        ]
    ).seeing([record.key], register)
  }

  /// A report of a group, and the notes for the chair, need no title of their own.
  private func title(_ wording: Wording) -> Text? {
    if kind == .speakingNotes {
      let words = MeetingDocument.Kind.speakingNotes.phrase.capitalized
      return Text(en: words.en, fr: words.fr)
    }
    guard kind == .report, case .body(let id)? = from else { return nil }
    let name = wording.names.phrase(id, .long)
    return Text(en: FormTitles.reportOf(name).en, fr: FormTitles.reportOf(name).fr)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AddMeetingDocument(
        meeting: meeting, kind: reader.choice(.kind) ?? kind, title: try reader.requiredText(.title),
        symbol: reader.line(.symbol), languages: DocumentFields.languages(reader),
        from: reader.party(.organization), due: try reader.day(.date), item: reader.reference(.item)?.item,
        location: reader.line(.link), dated: try reader.partialDay(.dated)))
  }
}

/// Entries that the forms of documents share.
enum DocumentFields {
  static let statuses = MeetingDocument.Status.allCases.map { ($0.rawValue, $0.phrase) }

  /// Where it stands in each language, that of the interface first.
  static func states(
    _ language: Language, isFixed: Bool = false, _ status: (Language) -> MeetingDocument.Status?
  ) -> [FormField] {
    [language, language.other].map { side in
      let known = status(side)
      return .choice(
        side == .english ? .english : .french, statuses, known?.rawValue, isOptional: !isFixed || known == nil
      )
    }
  }

  /// The date that it bears, which may be known by its year alone.
  static func dated(_ date: PartialDate?, _ around: Surroundings) -> FormField {
    .partialDay(.dated, date, around).hinted(FormTitles.datedHint)
  }

  static let kinds = MeetingDocument.Kind.allCases.map { ($0.rawValue, $0.phrase) }

  static func languages(_ reader: FormReader) -> MeetingDocument.Languages {
    MeetingDocument.Languages(en: reader.choice(.english), fr: reader.choice(.french))
  }
}
