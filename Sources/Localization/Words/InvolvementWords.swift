/// Words about where a party sits, what it owes and what it takes part in.
public enum InvolvementWords {
  public static let decisions = Phrase(en: "Owes: open decisions", fr: "À sa charge : décisions en cours")
  public static let actions = Phrase(en: "Owes: actions of reviews", fr: "À sa charge : actions de revues")
  public static let documents = Phrase(
    en: "Owes: documents for meetings ahead", fr: "À sa charge : documents pour les réunions à venir")
  public static let reports = Phrase(
    en: "Owes: reports of projects", fr: "À sa charge : rapports de projet")
  public static let projects = Phrase(en: "Takes part in projects", fr: "Participe aux projets")
  public static let results = Phrase(
    en: "Answers for results, or supports them", fr: "Résultats : à sa charge ou avec son appui")
}
