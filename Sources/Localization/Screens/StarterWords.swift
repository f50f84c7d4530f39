import Domain

/// What is said of the starter registers where one is chosen.
public enum StarterWords {
  public static func title(of starter: StarterName) -> Phrase {
    switch starter {
    case .sahel:
      Phrase(en: "Begin with the Sahel frameworks", fr: "Commencer avec les cadres pour le Sahel")
    case .mali:
      Phrase(
        en: "Begin with the United Nations frameworks in Mali",
        fr: "Commencer avec les cadres des Nations Unies au Mali")
    case .issss:
      Phrase(
        en: "Begin with the stabilisation strategy in DR Congo (ISSSS)",
        fr: "Commencer avec la stratégie de stabilisation en RD Congo (ISSSS)")
    case .gec:
      Phrase(
        en: "Begin with the donors’ executive group in Mali (GEC)",
        fr: "Commencer avec le groupe exécutif des bailleurs au Mali (GEC)")
    case .all: Phrase(en: "Begin with all of these", fr: "Commencer avec tout cela")
    case .empty: Phrase(en: "Begin with an empty register", fr: "Commencer avec un registre vide")
    }
  }

  /// One sentence, of two lines at most in a window of 80 columns.
  public static func contents(of starter: StarterName) -> Phrase {
    switch starter {
    case .sahel:
      Phrase(
        en:
          "The Ministerial Coordination Platform, its groups and five plenaries, the UNISS committee and the Contact Group.",
        fr:
          "La Plateforme ministérielle de coordination, ses groupes et cinq plénières, le comité UNISS et le Groupe de contact."
      )
    case .mali:
      Phrase(
        en:
          "HRP, UNSDCF, ISF and the transition support plan (ITSP), the regional plans, the funds and joint projects of MINUSMA.",
        fr:
          "HRP, UNSDCF, ISF et le plan d’appui à la transition (ITSP), les plans régionaux, les fonds et projets conjoints."
      )
    case .issss:
      Phrase(
        en:
          "The technical secretariat, the Stabilisation Coherence Fund with its boards, and the aligned portfolio.",
        fr:
          "Le secrétariat technique, le Fonds de cohérence pour la stabilisation et ses conseils, le portefeuille aligné."
      )
    case .gec:
      Phrase(
        en:
          "The group and its secretariat (SEG), three axes of work, the code of conduct, and the Swiss contribution by phases.",
        fr:
          "Le groupe et son secrétariat (SEG), trois axes de travail, le code de conduite, la contribution suisse par phases."
      )
    case .all:
      Phrase(
        en: "The four in one register, for a secretariat that serves all of them.",
        fr: "Les quatre dans un seul registre, pour un secrétariat qui les sert tous.")
    case .empty: Phrase(en: "Your office alone.", fr: "Votre bureau seul.")
    }
  }

  /// Every name that the command line takes, with what is in it.
  public static var offered: Phrase {
    StarterName.allCases.reduce(
      Phrase(
        en: "Each fact of a starter register bears its source.",
        fr: "Chaque fait d’un registre de départ porte sa source.")
    ) { words, starter in
      let contents = contents(of: starter)
      return words
        + Phrase(en: "\n\(starter.rawValue): \(contents.en)", fr: "\n\(starter.rawValue) : \(contents.fr)")
    }
  }
}
