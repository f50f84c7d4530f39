import Domain
import Localization

extension CalendarDocument.Fault {
  /// Why the file is no calendar, and what to do.
  public func advice(_ file: String) -> Advice {
    switch self {
    case .noCalendar:
      Advice(
        Phrase(en: "\(file) is no calendar: nothing in it is one.", fr: "\(file) n’est pas un calendrier."),
        remedy: Phrase(
          en: "Have it exported again, as iCalendar (.ics).",
          fr: "Faites-le exporter de nouveau, au format iCalendar (.ics)."))
    case .tooLarge:
      Advice(
        Phrase(en: "\(file) is larger than any calendar should be.", fr: "\(file) est trop volumineux."),
        remedy: Phrase(
          en: "Have a shorter period exported, without attachments.",
          fr: "Faites exporter une période plus courte, sans pièces jointes."))
    case .library(let fault): fault.advice
    }
  }
}

extension CalendarDocument.Problem {
  /// Why the line is passed over.
  public var phrase: Phrase {
    switch reason {
    case .notUnderstood(let text):
      return Phrase(en: "not understood: “\(text.excerpt)”", fr: "incompris : « \(text.excerpt) »")
    case .unclosed(let name):
      return Phrase(en: "\(name) begins here and does not end", fr: "\(name) commence ici et ne finit pas")
    case .unopened(let name):
      return Phrase(
        en: "\(name) ends here and has not begun", fr: "\(name) finit ici sans avoir commencé")
    case .tooLong: return Phrase(en: "too long; passed over", fr: "ligne trop longue, laissée de côté")
    }
  }
}

extension CalendarImport.Doubt {
  /// What is in doubt, and how an officer settles it.
  public func phrase(_ names: Names) -> Phrase {
    switch self {
    case .older(let file, let register):
      return Phrase(
        en: "the register has version \(register), the calendar version \(file): have it exported again",
        fr:
          "le registre a la version \(register), le calendrier la version \(file) : faites-le exporter de nouveau"
      )
    case .begun(let meeting):
      return Phrase(
        en: "it changes a meeting that has begun or is over, ",
        fr: "modifie une réunion commencée ou passée : ")
        + names.fullTitle(of: meeting, .short)
    case .cancelledHere(let meeting):
      return Phrase(en: "here it is cancelled: ", fr: "annulée ici : ") + names.fullTitle(of: meeting, .short)
    case .perhaps(let meeting):
      return Phrase(
        en: "perhaps this meeting of the same day: ", fr: "peut-être cette réunion du même jour : ")
        + names.fullTitle(of: meeting, .short)
        + Phrase(en: "; if not, take it as new", fr: " ; sinon, à reprendre comme nouvelle")
    case .cancelledUnknown:
      return Phrase(
        en: "cancelled, and not known here: nothing to do", fr: "annulé et inconnu ici : rien à faire")
    case .gone(let meeting):
      return Phrase(en: "no longer in the calendar: ", fr: "ne figure plus au calendrier : ")
        + names.fullTitle(of: meeting, .short)
        + Phrase(en: "; cancel it if so", fr: " ; à annuler le cas échéant")
    case .unknownZone(let zone):
      return Phrase(
        en: "nobody says what the clocks of “\(zone)” are: enter it by hand",
        fr: "rien ne dit quelle est l’heure de « \(zone) » : à saisir à la main")
    case .noTime(let code):
      guard let code else {
        return Phrase(en: "it has no date", fr: "sans date")
      }
      return Phrase(en: "“\(code.excerpt)” is no date", fr: "« \(code.excerpt) » n’est pas une date")
    case .noTitle:
      return Phrase(
        en: "it has no title: name the body whose meeting it is, or enter it by hand",
        fr: "sans titre : indiquez l’instance dont c’est la réunion, ou saisissez-le à la main")
    case .notOurs:
      return Phrase(
        en: "an event of this office, of a meeting that the register does not have",
        fr: "événement de ce bureau, dont le registre n’a pas la réunion")
    }
  }
}

extension EventOccurrences.Remark {
  var phrase: Phrase {
    switch self {
    case .rule(let rule):
      Phrase(
        en: "the recurrence “\(rule.excerpt)” is not understood: only its first date is taken",
        fr: "récurrence « \(rule.excerpt) » incomprise : seule la première date est reprise")
    case .goesOn: Phrase(en: "it goes on after that", fr: "se poursuit au-delà")
    case .tooMany(let number):
      Phrase(
        en: "more than \(number) occurrences: only these are taken",
        fr: "plus de \(number) occurrences : seules celles-ci sont reprises")
    case .forLater:
      Phrase(
        en: "meant for all later occurrences too: only this one is changed",
        fr: "vaut aussi pour les occurrences suivantes : seule celle-ci est modifiée")
    case .twice:
      Phrase(
        en: "an older version of an event that is in the file twice",
        fr: "version antérieure d’un événement en double")
    case .slip(let words):
      Phrase(
        en: "“\(words.excerpt)” makes no sense here and is left out",
        fr: "« \(words.excerpt) » n’a pas de sens ici et n’est pas repris")
    }
  }
}

/// What is said of a calendar that is taken in.
public enum CalendarImportWords {
  static let cancelledInCalendar = Phrase(
    en: "Cancelled in the calendar that it came with", fr: "Annulée dans le calendrier d’où elle vient")

  /// `Calendar “AU Sahel”, 23 November 2026 to 23 November 2027: 12 events`.
  public static func heading(_ calendar: CalendarImport) -> Phrase {
    let name =
      calendar.name.map { Phrase(en: " “\($0.excerpt)”", fr: " « \($0.excerpt) »") } ?? Phrase(same: "")
    let window = calendar.options.window
    return Phrase(en: "Calendar", fr: "Calendrier") + name + Phrase(same: ", ")
      + window.lowerBound.phrase(through: window.upperBound) + Phrase(en: ": ", fr: " : ")
      + event.counted(calendar.occurrences.found.count)
  }

  /// `12–14 January 2027, 09:00 (Bamako)`.
  public static func time(_ time: CalendarTime) -> Phrase {
    let days = time.first == time.last ? time.first.phrase(.full) : time.first.phrase(through: time.last)
    guard case .hours(let start, let end, let zone) = time else { return days }
    let hours =
      Schedule(date: PartialDate(start.day), start: start.time, end: end?.time).hours ?? start.time.phrase
    let place = zone.flatMap { ZoneNames.name(of: $0) }
    return days + Phrase(same: ", ") + hours
      + (place.map { Phrase(same: " (") + $0 + Phrase(same: ")") } ?? Phrase(same: ""))
  }

  public static func totals(new: Int, changed: Int, unchanged: Int, inDoubt: Int, refused: Int) -> Phrase {
    Phrase(
      en:
        "New: \(new) · changed: \(changed) · as they are: \(unchanged) · in doubt: \(inDoubt) · refused: \(refused)",
      fr:
        "Nouveaux : \(new) · modifiés : \(changed) · sans changement : \(unchanged) · douteux : \(inDoubt) · refusés : \(refused)"
    )
  }

  public static let new = Phrase(en: "new", fr: "nouveau")
  public static let unchanged = Phrase(en: "as it is", fr: "sans changement")
  public static let inDoubt = Phrase(en: "in doubt", fr: "douteux")
  public static let refused = Phrase(en: "refused", fr: "refusé")
  public static let untitled = Phrase(en: "without a title", fr: "sans titre")
  public static let leftOut = Phrase(
    en: "What is in doubt or refused stays out.", fr: "Ce qui est douteux ou refusé reste de côté.")
  public static let notSavedYet = Phrase(
    en: "Nothing is saved yet: --apply saves what is new or changed as one act, which one undo takes back.",
    fr:
      "Rien n’est encore enregistré : --apply enregistre en un seul acte ce qui est nouveau ou modifié ; une annulation le reprend."
  )
  public static func saved(_ events: Int) -> Phrase {
    Phrase(en: "Taken in: ", fr: "Repris : ") + event.counted(events) + Phrase(same: ".")
  }

  private static let event = Noun(en: "event", fr: "événement", .masculine)
}

extension CalendarImport {
  /// What of the file is not taken in: lines that are not understood, tasks and notes, properties that a register has no place for.
  public var remarks: [Phrase] {
    let lines = document.problems.map { ImportWords.line($0.line) + Phrase(en: ": ", fr: " : ") + $0.phrase }
    let events = occurrences.remarks.map { event, remark in
      ImportWords.line(event.line) + Phrase(en: ", ", fr: ", ")
        + (event.title.map { Phrase(same: $0.excerpt) } ?? CalendarImportWords.untitled)
        + Phrase(en: ": ", fr: " : ") + remark.phrase
    }
    return lines + events + outside + passedOver
  }

  private var outside: [Phrase] {
    let (earlier, later) = (occurrences.earlier, occurrences.later)
    guard earlier + later > 0 else { return [] }
    return [
      Phrase(
        en: "Outside the period: \(earlier) earlier, \(later) later.",
        fr: "Hors période : \(earlier) avant, \(later) après.")
    ]
  }

  private var passedOver: [Phrase] {
    var counts: [String: Int] = [:]
    for calendar in document.calendars {
      for component in calendar.components {
        if component.name == "VEVENT" {
          for property in component.properties where !Self.understood.contains(property.name) {
            counts[property.name, default: 0] += 1
          }
          for part in component.components { counts[part.name, default: 0] += 1 }
        } else if component.name != "VTIMEZONE" {
          counts[component.name, default: 0] += 1
        }
      }
    }
    guard !counts.isEmpty else { return [] }
    let names = counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    return [Phrase(en: "Not taken in: \(names).", fr: "Non repris : \(names).")]
  }

  /// What of an event is taken in, and what only says when and by what it was written.
  private static let understood: Set<String> = [
    "UID", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "RDATE", "EXDATE", "SUMMARY",
    "LOCATION", "DESCRIPTION", "URL", "STATUS", "DTSTAMP", "CREATED", "LAST-MODIFIED",
  ]
}

extension String {
  /// As much as fits in a message, on one line.
  var excerpt: String {
    let line = String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension CalendarImport.Step {
  /// What it would change, if anything.
  public var changes: [RecordChange]? {
    switch outcome {
    case .new(let changes), .changed(let changes): changes
    case .unchanged, .inDoubt, .refused: nil
    }
  }

  /// Whether an officer is to look at it.
  public var isLeftOut: Bool {
    switch outcome {
    case .inDoubt(.cancelledUnknown), .new, .changed, .unchanged: false
    case .inDoubt, .refused: true
    }
  }

  /// As programs read it.
  public var outcomeName: String {
    switch outcome {
    case .new: "new"
    case .changed: "changed"
    case .unchanged: "unchanged"
    case .inDoubt: "in-doubt"
    case .refused: "refused"
    }
  }

  /// `line 12, Tuesday 12 January 2027, 09:00 (Bamako), Committee on resilience: new`.
  public func words(_ names: Names) -> Phrase {
    ImportWords.line(line) + Phrase(same: ", ") + subject + Phrase(en: ": ", fr: " : ")
      + outcomeWords(names)
  }

  /// `Tuesday 12 January 2027, 09:00 (Bamako), Committee on resilience`.
  public var subject: Phrase {
    let title = self.title.map { Phrase(same: $0.excerpt) } ?? CalendarImportWords.untitled
    guard let time else { return title }
    return CalendarImportWords.time(time) + Phrase(same: ", ") + title
  }

  /// What it changes, or why it is left; of what is new there is nothing more to say.
  public func reasons(_ names: Names) -> [Phrase] {
    switch outcome {
    case .new, .unchanged: return []
    case .changed: return [outcomeWords(names)]
    case .inDoubt(let doubt): return [doubt.phrase(names)]
    case .refused(let error):
      let advice = error.advice(names)
      return [advice.explanation, advice.remedy]
    }
  }

  /// Whether it may be a meeting that is known already, and may be taken as new all the same.
  public var canBeNew: Bool { if case .inDoubt(.perhaps) = outcome { true } else { false } }

  private func outcomeWords(_ names: Names) -> Phrase {
    let colon = Phrase(en: ": ", fr: " : ")
    switch outcome {
    case .new: return CalendarImportWords.new
    case .unchanged: return CalendarImportWords.unchanged
    case .changed(let changes):
      let telling = changes.filter { $0.change.path.steps.first != .key("calendarEvent") }
      guard !telling.isEmpty else { return CalendarImportWords.unchanged }
      return telling.map { names.words(of: $0) }.dropFirst().reduce(names.words(of: telling[0])) {
        $0 + Phrase(en: "; ", fr: " ; ") + $1
      }
    case .inDoubt(let doubt): return CalendarImportWords.inDoubt + colon + doubt.phrase(names)
    case .refused(let error):
      let advice = error.advice(names)
      return CalendarImportWords.refused + colon + advice.explanation + Phrase(same: " ") + advice.remedy
    }
  }
}

extension [CalendarImport.Step] {
  /// How many of each.
  public var totals: Phrase {
    func number(_ name: String) -> Int { count { $0.outcomeName == name } }
    return CalendarImportWords.totals(
      new: number("new"), changed: number("changed"), unchanged: number("unchanged"),
      inDoubt: number("in-doubt"), refused: number("refused"))
  }
}
