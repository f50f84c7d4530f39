/// An invitation: to whom, when it left, what was answered and by whom they will be represented.
public struct Invitation: Hashable, Codable, Sendable {
  public enum Reply: String, Codable, Sendable, CaseIterable { case accepted, declined, tentative }

  /// When it was withdrawn, and why if that was said.
  public struct Withdrawal: Hashable, Codable, Sendable {
    public var on: CalendarDay
    public var reason: String?

    public init(on: CalendarDay, reason: String? = nil) {
      self.on = on
      self.reason = reason
    }
  }

  public var id: Identifier<Invitation>
  /// The seat that is invited; absent for a guest of the chair.
  public var seat: Identifier<Seat>?
  public var party: Party
  /// The day it was sent; absent while it is still to be sent.
  public var sent: CalendarDay?
  public var reply: Reply?
  public var repliedOn: CalendarDay?
  public var delegation: [Delegate]
  public var log: [LogEntry]
  /// That it was withdrawn after it had left or was answered; what was answered stays on record.
  public var withdrawn: Withdrawal?

  public init(
    id: Identifier<Invitation>, seat: Identifier<Seat>? = nil, party: Party, sent: CalendarDay? = nil,
    reply: Reply? = nil, repliedOn: CalendarDay? = nil, delegation: [Delegate] = [], log: [LogEntry] = [],
    withdrawn: Withdrawal? = nil
  ) {
    self.id = id
    self.seat = seat
    self.party = party
    self.sent = sent
    self.reply = reply
    self.repliedOn = repliedOn
    self.delegation = delegation
    self.log = log
    self.withdrawn = withdrawn
  }
}
