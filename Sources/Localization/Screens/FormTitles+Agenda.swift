/// The words of forms and keys about the agenda of a meeting.
extension FormTitles {
  public static let newItem = Phrase(en: "New agenda item", fr: "Nouveau point")
  public static let editItem = Phrase(en: "Agenda item", fr: "Point de l’ordre du jour")
  public static let mergeItems = Phrase(en: "Merge with another item", fr: "Fusionner avec un autre point")
  public static let splitItem = Phrase(en: "Split the item", fr: "Scinder le point")
  public static let removeItem = Phrase(en: "Delete the item", fr: "Supprimer le point")
  public static let keyDelete = Phrase(en: "Delete", fr: "Supprimer")
  public static let keyWithdraw = Phrase(en: "Withdraw", fr: "Retirer")
  public static let withdrawItem = Phrase(en: "Withdraw the item", fr: "Retirer le point")
  public static let moveItem = Phrase(en: "Move the item", fr: "Déplacer le point")
  public static let itemState = Phrase(en: "Status of the item", fr: "État du point")

  // Keys.
  public static let keyAdd = Phrase(en: "Add", fr: "Ajouter")
  public static let keyUp = Phrase(en: "Up", fr: "Monter")
  public static let keyDown = Phrase(en: "Down", fr: "Descendre")
  public static let keyNest = Phrase(en: "Nest", fr: "Imbriquer")
  public static let keyUnnest = Phrase(en: "Unnest", fr: "Désimbriquer")
  public static let keyMerge = Phrase(en: "Merge", fr: "Fusionner")
  public static let keySplit = Phrase(en: "Split", fr: "Scinder")
  public static let keyRemove = Phrase(en: "Remove", fr: "Retirer")
  public static let keyState = Phrase(en: "State", fr: "État")
  public static let keyCarry = Phrase(en: "Carry over", fr: "Reprendre")
  public static let keyAdoptAgenda = Phrase(en: "Adopt agenda", fr: "Adopter l’ODJ")

  // Help.
  public static let addItemHelp = Phrase(
    en: "Add an item below the selected one", fr: "Ajouter un point sous le point choisi")
  public static let editItemHelp = Phrase(
    en: "Edit title, kind, presenter, annotation and documents of the item",
    fr: "Modifier titre, type, présentation, annotation et documents du point")
  public static let upHelp = Phrase(en: "Move the item one place up", fr: "Monter le point d’un rang")
  public static let downHelp = Phrase(en: "Move the item one place down", fr: "Descendre le point d’un rang")
  public static let nestHelp = Phrase(
    en: "Nest the item under the one above it", fr: "Placer le point sous celui qui le précède")
  public static let unnestHelp = Phrase(
    en: "Take the item up one level", fr: "Remonter le point d’un niveau")
  public static let mergeHelp = Phrase(
    en: "Make one item of this one and another; documents and decisions follow",
    fr: "Réunir ce point et un autre ; documents et décisions suivent")
  public static let splitHelp = Phrase(
    en: "Make two items of this one; say what goes to the new one",
    fr: "Faire deux points de celui-ci ; indiquer ce qui passe au nouveau")
  public static let removeHelp = Phrase(
    en: "Delete the item from the agenda", fr: "Supprimer le point de l’ordre du jour")
  public static let withdrawHelp = Phrase(
    en: "Withdraw the item; it can be put back", fr: "Retirer le point ; il pourra être rétabli")
  public static let stateHelp = Phrase(
    en: "Say what became of the item: discussed, concluded, deferred …",
    fr: "Indiquer ce qu’il advient du point : en discussion, conclu, renvoyé …")
  public static let layAgendaHelp = Phrase(
    en: "Lay the agenda from the last meeting: usual items, what was deferred, what is still open",
    fr:
      "Établir l’ordre du jour d’après la réunion précédente : points d’usage, points renvoyés, suites en cours"
  )
  public static let adoptAgendaHelp = Phrase(
    en: "Adopt the provisional agenda", fr: "Adopter l’ordre du jour provisoire")

  /// Where a new item goes.
  public static func comesAfter(_ number: String) -> Phrase {
    Phrase(
      en: "It comes after item \(number); it can be moved afterwards.",
      fr: "Il vient après le point \(number) ; il pourra ensuite être déplacé.")
  }
  /// `item 4`.
  public static func numberedItem(_ number: String) -> Phrase {
    Phrase(en: "item \(number)", fr: "point \(number)")
  }
  /// A name with a new number, and the number before: `item 5 (was 4)`.
  public static func renumbered(_ name: Phrase, from before: String?) -> Phrase {
    guard let before else { return name }
    return name + Phrase(en: " (was \(before))", fr: " (jusqu’ici \(before))")
  }
  /// Where something stands now among its neighbours.
  public static func nowBefore(_ what: String, _ next: String?) -> Phrase {
    guard let next else { return Phrase(en: "\(what), now the last", fr: "\(what), désormais en dernier") }
    return Phrase(en: "\(what), now before \(next)", fr: "\(what), désormais avant \(next)")
  }

  // Entries.
  public static let mergedWith = Phrase(en: "Item that goes into it", fr: "Point à y verser")
  public static let newItemTitle = Phrase(en: "Title of the new item", fr: "Titre du nouveau point")
  public static let remainingTitle = Phrase(en: "Title of this item", fr: "Titre de ce point")
  public static let goesToNew = Phrase(en: "Goes to the new item", fr: "Passe au nouveau point")
  public static let goesToNewHint = Phrase(
    en: "Documents and decisions of this item – Enter takes one",
    fr: "Documents et décisions de ce point – Entrée en prend un")
  public static let documents = Phrase(en: "Documents", fr: "Documents")
  public static let followedUp = Phrase(en: "Follows up", fr: "Donne suite à")
  public static let standardTitleHint = Phrase(
    en: "Left blank, a usual item has its usual title – Tab: the other language",
    fr: "Sans titre, un point d’usage porte son titre habituel – Tab : l’autre langue")

  // What follows.
  public static func leavesAgenda(_ item: String) -> Phrase {
    Phrase(en: "“\(item)” leaves the agenda.", fr: "« \(item) » quitte l’ordre du jour.")
  }
  public static let nestedMoveUp = Phrase(
    en: "The items below it move up one level.", fr: "Les points qui en dépendent remontent d’un niveau.")
  public static let minutesSectionGoes = Phrase(
    en: "What the draft minutes say under it goes too.",
    fr: "Ce que le projet de compte rendu en dit disparaît aussi.")
  public static let undoBringsBack = Phrase(en: "Ctrl-Z brings it back.", fr: "Ctrl-Z revient en arrière.")
  public static func isWithdrawn(_ item: String) -> Phrase {
    Phrase(
      en: "“\(item)” stays on the list, withdrawn and without a number. On the agenda F8 puts it back.",
      fr: "« \(item) » reste sur la liste, retiré et sans numéro. Dans l’ordre du jour, F8 le rétablit.")
  }
  public static func mergePreface(_ item: String) -> Phrase {
    Phrase(
      en:
        "“\(item)” stays, and takes over the other item’s documents, decisions, annotation and sub-items.",
      fr: "« \(item) » reste et reprend les documents, décisions, annotation et sous-points de l’autre.")
  }
  public static func splitPreface(_ item: String) -> Phrase {
    Phrase(
      en: "The new item comes right after “\(item)”.",
      fr: "Le nouveau point vient juste après « \(item) ».")
  }
}
