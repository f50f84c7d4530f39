import Commands
import Domain
import Localization

/// Takes a document off a meeting that was entered by mistake.
struct RemoveDocumentForm: OfficerForm {
  static let name = "remove-document"

  var meeting: MeetingID
  var document: Identifier<MeetingDocument>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let record = try register.meeting(meeting)
    guard let known = record.document(document) else {
      throw .noSuchElement(.document, document.text, in: record.key)
    }
    var preface = [FormTitles.documentGoes[language]]
    if let symbol = known.symbol { preface.append(FormTitles.symbolFree(symbol)[language]) }
    preface.append(FormTitles.undoBringsBack[language])
    return try FormContent(
      FormTitles.removeDocument[language], note: known.title.words(in: language), preface: preface,
      button: FormTitles.keyTakeBack, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RemoveMeetingDocument(meeting: meeting, document: document))
  }
}
