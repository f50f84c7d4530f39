/// A section of the minutes, under the standard headings of domain §4 or under a point of the agenda.
public struct MinutesSection: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case opening, attendance, agenda, previousMinutes, mattersArising, item, otherBusiness, nextMeeting,
      closure
  }

  public var id: Identifier<MinutesSection>
  public var kind: Kind
  public var item: Identifier<AgendaItem>?
  /// What an officer wrote; absent: the section says what was recorded, in each language.
  public var text: Text?

  public init(
    id: Identifier<MinutesSection>, kind: Kind, item: Identifier<AgendaItem>? = nil, text: Text? = nil
  ) {
    self.id = id
    self.kind = kind
    self.item = item
    self.text = text
  }
}

/// That the chair, or one co-chair, cleared the minutes.
public struct Clearance: Hashable, Codable, Sendable {
  public var id: Identifier<Clearance>
  public var party: Party
  public var on: CalendarDay

  public init(id: Identifier<Clearance>, party: Party, on: CalendarDay) {
    self.id = id
    self.party = party
    self.on = on
  }
}

/// A correction after approval (fr rectificatif), which leaves what was approved untouched.
public struct Corrigendum: Hashable, Codable, Sendable {
  public var id: Identifier<Corrigendum>
  public var symbol: String?
  public var on: CalendarDay
  public var text: Text

  public init(id: Identifier<Corrigendum>, symbol: String? = nil, on: CalendarDay, text: Text) {
    self.id = id
    self.symbol = symbol
    self.on = on
    self.text = text
  }
}

/// That approved minutes were opened again: why, when and by whom; with what had been approved.
public struct Reopening: Hashable, Codable, Sendable {
  public var id: Identifier<Reopening>
  public var at: Moment
  public var by: String
  public var reason: String
  public var snapshot: Sealed?

  public init(id: Identifier<Reopening>, at: Moment, by: String, reason: String, snapshot: Sealed? = nil) {
    self.id = id
    self.at = at
    self.by = by
    self.reason = reason
    self.snapshot = snapshot
  }
}
