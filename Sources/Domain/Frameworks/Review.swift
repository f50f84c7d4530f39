/// A review of a framework or of how it is carried out: what was strong and weak, what to repeat, what was learnt, what to do (S1).
public struct Review: Hashable, Codable, Sendable {
  public var id: Identifier<Review>
  public var title: Text
  public var on: StatedDate
  public var place: Text?
  /// The meeting that it was presented to, when the register holds it.
  public var meeting: MeetingID?
  public var points: [ReviewPoint]
  public var source: SourceNote?

  public init(
    id: Identifier<Review>, title: Text, on: StatedDate = .notStated, place: Text? = nil,
    meeting: MeetingID? = nil,
    points: [ReviewPoint] = [], source: SourceNote? = nil
  ) {
    self.id = id
    self.title = title
    self.on = on
    self.place = place
    self.meeting = meeting
    self.points = points
    self.source = source
  }
}

/// One finding of a review; an action is followed up as a decision is.
public struct ReviewPoint: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case strength, weakness, goodPractice, lesson, action
  }

  public var id: Identifier<ReviewPoint>
  public var kind: Kind
  public var text: Text
  /// Where it was seen.
  public var projects: [ProjectID]
  /// Of an action: who carries it out, each with a status and a log of its own.
  public var responsible: [Responsibility]
  public var deadline: Deadline?
  public var source: SourceNote?

  public init(
    id: Identifier<ReviewPoint>, kind: Kind, text: Text, projects: [ProjectID] = [],
    responsible: [Responsibility] = [],
    deadline: Deadline? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.projects = projects
    self.responsible = responsible
    self.deadline = deadline
    self.source = source
  }
}

extension ReviewPoint {
  /// How far an action has come, as a decision does; `nil` for a point that is none.
  public var implementation: Implementation? {
    guard kind == .action else { return nil }
    if responsible.isEmpty { return .notStarted }
    return Implementation(of: responsible)
  }

  /// Whether it is an action that is open after its day.
  public func isOverdue(on day: CalendarDay) -> Bool {
    guard implementation?.isOpen == true, case .date(let due)? = deadline else { return false }
    return due < day
  }
}

/// What partners commit themselves to in a code of conduct, and how each kept it, year by year (Triple C, S4).
public struct Commitment: Hashable, Codable, Sendable {
  public var id: Identifier<Commitment>
  public var code: String?
  public var text: Text
  public var assessments: [CommitmentAssessment]
  public var source: SourceNote?

  public init(
    id: Identifier<Commitment>, code: String? = nil, text: Text, assessments: [CommitmentAssessment] = [],
    source: SourceNote? = nil
  ) {
    self.id = id
    self.code = code
    self.text = text
    self.assessments = assessments
    self.source = source
  }
}

/// How one partner kept one commitment in one year.
public struct CommitmentAssessment: Hashable, Codable, Sendable {
  public enum Verdict: String, Codable, Sendable, CaseIterable {
    case kept, partlyKept, notKept, notApplicable
  }

  public var id: Identifier<CommitmentAssessment>
  public var partner: Party
  public var year: Int
  public var verdict: Verdict
  public var note: Text?

  public init(
    id: Identifier<CommitmentAssessment>, partner: Party, year: Int, verdict: Verdict, note: Text? = nil
  ) {
    self.id = id
    self.partner = partner
    self.year = year
    self.verdict = verdict
    self.note = note
  }
}
