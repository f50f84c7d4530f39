import Domain
import Localization
import TerminalUI

/// The documents of a meeting, with where each stands in each language.
enum DocumentLines {
  static func section(of meeting: Meeting, body: Body?, _ wording: Wording) -> PageSection {
    let language = wording.language
    let isOpen = MeetingOffers(meeting, body: body).isOpen && meeting.timing.name != .cancelled
    var lines = meeting.documents.map { line(of: $0, in: meeting, isOpen: isOpen, wording) }
    if lines.isEmpty, isOpen {
      lines = [PageLine([TableCell(FormTitles.noDocumentsYet[language])], style: .muted)]
    }
    var section = PageSection(
      FrameWords.documents[language],
      columns: meeting.documents.isEmpty ? [TableColumn("", width: .flexible(minimum: 20))] : columns,
      wrapped: meeting.documents.isEmpty ? 0 : 1, lines: lines)
    if isOpen { section.offers = offers(of: meeting) }
    return section
  }

  private static let columns = [
    TableColumn("", width: .fixed(14), importance: 1),
    TableColumn("", width: .flexible(minimum: 20, weight: 3), importance: 4),
    TableColumn("", width: .flexible(minimum: 8, maximum: 22), importance: 2),
    TableColumn("", width: .fixed(30), importance: 3),
  ]

  private static func line(
    of document: MeetingDocument, in meeting: Meeting, isOpen: Bool, _ wording: Wording
  ) -> PageLine {
    let languages = [wording.language, wording.language.other].compactMap { language in
      document.languages[language].map { wording.status($0, in: language) }
    }
    let isLate = document.languages.overall != .ready && (document.due.map { $0 < wording.today } ?? false)
    var line = PageLine(
      [
        TableCell(document.symbol ?? wording(document.kind.phrase), style: .muted),
        TableCell(title(of: document, wording)), document.from.map { wording.partyCell($0) } ?? "",
        TableCell(languages.joined(separator: ", "), style: .muted),
      ], mark: isLate && meeting.timing.isAhead ? TableCell("!", style: .alert) : "",
      id: document.id.text)
    if isOpen {
      line.offers = offers(for: document, meeting.id)
      if !meeting.hasCirculated(document), !(meeting.isFinal && document.kind.isCirculated) {
        line.offers.append(
          Offer(
            .delete, FormTitles.keyTakeBack, help: FormTitles.removeDocumentHelp, importance: 34,
            RemoveDocumentForm(meeting: meeting.id, document: document.id)))
      }
    }
    return line
  }

  /// `Report of the group, 12 March 2027`: with the date that it bears.
  private static func title(of document: MeetingDocument, _ wording: Wording) -> String {
    let title = wording.text(document.title)
    return document.dated.map { title + ", " + wording.date($0) } ?? title
  }

  private static func offers(for document: MeetingDocument, _ meeting: MeetingID) -> [Offer] {
    let edit = Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editDocumentHelp, importance: 68,
      EditDocumentForm(meeting: meeting, document: document.id))
    guard let next = document.languages.overall.next else { return [edit] }
    return [
      Offer(
        .function(8), FormTitles.keyStatus, help: FormTitles.documentStatusHelp, importance: 67,
        DocumentStatusForm(meeting: meeting, documents: [document.id], status: next)), edit,
    ]
  }

  private static func offers(of meeting: Meeting) -> [Offer] {
    var offers = [
      Offer(
        .function(2), FormTitles.keyDocument, help: FormTitles.newDocumentHelp, importance: 70,
        AddDocumentForm(meeting: meeting.id))
    ]
    if meeting.documents.count(where: { $0.languages.overall == .awaited }) > 1 {
      offers.append(
        Offer(
          .character("a"), FormTitles.keyReceived, help: FormTitles.receivedHelp, importance: 54,
          DocumentStatusForm(meeting: meeting.id)))
    }
    return offers
  }
}

extension MeetingDocument.Status {
  /// What follows on the way of a document; nothing once it is ready.
  var next: MeetingDocument.Status? {
    switch self {
    case .awaited: .received
    case .received: .inTranslation
    case .inTranslation: .ready
    case .ready: nil
    }
  }
}

extension Wording {
  /// `FR ready`: in capitals, since the code of a language can be a word of the other.
  func status(_ status: MeetingDocument.Status, in language: Language) -> String {
    language.rawValue.uppercased() + " " + self(status.phrase)
  }
}
