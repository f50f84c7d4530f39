import Domain

/// Adds a document to a meeting, with where it stands in each language; without a status it is awaited in the office's languages.
/// A paper of the meeting gets the next symbol of its body unless one is given; an empty one gives none.
public struct AddMeetingDocument: Command {
  public static let action = "add-meeting-document"

  public var meeting: MeetingID
  public var kind: MeetingDocument.Kind
  public var title: Text
  public var symbol: String?
  public var languages: MeetingDocument.Languages
  public var from: Party?
  public var due: CalendarDay?
  /// The point of the agenda that it belongs to.
  public var item: Identifier<AgendaItem>?
  public var location: String?
  public var dated: PartialDate?

  public init(
    meeting: MeetingID, kind: MeetingDocument.Kind, title: Text, symbol: String? = nil,
    languages: MeetingDocument.Languages = .init(), from: Party? = nil, due: CalendarDay? = nil,
    item: Identifier<AgendaItem>? = nil, location: String? = nil, dated: PartialDate? = nil
  ) {
    self.meeting = meeting
    self.kind = kind
    self.title = title
    self.symbol = symbol
    self.languages = languages
    self.from = from
    self.due = due
    self.item = item
    self.location = location
    self.dated = dated
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    try title.required(.title)
    try register.requireParty(from, .organization)
    let office = try register.office()
    let symbol = try symbol(in: record, body: body, office: office)
    let document = MeetingDocument(
      id: context.newIdentifier("m"), kind: kind, symbol: symbol, title: title,
      languages: languages == .init() ? .awaited(in: office.languages) : languages, from: from, due: due,
      dated: dated, location: location.flatMap { $0.isBlank ? nil : $0 })
    return try changeSet(record, in: context, register: register, detail: symbol) {
      record throws(RegisterError) in
      record.documents.append(document)
      if let item { try record.link(document.id, to: item) }
    }
  }

  private func symbol(in record: Meeting, body: Body?, office: Office) throws(RegisterError) -> String? {
    guard let symbol else {
      guard body != nil, kind.isCirculated, kind != .letter else { return nil }
      return NumberingRule(body: body, office: office).nextDocumentSymbol(in: record)
    }
    if symbol.isBlank { return nil }
    try record.requireFree(symbol)
    return symbol
  }
}

extension MeetingDocument.Languages {
  fileprivate static func awaited(in languages: [Language]) -> Self {
    var statuses = Self()
    for language in languages { statuses[language] = .awaited }
    return statuses
  }
}

extension Meeting {
  /// - Throws: the refusal when another document of the meeting, or one of its decisions, bears the symbol.
  func requireFree(_ symbol: String, except document: Identifier<MeetingDocument>? = nil)
    throws(RegisterError)
  {
    if documents.contains(where: { $0.symbol == symbol && $0.id != document })
      || decisions.contains(where: { $0.symbol == symbol })
    {
      throw .refused(.symbolUsed(symbol))
    }
  }

  /// Puts a document on a point of the agenda, and takes it off the others; without a point, off all.
  /// - Throws: `noSuchElement` when there is no such point.
  mutating func link(
    _ document: Identifier<MeetingDocument>, to item: Identifier<AgendaItem>?
  ) throws(RegisterError) {
    if let item, !agenda.contains(where: { $0.id == item }) {
      throw .noSuchElement(.agendaItem, item.text, in: key)
    }
    for index in agenda.indices {
      let isThere = agenda[index].documents.contains(document)
      if agenda[index].id == item {
        if !isThere { agenda[index].documents.append(document) }
      } else if isThere {
        agenda[index].documents.removeAll { $0 == document }
      }
    }
  }
}
