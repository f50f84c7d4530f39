/// One line of a log: a contact, a reminder, a status reported, with who entered it and when.
public struct LogEntry: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case contact, reminder, reply, status, note
  }

  public var id: Identifier<LogEntry>
  public var kind: Kind
  /// The day it happened, which may lie before the day it was entered.
  public var on: CalendarDay
  /// What was reported with it; absent where nothing was.
  public var status: Responsibility.Status?
  public var percent: Int?
  public var note: String?
  public var enteredBy: String
  public var enteredAt: Moment

  public init(
    id: Identifier<LogEntry>, kind: Kind, on: CalendarDay, status: Responsibility.Status? = nil,
    percent: Int? = nil, note: String?, enteredBy: String, enteredAt: Moment
  ) {
    self.id = id
    self.kind = kind
    self.on = on
    self.status = status
    self.percent = percent
    self.note = note
    self.enteredBy = enteredBy
    self.enteredAt = enteredAt
  }
}
