/// One responsible party with its own status and its own log (domain §2).
public struct Responsibility: Hashable, Codable, Sendable {
  public enum Status: String, Codable, Sendable, CaseIterable {
    case notStarted, inProgress, done, noLongerRelevant

    public var isOpen: Bool { self == .notStarted || self == .inProgress }
  }

  public var id: Identifier<Responsibility>
  public var party: Party
  public var status: Status
  /// 0 to 100, when the party reports one.
  public var percent: Int?
  public var doneOn: CalendarDay?
  public var log: [LogEntry]
  /// Supporting documents, on the list of documents of the decision's meeting.
  public var evidence: [Identifier<MeetingDocument>]

  public init(
    id: Identifier<Responsibility>, party: Party, status: Status = .notStarted, percent: Int? = nil,
    doneOn: CalendarDay? = nil, log: [LogEntry] = [], evidence: [Identifier<MeetingDocument>] = []
  ) {
    self.id = id
    self.party = party
    self.status = status
    self.percent = percent
    self.doneOn = doneOn
    self.log = log
    self.evidence = evidence
  }
}

/// Until when a decision is to be carried out: a day, the next plenary, or without end.
public enum Deadline: Hashable, Sendable {
  case date(CalendarDay)
  case nextPlenary
  case ongoing
}

extension Deadline: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a date, “next plenary” or “ongoing”") { text in
      switch text {
      case "next plenary": .nextPlenary
      case "ongoing": .ongoing
      default: CalendarDay(text).map(Deadline.date)
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .date(let day): try encoder.write(day.description)
    case .nextPlenary: try encoder.write("next plenary")
    case .ongoing: try encoder.write("ongoing")
    }
  }
}
