/// The words that forms have of their own, whatever they are about.
public enum FormWords {
  public static let save = Phrase(en: "Save", fr: "Enregistrer")
  public static let needed = Phrase(en: "Needed here.", fr: "Cette indication est nécessaire.")
  public static let toTranslate = Phrase(en: "to be translated", fr: "à traduire")
  public static let post = Phrase(en: "post", fr: "poste")
  public static let newOrganization = Phrase(en: "New organisation…", fr: "Nouvelle organisation…")
  public static let newBody = Phrase(en: "New body…", fr: "Nouvelle instance…")
  public static let nothingFound = Phrase(
    en: "Nothing answers to these letters.", fr: "Rien ne répond à ces lettres.")
  public static let nothingLeft = Phrase(
    en: "There is nothing more to choose.", fr: "Il n’y a plus rien à choisir.")
  public static let noChoice = Phrase(en: "– none –", fr: "– sans –")
  public static let newPerson = Phrase(en: "New person…", fr: "Nouvelle personne…")

  // Hints at the bottom of a form.
  public static let dayHint = Phrase(
    en: "12/3, 12 March, tomorrow, Monday – F4: calendar",
    fr: "12/3, 12 mars, demain, lundi – F4 : calendrier")
  public static let partialDayHint = Phrase(
    en: "12/3/2014, November 2014, 2014 – F4: calendar",
    fr: "12/3/2014, novembre 2014, 2014 – F4 : calendrier")
  public static let timeHint = Phrase(en: "9, 9:30, 14:00", fr: "9, 9 h 30, 14 h")
  public static let choiceHint = Phrase(
    en: "Left, Right or a letter choose – F4: list", fr: "Gauche, Droite ou une lettre – F4 : liste")
  public static let longChoiceHint = Phrase(
    en: "A letter chooses, Space or F4 opens the list", fr: "Une lettre choisit, Espace ou F4 ouvre la liste")
  public static let lookupHint = Phrase(
    en: "Type a part of the name, Enter takes it and goes on – F4: list",
    fr: "Tapez une partie du nom, Entrée le prend et passe à la suite – F4 : liste")
  public static let manyHint = Phrase(
    en: "Part of a name, Enter takes it; empty, Enter goes on – Backspace removes",
    fr: "Partie d’un nom, Entrée le prend ; à vide, Entrée passe – Ret. arr. enlève")
  public static func asBefore(_ words: String) -> Phrase {
    Phrase(en: "F8: as before – \(words)", fr: "F8 : comme la précédente – \(words)")
  }
  public static let keyAsBefore = Phrase(en: "As before", fr: "Comme avant")
  public static let asBeforeHelp = Phrase(
    en: "Enter what the decision before had", fr: "Reprendre ce qu’avait la décision précédente")
  public static let wordsHint = Phrase(
    en: "Ctrl-F: find, Ctrl-Z: undo", fr: "Ctrl-F : chercher, Ctrl-Z : annuler")
  public static let textHint = Phrase(
    en: "Tab: the other language – Ctrl-F: find, Ctrl-Z: undo",
    fr: "Tab : l’autre langue – Ctrl-F : chercher, Ctrl-Z : annuler")
  public static let fullTextHint = Phrase(
    en: "Ctrl-F: find, Ctrl-Z: undo – Tab: other language, buttons",
    fr: "Ctrl-F : chercher, Ctrl-Z : annuler – Tab : autre langue, boutons")
  /// Behind such a hint, for who has an editor.
  public static let editorHint = Phrase(
    en: " – F4: your own editor; save and quit it to come back",
    fr: " – F4 : votre éditeur ; enregistrez et quittez-le pour revenir")
  public static let titleHint = Phrase(
    en: "Tab: the other language – blank: to be translated",
    fr: "Tab : l’autre langue – vide : à traduire")

  // Keys.
  public static let keySave = Phrase(en: "Save", fr: "Enregistrer")
  public static let keyPick = Phrase(en: "Choose", fr: "Choisir")
  public static let keyCalendar = Phrase(en: "Calendar", fr: "Calendrier")
  public static let keyList = Phrase(en: "List", fr: "Liste")
  public static let keyVerb = Phrase(en: "Verb", fr: "Verbe")
  public static let verbHelp = Phrase(
    en: "In the text of a decision: begin with an operative verb",
    fr: "Dans le texte d’une décision : commencer par un verbe du dispositif")
  public static let keyEditor = Phrase(en: "Editor", fr: "Éditeur")
  public static let keyNext = Phrase(en: "Next", fr: "Suivant")
  public static let keyLeave = Phrase(en: "Cancel", fr: "Annuler")
  public static let saveHelp = Phrase(
    en: "Save the form, from any of its fields", fr: "Enregistrer, depuis n’importe quel champ")
  public static let calendarHelp = Phrase(
    en: "Pick the date from a calendar", fr: "Choisir la date dans un calendrier")
  public static let listHelp = Phrase(en: "Choose from a list", fr: "Choisir dans une liste")
  public static let editorHelp = Phrase(
    en: "Edit the text in your own editor; save and quit it to come back",
    fr: "Modifier le texte dans votre éditeur ; enregistrez et quittez-le pour revenir")
  public static let nextHelp = Phrase(
    en: "Next field; Enter too, except in long texts",
    fr: "Champ suivant ; Entrée aussi, sauf dans les longs textes")
  public static let previousHelp = Phrase(en: "Previous field", fr: "Champ précédent")
  public static let leaveHelp = Phrase(
    en: "Leave the form; what was typed can be kept as a draft",
    fr: "Quitter le formulaire ; la saisie peut être gardée en brouillon")
  public static let findHelp = Phrase(en: "In texts: find words", fr: "Dans les textes : chercher")
  public static let undoHelp = Phrase(
    en: "In texts: undo, redo what was typed", fr: "Dans les textes : annuler, rétablir la saisie")
  public static let selectAllHelp = Phrase(
    en: "In texts: select everything", fr: "Dans les textes : tout sélectionner")
  public static let selectHelp = Phrase(
    en: "In texts: select, with Shift or from a mark on",
    fr: "Dans les textes : sélectionner, avec Maj ou depuis une marque")
  public static let clipboardHelp = Phrase(
    en: "In texts: copy, cut, paste", fr: "Dans les textes : copier, couper, coller")
  public static let wordHelp = Phrase(
    en: "In texts: by words", fr: "Dans les textes : de mot en mot")
  public static let paragraphHelp = Phrase(
    en: "In texts: by paragraphs", fr: "Dans les textes : de paragraphe en paragraphe")
  public static let deleteHelp = Phrase(
    en: "In texts: delete the word before, the rest of the line, the line so far",
    fr: "Dans les textes : effacer le mot précédent, la fin ou le début de la ligne")
  public static let help = Phrase(
    en:
      "A form. Fields with * are needed. What is wrong is said below its field; you can go on and mend it before saving. What you type is kept on disk within a second.",
    fr:
      "Un formulaire. Les champs marqués * sont nécessaires. Une erreur est signalée sous son champ : on peut continuer et la corriger avant d’enregistrer. La saisie est gardée sur le disque en moins d’une seconde."
  )

  // Versions of a text.
  public static let versions = Phrase(en: "Compare with", fr: "Comparer avec")
  public static let keyCompare = Phrase(en: "Compare", fr: "Comparer")
  public static let compareHelp = Phrase(
    en: "Compare what is typed with an earlier version, and take that one if it is better",
    fr: "Comparer la saisie avec une version antérieure, et la reprendre au besoin")
  public static let keyGenerated = Phrase(en: "Generated", fr: "Généré")
  public static let generatedHelp = Phrase(
    en: "Put the words from the record in the place of what is typed; Ctrl-Z takes it back",
    fr: "Remplacer la saisie par le texte généré ; Ctrl-Z l’annule")
  public static let keyLanguage = Phrase(en: "Language", fr: "Langue")
  public static let languageHelp = Phrase(en: "Go to the other language", fr: "Passer à l’autre langue")
  public static let keyTake = Phrase(en: "Take this one", fr: "Reprendre")
  public static let takeHelp = Phrase(
    en: "Put the older version in the place of what is typed",
    fr: "Mettre la version antérieure à la place de la saisie")
  public static let keyNextChange = Phrase(en: "Next change", fr: "Différence suiv.")
  public static let nextChangeHelp = Phrase(en: "Go to the next difference", fr: "Différence suivante")
  public static let keyPreviousChange = Phrase(en: "Previous", fr: "Précédente")
  public static let previousChangeHelp = Phrase(
    en: "Go to the difference before", fr: "Différence précédente")
  /// Above what has changed since an older version.
  public static func since(_ version: String) -> Phrase {
    Phrase(en: "Your text, since: \(version)", fr: "Votre saisie, depuis : \(version)")
  }
  public static let same = Phrase(en: "no difference", fr: "aucune différence")
  public static let bothEmpty = Phrase(en: "Nothing is written.", fr: "Rien n’est écrit.")

  /// How much a version has more and less than another one: `12 words added, none removed`.
  public static func difference(added: Int, removed: Int) -> Phrase {
    let words = Noun(en: "word", fr: "mot", .masculine).counted(added)
    let more = Phrase(en: "\(words.en) added", fr: "\(words.fr) ajouté\(added > 1 ? "s" : "")")
    let less =
      removed == 0
      ? Phrase(en: "none removed", fr: "aucun retiré")
      : Phrase(en: "\(removed) removed", fr: "\(removed) retiré\(removed > 1 ? "s" : "")")
    return more + ", " + less
  }

  /// The same in a narrow column: `12 added, 3 removed`.
  public static func differenceBrief(added: Int, removed: Int) -> Phrase {
    Phrase(
      en: "\(added) added, \(removed) removed",
      fr: "\(added) ajouté\(added > 1 ? "s" : ""), \(removed) retiré\(removed > 1 ? "s" : "")")
  }

  // Leaving, drafts.
  public static let leaveTitle = Phrase(en: "Leave the form?", fr: "Quitter le formulaire ?")
  public static let leaveWords = Phrase(
    en: "What you typed is not saved yet.", fr: "La saisie n’est pas encore enregistrée.")
  public static let stay = Phrase(en: "Go on typing", fr: "Continuer")
  public static let keep = Phrase(en: "Keep as draft", fr: "Garder en brouillon")
  public static let discard = Phrase(en: "Discard", fr: "Abandonner")
  public static let draftKept = Phrase(en: "Kept as a draft", fr: "Gardé en brouillon")
  public static let draftsTitle = Phrase(en: "Typed and not saved", fr: "Saisies non enregistrées")
  public static let noDrafts = Phrase(en: "No drafts", fr: "Aucun brouillon")
  public static let strayWords = Phrase(
    en: "No form of this version can take this draft. What was typed:",
    fr: "Aucun formulaire de cette version ne peut reprendre ce brouillon. Voici la saisie :")
  public static let close = Phrase(en: "Close", fr: "Fermer")
  public static let copy = Phrase(en: "Copy", fr: "Copier")
  public static let copied = Phrase(
    en: "Copied: Ctrl-V in a text pastes it", fr: "Copié : Ctrl-V le colle dans un texte")
  public static let quitWords = Phrase(
    en: "What you typed is kept as a draft and offered at the next start.",
    fr: "La saisie est gardée en brouillon et proposée au prochain démarrage.")
  public static let controlC = Phrase(
    en: "Nothing is lost. Esc leaves the form, F10 quits.",
    fr: "Rien n’est perdu. Échap quitte le formulaire, F10 le programme.")
  public static let notEditedOutside = Phrase(
    en: "Your own editor could not be opened: set EDITOR",
    fr: "Votre éditeur n’a pas pu s’ouvrir : définissez EDITOR")
  public static let editorFailed = Phrase(
    en: "Your editor ended with an error; the text is as it was",
    fr: "Votre éditeur a signalé une erreur ; le texte est inchangé")
  public static let editorFailedSaved = Phrase(
    en: "Your editor failed; what it had saved is here (Ctrl-Z: back)",
    fr: "Éditeur interrompu ; voici ce qu’il avait enregistré (Ctrl-Z : retour)")
  public static let unchanged = Phrase(en: "Nothing was changed", fr: "Rien n’a changé")
  /// A step found what it is about as it would have made it.
  public static func alreadySo(_ about: String) -> Phrase {
    Phrase(
      en: "Nothing was changed: already so – \(about)",
      fr: "Rien n’a changé : c’était déjà fait – \(about)")
  }
  public static let conflict = Phrase(
    en: "Saved, but for one field", fr: "Enregistré, sauf un champ")

  /// A draft was put back into its form.
  public static func draftTaken(_ time: String) -> Phrase {
    Phrase(en: "Draft of \(time) taken up", fr: "Brouillon de \(time) repris")
  }

  /// Something typed stands for nothing that there is.
  public static func notTaken(_ words: String) -> Phrase {
    Phrase(
      en: "“\(words)” is not chosen yet: take a line of the list (F4), or empty the field.",
      fr: "« \(words) » n’est pas encore choisi : prenez une ligne de la liste (F4) ou videz le champ.")
  }

  /// A draft has something for an entry that is no longer asked.
  public static func alsoTyped(_ label: String, _ words: String) -> Phrase {
    Phrase(
      en: "Also typed, but no longer asked – \(label): \(words)",
      fr: "Saisi aussi, mais plus demandé – \(label) : \(words)")
  }

  /// What somebody else wrote into the same field.
  public static func meanwhile(_ words: String) -> Phrase {
    Phrase(
      en: "Changed by somebody else meanwhile: “\(words)”. Saving puts yours in its place.",
      fr: "Modifié entre-temps par quelqu’un d’autre : « \(words) ». Enregistrer y met votre version.")
  }

  // The search line of an editor.
  public static let find = Phrase(en: "Find:", fr: "Chercher :")
  public static let missing = Phrase(en: "not found", fr: "introuvable")
  public static let findHint = Phrase(en: "Enter: next  Esc: close", fr: "Entrée : suivant  Échap : fermer")
}
