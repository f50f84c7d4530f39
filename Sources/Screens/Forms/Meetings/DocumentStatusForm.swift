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
          [(Self.all, FormTitles.allLanguages)] + Language.allCases.map { ($0.rawValue, $0.phrase) }, Self.all
        ),
        .lookup(
          .document, .documents(meeting),
          meant.map { Reference(.document($0.id), Self.label($0, wording)) }, isMany: true
        ).labelled(Nouns.document.plural.capitalized).required,
      ]
    ).seeing([record.key], register)
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
