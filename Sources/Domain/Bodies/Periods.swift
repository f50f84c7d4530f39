/// The periods of a body's work; what is absent falls back to the office's, then to the defaults of domain §2 (D).
public struct Periods: Hashable, Codable, Sendable {
  /// Days before the meeting by which invitations leave.
  public var invitations: Int?
  /// Days before the meeting by which documents are ready.
  public var documents: Int?
  /// Days after the meeting by which the draft minutes reach the chair.
  public var minutesToChair: Int?
  /// Days after the meeting by which the minutes are circulated.
  public var minutesCirculated: Int?
  /// Days of the comment period after which silence approves.
  public var silentApproval: Int?
  /// Hours of a silence procedure.
  public var silenceProcedure: Int?

  public init(
    invitations: Int? = nil, documents: Int? = nil, minutesToChair: Int? = nil, minutesCirculated: Int? = nil,
    silentApproval: Int? = nil, silenceProcedure: Int? = nil
  ) {
    self.invitations = invitations
    self.documents = documents
    self.minutesToChair = minutesToChair
    self.minutesCirculated = minutesCirculated
    self.silentApproval = silentApproval
    self.silenceProcedure = silenceProcedure
  }
}

/// The periods that hold for one body, each with a value.
public struct ResolvedPeriods: Hashable, Sendable {
  public let invitations: Int
  public let documents: Int
  public let minutesToChair: Int
  public let minutesCirculated: Int
  public let silentApproval: Int
  public let silenceProcedure: Int

  /// The body's own, else the office's, else: invitations 42 days before a ministerial plenary and 15 before others,
  /// documents 15, minutes to the chair 7 days after, circulated by day 10, silent approval 7 days, silence 72 hours (D).
  /// - Parameter kind: of the meeting they are counted from; of a platform's meetings only its plenaries are ministerial.
  public init(body: Body?, office: Office, kind: Meeting.Kind = .ordinary) {
    func value(_ field: KeyPath<Periods, Int?>, _ standard: Int) -> Int {
      body?.periods[keyPath: field] ?? office.periods[keyPath: field] ?? standard
    }
    invitations = value(\.invitations, body?.kind == .platform && kind.isPlenary ? 42 : 15)
    documents = value(\.documents, 15)
    minutesToChair = value(\.minutesToChair, 7)
    minutesCirculated = value(\.minutesCirculated, 10)
    silentApproval = value(\.silentApproval, 7)
    silenceProcedure = value(\.silenceProcedure, 72)
  }
}
