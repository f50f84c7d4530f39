import Domain

/// The words of the chain on screen: from what was decided to what it changed.
public enum ChainWords {
  public static let key = Phrase(en: "Chain", fr: "Chaîne")
  public static let help = Phrase(
    en: "Show the whole chain: decisions, results, allocations, projects",
    fr: "Montrer toute la chaîne : décisions, résultats, allocations, projets")
  public static func title(_ link: String) -> Phrase { Phrase(en: "Chain: \(link)", fr: "Chaîne : \(link)") }
  public static let decided = Phrase(en: "Decided, and who acts on it", fr: "Décidé, et qui agit")
  public static let results = Phrase(
    en: "Results, and what measures them", fr: "Résultats, et ce qui les mesure")
  public static let allocations = Phrase(en: "Money allocated", fr: "Argent alloué")
  public static let projects = Phrase(en: "Projects", fr: "Projets")
  public static let lead = Phrase(
    en: "From what was decided, at the top, to what is done, at the bottom.",
    fr: "De ce qui a été décidé, en haut, à ce qui se fait, en bas.")
  public static func indicator(_ value: Phrase, target: Phrase?) -> Phrase {
    guard let target else { return value }
    return Phrase(en: "\(value.en), target \(target.en)", fr: "\(value.fr), cible \(target.fr)")
  }
  public static let noValue = Phrase(en: "no value yet", fr: "aucune valeur")
  public static let hint = Phrase(
    en: "Enter: its page    z: the chain from there", fr: "Entrée : sa page    z : la chaîne vue de là")
  public static let ownHint = Phrase(en: "Enter: its page", fr: "Entrée : sa page")
  public static let pageHelp = [
    Phrase(
      en: """
        The chain that a decision, a result, an allocation or a project stands in: what was decided and who acts on it, the \
        results it serves with their indicators, the money allocated, the projects. Enter goes to each; “z” shows the chain as \
        seen from there.
        """,
      fr: """
        La chaîne dont fait partie une décision, un résultat, une allocation ou un projet : ce qui a été décidé et qui agit, les \
        résultats servis avec leurs indicateurs, l’argent alloué, les projets. Entrée mène à chacun ; « z » montre la chaîne vue \
        de là.
        """)
  ]
}
