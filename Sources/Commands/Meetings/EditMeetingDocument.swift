import Domain

/// Follows a document: its status in a language, when it is due, where it is kept, to which point it belongs; and what was entered
/// of it at first.
public struct EditMeetingDocument: Command {
  public static let action = "edit-meeting-document"

  public var meeting: MeetingID
  public var document: Identifier<MeetingDocument>
  public var title: Text?
  /// The languages given replace those of the document; the others stay.
  public var status: MeetingDocument.Languages
  public var due: Revision<CalendarDay?>
  public var location: Revision<String?>
  public var item: Revision<Identifier<AgendaItem>?>
  public var kind: MeetingDocument.Kind?
  public var symbol: Revision<String?>
  public var from: Revision<Party?>
  public var dated: Revision<PartialDate?>

  public init(
    meeting: MeetingID, document: Identifier<MeetingDocument>, title: Text? = nil,
    status: MeetingDocument.Languages = .init(), due: Revision<CalendarDay?> = .kept,
    location: Revision<String?> = .kept, item: Revision<Identifier<AgendaItem>?> = .kept,
    kind: MeetingDocument.Kind? = nil, symbol: Revision<String?> = .kept, from: Revision<Party?> = .kept,
    dated: Revision<PartialDate?> = .kept
  ) {
    self.meeting = meeting
    self.document = document
    self.title = title
    self.status = status
    self.due = due
    self.location = location
    self.item = item
    self.kind = kind
    self.symbol = symbol
    self.from = from
    self.dated = dated
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    guard let index = record.documents.firstIndex(where: { $0.id == document }) else {
      throw .noSuchElement(.document, document.text, in: record.key)
    }
    if case .to(let party) = from { try register.requireParty(party, .organization) }
    if case .to(let symbol?) = symbol { try record.requireFree(symbol, except: document) }
    let detail = record.documents[index].symbol
    return try changeSet(record, in: context, register: register, detail: detail) {
      record throws(RegisterError) in
      let standing = record.documents[index]
      record.documents[index].title = standing.title.merging(title ?? Text())
      try record.documents[index].title.required(.title)
      if let kind { record.documents[index].kind = kind }
      symbol.apply(to: &record.documents[index].symbol)
      from.apply(to: &record.documents[index].from)
      dated.apply(to: &record.documents[index].dated)
      record.documents[index].languages = MeetingDocument.Languages(
        en: status.en ?? standing.languages.en, fr: status.fr ?? standing.languages.fr)
      due.apply(to: &record.documents[index].due)
      location.apply(to: &record.documents[index].location)
      if case .to(let item) = item { try record.link(document, to: item) }
    }
  }
}
