/// The words of the page of an agenda.
extension ScreenWords {
  public static let noAgendaKeys = Phrase(
    en: "No agenda yet – F2 adds an item", fr: "Pas encore d’ordre du jour – F2 ajoute un point")
  public static let noAgendaCarry = Phrase(
    en: "No agenda yet – c: from the last one, F2: add an item",
    fr: "Pas d’ordre du jour – c : reprendre le dernier, F2 : ajouter un point")
  public static let agendaHelp = Phrase(
    en:
      "The agenda in its order. F2 adds an item below the selected one; k and j move it up and down, > and < nest it and take it back. Every step can be undone with Ctrl-Z. Below: what belongs to the selected item.",
    fr:
      "L’ordre du jour, dans son ordre. F2 ajoute un point sous le point choisi ; k et j le montent et le descendent, > et < l’imbriquent et le remontent. Ctrl-Z annule chaque geste. En bas : ce qui se rattache au point choisi."
  )
  public static let agendaHint = Phrase(
    en: "k/j: move, >/<: nest, f: merge, x: split",
    fr: "k/j : déplacer, >/< : imbriquer, f : fusionner, x : scinder")
  public static let presentedBy = Phrase(en: "Presented by", fr: "Présenté par")
  public static let annotation = Phrase(en: "Annotation", fr: "Annotation")
  public static let discussion = Phrase(en: "Discussion", fr: "Débats")
  public static let followsUp = Phrase(en: "Follows up", fr: "Donne suite à")
  public static let carriedFrom = Phrase(en: "Carried over from", fr: "Repris de")
  public static let noMoreOfItem = Phrase(
    en: "Nothing more is recorded of this item.", fr: "Rien d’autre n’est enregistré sur ce point.")
}
