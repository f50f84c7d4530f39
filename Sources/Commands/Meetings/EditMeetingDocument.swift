import Domain

/// Follows a document: its status in a language, when it is due, where it is kept, to which point it belongs.
public struct EditMeetingDocument: Command {
  public static let action = "edit-meeting-document"

  public var meeting: MeetingID
  public var document: Identifier<MeetingDocument>
  public var title: Text?
  /// The languages given replace those of the document; the others stay.
  public var status: MeetingDocument.Languages
  public var due: Revision<CalendarDay?>
  public var location: Revision<String?>
  public var item: Identifier<AgendaItem>?

  public init(
    meeting: MeetingID, document: Identifier<MeetingDocument>, title: Text? = nil,
    status: MeetingDocument.Languages = .init(), due: Revision<CalendarDay?> = .kept,
    location: Revision<String?> = .kept, item: Identifier<AgendaItem>? = nil
  ) {
    self.meeting = meeting
    self.document = document
    self.title = title
    self.status = status
    self.due = due
    self.location = location
    self.item = item
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    guard let index = record.documents.firstIndex(where: { $0.id == document }) else {
      throw .noSuchElement(.document, document.text, in: record.key)
    }
    let detail = record.documents[index].symbol
    return try changeSet(record, in: context, register: register, detail: detail) {
      record throws(RegisterError) in
      let standing = record.documents[index]
      record.documents[index].title = standing.title.merging(title ?? Text())
      record.documents[index].languages = MeetingDocument.Languages(
        en: status.en ?? standing.languages.en, fr: status.fr ?? standing.languages.fr)
      due.apply(to: &record.documents[index].due)
      location.apply(to: &record.documents[index].location)
      if let item { try record.link(document, to: item) }
    }
  }
}
