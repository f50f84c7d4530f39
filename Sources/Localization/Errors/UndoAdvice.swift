/// What cannot be undone or redone.
enum UndoAdvice {
  private static let history = Phrase(
    en: "See the history for what was changed and by whom.",
    fr: "Voyez sous Aide, « Ce qui a été fait », ce qui a été modifié et par qui.")

  static func nothingToUndo(_ person: String) -> Advice {
    Advice(
      en: "There is no change by \(person) to undo.",
      fr: "Il n’y a aucune modification de \(person) à annuler.",
      remedy: history)
  }

  static func nothingToRedo(_ person: String) -> Advice {
    Advice(
      en: "There is no change by \(person) to redo.",
      fr: "Il n’y a aucune modification de \(person) à rétablir.",
      remedy: history)
  }

  /// - Parameter place: what was changed in the record; empty for the record as a whole.
  static func blocked(_ record: Phrase, _ place: Phrase, by person: String) -> Advice {
    let field = place.isEmpty ? Phrase.empty : Phrase(en: " (\(place.en))", fr: " (\(place.fr))")
    return Advice(
      en: "\(person) has changed “\(record.en)” since then\(field.en); undoing would take that work away.",
      fr: "\(person) a modifié « \(record.fr) » depuis\(field.fr) ; annuler effacerait ce travail.",
      remedy: Phrase(
        en: "Change the field by hand, after a word with \(person).",
        fr: "Modifiez le champ à la main, après en avoir parlé avec \(person)."))
  }

  static func erased(_ record: Phrase) -> Advice {
    Advice(
      en: "The contact details of “\(record.en)” were erased for good.",
      fr: "Les coordonnées de « \(record.fr) » ont été effacées définitivement.",
      remedy: Phrase(
        en: "Enter them again if you have them.", fr: "Saisissez-les de nouveau si vous les avez."))
  }
}
