/// What a seat is for (domain §2).
public enum SeatRole: String, Codable, Sendable, CaseIterable {
  case chair, coChair, viceChair, rapporteur, member, observer, technicalSupport, secretariat, donor

  /// The roles that lead a meeting and clear its minutes.
  public static let presiding: Set<SeatRole> = [.chair, .coChair]

  /// Whether a seat of this role counts for quorum and majorities unless the seat itself says otherwise (D).
  public var votesByDefault: Bool {
    switch self {
    case .chair, .coChair, .viceChair, .rapporteur, .member, .donor: true
    case .observer, .technicalSupport, .secretariat: false
    }
  }
}
