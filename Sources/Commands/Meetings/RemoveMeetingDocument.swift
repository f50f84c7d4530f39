import Domain

/// Takes a document off a meeting that was entered by mistake, and with it off the points and the follow-up that name it. Refused once
/// participants have it, and for their documents once the minutes are approved (D): a corrected one then stands beside it.
public struct RemoveMeetingDocument: Command {
  public static let action = "remove-meeting-document"

  public var meeting: MeetingID
  public var document: Identifier<MeetingDocument>

  public init(meeting: MeetingID, document: Identifier<MeetingDocument>) {
    self.meeting = meeting
    self.document = document
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    guard let known = record.document(document) else {
      throw .noSuchElement(.document, document.text, in: record.key)
    }
    if record.isFinal, known.kind.isCirculated { throw .refused(.minutesAreFinal(meeting)) }
    if record.hasCirculated(known) {
      throw .refused(.documentCirculated(meeting, known.symbol.map(Text.same) ?? known.title))
    }
    let detail = known.symbol ?? known.title.best(for: .english)
    return try changeSet(record, in: context, register: register, detail: detail) { record in
      record.documents.removeAll { $0.id == document }
      for index in record.agenda.indices { record.agenda[index].documents.removeAll { $0 == document } }
      for index in record.decisions.indices {
        for owner in record.decisions[index].responsible.indices {
          record.decisions[index].responsible[owner].evidence.removeAll { $0 == document }
        }
      }
    }
  }
}
