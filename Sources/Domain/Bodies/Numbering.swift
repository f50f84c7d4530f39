/// The patterns of a body's symbols (domain §3, D): `{body}`, `{session}`, `{year}`, `{n}`; absent: the office's, then the default.
public struct Numbering: Hashable, Codable, Sendable {
  public var decision: String?
  public var betweenMeetings: String?
  public var minutes: String?
  public var document: String?
  /// Whether decision numbers run on across sessions, as the AU Assembly's do (X); absent: they begin anew.
  public var runsOn: Bool?

  public init(
    decision: String? = nil, betweenMeetings: String? = nil, minutes: String? = nil, document: String? = nil,
    runsOn: Bool? = nil
  ) {
    self.decision = decision
    self.betweenMeetings = betweenMeetings
    self.minutes = minutes
    self.document = document
    self.runsOn = runsOn
  }

  public static let standard = Numbering(
    decision: "{body}/{session}/Dec.{n}", betweenMeetings: "{body}/BM-{year}/Dec.{n}",
    minutes: "{body}/{session}/Min.", document: "{body}/{session}/Doc.{n}", runsOn: false)
}
