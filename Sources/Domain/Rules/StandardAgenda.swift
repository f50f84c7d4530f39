/// The points that every agenda of a coordination body has, in the order of domain §4, titled in both languages.
public enum StandardAgenda {
  /// - Parameters:
  ///   - hasPrevious: whether there is an earlier meeting whose minutes are to be approved.
  ///   - minutesTitle: what the body calls its minutes in French.
  public static func points(
    hasPrevious: Bool, minutesTitle: MinutesTitle?
  ) -> [(kind: AgendaItem.Kind, title: Text)] {
    kinds.filter { $0 != .previousMinutes || hasPrevious }.map {
      ($0, title(of: $0, minutesTitle: minutesTitle))
    }
  }

  /// How far down a point of this kind stands by default; points of substance come before the closing ones.
  public static func rank(of kind: AgendaItem.Kind) -> Int {
    switch kind {
    case .opening: 0
    case .agenda: 1
    case .previousMinutes: 2
    case .mattersArising: 3
    case .substance: 4
    case .otherBusiness: 5
    case .communique: 6
    case .nextMeeting: 7
    case .closure: 8
    }
  }

  /// Whether a point of this kind that was deferred comes up again as a point of its own; those that stand on every agenda do not.
  public static func isCarried(_ kind: AgendaItem.Kind) -> Bool { !kinds.contains(kind) }

  /// The heading under which decisions still open stand, below the matters arising.
  public static let openDecisionsTitle = Text(
    en: "Follow-up of earlier decisions", fr: "Suites données aux décisions antérieures")

  private static let kinds: [AgendaItem.Kind] = [
    .opening, .agenda, .previousMinutes, .mattersArising, .otherBusiness, .nextMeeting, .closure,
  ]

  /// The standard title of a kind of point; empty for points of substance, which have their own.
  public static func title(of kind: AgendaItem.Kind, minutesTitle: MinutesTitle? = nil) -> Text {
    switch kind {
    case .opening: Text(en: "Opening", fr: "Ouverture")
    case .agenda: Text(en: "Adoption of the agenda", fr: "Adoption de l’ordre du jour")
    case .previousMinutes:
      Text(
        en: "Approval of the previous minutes",
        fr: minutesTitle == .procesVerbal
          ? "Approbation du procès-verbal précédent" : "Approbation du compte rendu précédent")
    case .mattersArising: Text(en: "Matters arising", fr: "Suites de la réunion précédente")
    case .substance: Text()
    case .otherBusiness: Text(en: "Any other business", fr: "Questions diverses")
    case .communique: Text(en: "Joint communiqué", fr: "Communiqué conjoint")
    case .nextMeeting: Text(en: "Next meeting", fr: "Prochaine réunion")
    case .closure: Text(en: "Closure", fr: "Clôture")
    }
  }
}
