/// The life of minutes (domain §2): draft → cleared by the chair, or every co-chair → circulated → approved.
public enum MinutesTransitions {
  /// Where minutes may go from `state`; back to a draft only by reopening them, which needs a reason and is recorded.
  public static func targets(of state: MinutesStanding.Name) -> [MinutesStanding.Name] {
    switch state {
    case .draft: [.cleared]
    case .cleared: [.circulated, .draft]
    case .circulated: [.approved, .draft]
    case .approved: [.draft]
    }
  }

  public static func allows(_ from: MinutesStanding.Name, _ to: MinutesStanding.Name) -> Bool {
    targets(of: from).contains(to)
  }
}
