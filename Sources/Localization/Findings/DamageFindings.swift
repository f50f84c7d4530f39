import CanonicalJSON
import Domain

/// What a check can find damaged, or waiting to be settled.
struct DamageFindings {
  let record: RecordKey
  let names: Names

  private var name: Phrase { names.record(record) }

  func sealBroken(_ part: SealedPart) -> Advice {
    let what: Phrase =
      switch part {
      case .minutes: Phrase(en: "the approved minutes do", fr: "le compte rendu approuvé ne correspond")
      case .reopening:
        Phrase(
          en: "the minutes approved before they were reopened do",
          fr: "le compte rendu approuvé avant sa réouverture ne correspond")
      case .decision(let reference, _):
        Phrase(
          en: "the final text of \(names.decision(reference).en) does",
          fr: "le texte définitif (\(names.decision(reference).fr)) ne correspond")
      }
    return Advice(
      en: "\(name.en): \(what.en) not fit the hash taken at approval.",
      fr: "\(name.fr) : \(what.fr) pas à l’empreinte prise lors de l’approbation.",
      remedy: Phrase(
        en: "Compare the file with a backup: it was changed outside the program.",
        fr: "Comparez le fichier avec une sauvegarde : il a été modifié hors du programme."))
  }

  func sealMissing(_ part: SealedPart) -> Advice {
    let what: Phrase =
      switch part {
      case .minutes: Phrase(en: "the approved minutes have", fr: "le compte rendu approuvé n’a")
      case .reopening:
        Phrase(
          en: "the minutes approved before they were reopened have",
          fr: "le compte rendu approuvé avant sa réouverture n’a")
      case .decision(let reference, _):
        Phrase(
          en: "the final text of \(names.decision(reference).en) has",
          fr: "le texte définitif (\(names.decision(reference).fr)) n’a")
      }
    return Advice(
      en: "\(name.en): \(what.en) lost the seal of the approval.",
      fr: "\(name.fr) : \(what.fr) plus le sceau de l’approbation.",
      remedy: Phrase(
        en: "Restore the file from a backup: it was changed outside the program.",
        fr: "Restaurez le fichier à partir d’une sauvegarde : il a été modifié hors du programme."))
  }

  func dangling(_ noun: Noun, _ id: String, at path: JSONPath) -> Advice {
    Advice(
      en: "\(name.en): \(noun.none.en) “\(id)” exists, yet it is referred to (\(path)).",
      fr: "\(name.fr) : renvoi sans objet (\(path)) ; \(noun.none.fr) « \(id) » n’existe.",
      remedy: Phrase(
        en: "Correct the reference, or restore what it points to.",
        fr: "Corrigez le renvoi, ou rétablissez ce qu’il désigne."))
  }

  func cycle(at path: JSONPath) -> Advice {
    Advice(
      en: "\(name.en): it stands above itself (\(path)).",
      fr: "\(name.fr) : rattachement circulaire (\(path)).",
      remedy: Phrase(en: "Choose another one above it.", fr: "Choisissez un autre rattachement."))
  }

  func conflict(_ conflict: Conflict) -> Advice {
    let place = names.place(conflict.path, in: record)
    return Advice(
      en:
        "\(name.en): two officers changed the same field (\(place.en)); the version of \(conflict.otherPerson) waits.",
      fr:
        "\(name.fr) : deux personnes ont modifié le même champ (\(place.fr)) ; la version de \(conflict.otherPerson) est en attente.",
      remedy: Phrase(en: "Choose which version stands.", fr: "Choisissez la version à conserver."))
  }
}
