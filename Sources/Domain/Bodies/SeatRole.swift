/// What a seat is for (domain §2).
public enum SeatRole: String, Codable, Sendable, CaseIterable {
  case chair, coChair, viceChair, rapporteur, member, observer, technicalSupport, secretariat, donor

  /// The roles that lead a meeting and clear its minutes.
  public static let presiding: Set<SeatRole> = [.chair, .coChair]

  /// Whether a seat of this role can decide at all: observers and technical support speak, but do not vote, object, make reservations
  /// or count for the quorum.
  public var decides: Bool { self != .observer && self != .technicalSupport }

  /// Whether a seat of this role counts for quorum and majorities unless the seat itself says otherwise (D).
  public var votesByDefault: Bool {
    switch self {
    case .chair, .coChair, .viceChair, .rapporteur, .member, .donor: true
    case .observer, .technicalSupport, .secretariat: false
    }
  }
}
