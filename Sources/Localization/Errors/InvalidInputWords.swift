import Domain

extension InvalidInput {
  /// What is wrong with what was typed for a field.
  public func explanation(for field: Field) -> Phrase {
    let label = field.phrase
    return Phrase(en: label.en.capitalizingFirst + ": ", fr: label.fr.capitalizingFirst + " : ") + fault + "."
  }

  /// The fault alone, as a form shows it beside the field.
  public var fault: Phrase {
    switch self {
    case .notADate(let error): error.fault
    case .notATime(let error): error.fault
    case .notAnAmount(let error): error.fault
    case .missing: Phrase(en: "nothing is given", fr: "rien n’est indiqué")
    case .unknownZone(let typed):
      Phrase(en: "“\(typed)” is not a time zone", fr: "« \(typed) » n’est pas un fuseau horaire")
    case .notAnIdentifier(let typed):
      Phrase(en: "“\(typed)” is not an identifier", fr: "« \(typed) » n’est pas un identifiant")
    case .notANumber(let typed):
      Phrase(en: "“\(typed)” is not a whole number", fr: "« \(typed) » n’est pas un nombre entier")
    case .outOfRange(let typed, let from, let to):
      Phrase(
        en: "\(typed) is not between \(from) and \(to)",
        fr: "\(typed) n’est pas compris entre \(from) et \(to)")
    case .unknownValue(let typed, _):
      Phrase(en: "“\(typed)” is not one of the choices", fr: "« \(typed) » n’est pas un choix possible")
    case .endsBeforeItBegins:
      Phrase(en: "it would end before it begins", fr: "la fin précéderait le début")
    case .dueBeforeMeeting(let day):
      Phrase(
        en: "it lies before the meeting of \(day.phrase(.long).en)",
        fr: "elle précède la réunion du \(day.phrase(.long).fr)")
    case .inThePast(let day):
      Phrase(en: "\(day.phrase(.long).en) is in the past", fr: "le \(day.phrase(.long).fr) est passé")
    case .cycle(let words):
      Phrase(en: "“\(words)” would stand above itself", fr: "« \(words) » serait au-dessus de soi-même")
    case .notAnEmail(let typed):
      Phrase(en: "“\(typed)” is not an e-mail address", fr: "« \(typed) » n’est pas une adresse électronique")
    case .tooLong(let limit):
      Phrase(
        en: "longer than \(limit.grouped.en) characters", fr: "plus de \(limit.grouped.fr) caractères")
    case .acronymInUse(let acronym, let body):
      Phrase(
        en: "\(acronym) is in use: \(body.best(for: .english))",
        fr: "\(acronym) est déjà pris : \(body.best(for: .french))")
    }
  }

  /// What to type instead.
  public var remedy: Phrase {
    switch self {
    case .notADate(let error): error.remedy
    case .notATime(let error): error.remedy
    case .notAnAmount(let error): error.remedy
    case .missing: Phrase(en: "It is needed here.", fr: "Cette indication est nécessaire.")
    case .unknownZone:
      Phrase(
        en: "Write the name of a zone, such as Africa/Ndjamena.",
        fr: "Écrivez le nom d’un fuseau, par exemple Africa/Ndjamena.")
    case .notAnIdentifier:
      Phrase(
        en: "Use up to 64 lower-case letters, digits and hyphens.",
        fr: "Utilisez au plus 64 lettres minuscules sans accent, chiffres et traits d’union.")
    case .notAnEmail:
      Phrase(
        en: "Write it as name@example.org; leave it blank where it is not known.",
        fr: "Écrivez-la sous la forme nom@exemple.org ; laissez vide si elle n’est pas connue.")
    case .notANumber: Phrase(en: "Write digits only.", fr: "Écrivez des chiffres seulement.")
    case .outOfRange(_, let from, let to):
      Phrase(en: "Write a number from \(from) to \(to).", fr: "Écrivez un nombre de \(from) à \(to).")
    case .unknownValue(_, let allowed):
      allowed.isEmpty
        ? Phrase(en: "Nothing can be chosen here yet.", fr: "Rien ne peut encore être choisi ici.")
        : Phrase(
          en: "Choose \(allowed.listed(in: .english, .or)).",
          fr: "Choisissez parmi : \(allowed.listed(in: .french, .or)).")
    case .endsBeforeItBegins:
      Phrase(
        en: "Give a later end or an earlier start.",
        fr: "Indiquez une fin plus tardive ou un début antérieur.")
    case .dueBeforeMeeting:
      Phrase(en: "Give a day from the meeting on.", fr: "Indiquez un jour à partir de la réunion.")
    case .inThePast: Phrase(en: "Give a day from today on.", fr: "Indiquez un jour à partir d’aujourd’hui.")
    case .cycle: Phrase(en: "Choose another one above it.", fr: "Choisissez un autre rattachement.")
    case .tooLong: Phrase(en: "Shorten it.", fr: "Raccourcissez.")
    case .acronymInUse:
      Phrase(
        en: "Both would make the same symbols: give another acronym.",
        fr: "Les deux feraient les mêmes cotes : indiquez un autre sigle.")
    }
  }
}
