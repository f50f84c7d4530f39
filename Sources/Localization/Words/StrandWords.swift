import Domain

/// What the work of a group is called: the Platform has thematic groups, the UNISS has pillars, two lists that are never merged (S0).
public enum StrandWords {
  /// The label of what a body of this kind works on: `Theme`, `Pillar`; both words where the kind does not tell.
  public static func label(of kind: Body.Kind) -> Phrase {
    switch kind {
    case .thematicWorkingGroup: Phrase(en: "Theme", fr: "Thème")
    case .interAgencyGroup: Phrase(en: "Pillar", fr: "Pilier")
    default: Phrase(en: "Theme or pillar", fr: "Thème ou pilier")
    }
  }

  /// The head of a column for several bodies: one word where all are of one kind.
  public static func label(of kinds: [Body.Kind]) -> Phrase {
    guard let first = kinds.first, kinds.allSatisfy({ $0 == first }) else { return label(of: .other) }
    return label(of: first)
  }
}
