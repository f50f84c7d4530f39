import Commands
import Domain
import Localization

/// One status for several documents at once: received, gone to translation, ready.
struct DocumentStatusForm: OfficerForm {
  static let name = "document-status"
  private static let all = "all"

  var meeting: MeetingID
  /// Empty: all that are awaited.
  var documents: [Identifier<MeetingDocument>] = []
  var status = MeetingDocument.Status.received

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let meant = record.documents.filter {
      documents.isEmpty ? $0.languages.overall == .awaited : documents.contains($0.id)
    }
    return try FormContent(
      FormTitles.documentStatus[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: [FormTitles.statusWords[around.language]],
      [
        .choice(.status, DocumentFields.statuses, status.rawValue),
        .choice(
          .language,
          [around.language, around.language.other].map { ($0.rawValue, $0.phrase) }
            + [(Self.all, FormTitles.allLanguages)],
          usual(meant.map(\.languages), around.language)?.rawValue ?? Self.all
        ),
        .lookup(
          .document, .documents(meeting),
          meant.map { Reference(.document($0.id), Self.label($0, wording)) }, isMany: true
        ).labelled(Nouns.document.plural.capitalized).required,
      ]
    ).seeing([record.key], register)
  }

  /// What comes in comes in one's own language; what goes to translation is what nobody has sent; ready are all at once.
  private func usual(_ documents: [MeetingDocument.Languages], _ own: Language) -> Language? {
    let isExpected = { (side: Language) in documents.allSatisfy { $0[side] != nil } }
    switch status {
    case .received: return isExpected(own) ? own : nil
    case .inTranslation:
      let awaited = Language.allCases.filter { side in documents.allSatisfy { $0[side] == .awaited } }
      return awaited.count == 1 ? awaited.first : nil
    case .awaited, .ready: return nil
    }
  }

  private static func label(_ document: MeetingDocument, _ wording: Wording) -> String {
    (document.symbol.map { $0 + " " } ?? "") + wording.text(document.title)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let chosen = reader.references(.document).compactMap(\.document)
    if chosen.isEmpty { throw .invalid(.document, .missing) }
    let status: MeetingDocument.Status = reader.choice(.status) ?? status
    let language: Language? = reader.choice(.language)
    let record = try series.current.meeting(meeting)
    for document in chosen {
      guard let known = record.document(document)?.languages else { continue }
      var languages = MeetingDocument.Languages()
      for side in Language.allCases where language == side || (language == nil && known[side] != nil) {
        languages[side] = status
      }
      if languages == .init() { languages = .init(en: status, fr: status) }
      try series.perform(
        EditMeetingDocument(meeting: meeting, document: document, status: languages))
    }
  }
}
