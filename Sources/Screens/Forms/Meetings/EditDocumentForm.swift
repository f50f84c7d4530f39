import Commands
import Domain
import Localization

/// Where a document stands in each language, by when it is due, for which point, and where it is kept.
struct EditDocumentForm: OfficerForm {
  static let name = "edit-document"

  var meeting: MeetingID
  var document: Identifier<MeetingDocument>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    guard let known = record.document(document) else {
      throw .noSuchElement(.document, document.text, in: record.key)
    }
    let item = record.agenda.first { $0.documents.contains(document) }
    return try FormContent(
      FormTitles.editDocument[around.language], note: known.symbol ?? "",
      DocumentFields.states(around.language, isFixed: true) { known.languages[$0] } + [
        .day(.date, known.due, around).labelled(FormTitles.dueOn),
        .lookup(
          .item, .items(meeting),
          item.map { [Reference(.item($0.id), record.label(of: $0, around.language))] } ?? []),
        .line(.link, known.location).labelled(FormTitles.location).hinted(FormTitles.locationHint),
        .text(.title, known.title).required, .choice(.kind, DocumentFields.kinds, known.kind.rawValue),
        .lookup(
          .organization, .speakers(meeting), known.from.map { [Reference($0, wording)] } ?? [], new: .party
        )
        .labelled(FormTitles.from),
        .line(.symbol, known.symbol).hinted(FormTitles.symbolHint("")),
        DocumentFields.dated(known.dated, around),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let status = DocumentFields.languages(reader)
    try series.perform(
      EditMeetingDocument(
        meeting: meeting, document: document, title: reader.edited(.title),
        status: .init(
          en: reader.hasChanged(.english) ? status.en : nil, fr: reader.hasChanged(.french) ? status.fr : nil),
        due: try reader.revision(.date) { field throws(RegisterError) in try reader.day(field) },
        location: try reader.revision(.link) { field throws(RegisterError) in reader.line(field) },
        item: reader.revision(.item) { reader.reference($0)?.item },
        kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil,
        symbol: reader.revision(.symbol) { reader.line($0) },
        from: reader.revision(.organization) { reader.party($0) },
        dated: try reader.revision(.dated) { field throws(RegisterError) in try reader.partialDay(field) }))
  }
}
