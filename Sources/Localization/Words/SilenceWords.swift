import Domain

extension LocalMoment {
  /// `Monday 18 January 2027 at 17:00`, `lundi 18 janvier 2027 à 17 h`.
  public func phrase(_ style: DateStyle) -> Phrase {
    day.phrase(style) + Phrase(en: " at ", fr: " à ") + time.phrase
  }
}

extension SilenceProcedure {
  /// Its end on the body's own clocks: `Monday 18 January 2027 at 17:00 (Bamako)`.
  public var end: Phrase { until.phrase(.full) + Phrase(same: " (") + ZoneNames.name(of: zone) + ")" }

  public var beginning: Phrase { from.phrase(.full) + Phrase(same: " (") + ZoneNames.name(of: zone) + ")" }
}

extension SilenceProcedure.State {
  /// `3 days left`, `1 objection`, `to be confirmed`.
  /// - Parameter left: seconds to the end, for one that runs.
  public func phrase(left: Int) -> Phrase {
    switch self {
    case .running: SilenceWords.left(left)
    case .objected(let parties): Nouns.objection.counted(parties.count)
    case .elapsed: SilenceWords.toConfirm
    }
  }
}

/// Words about decisions between meetings and their clock.
public enum SilenceWords {
  public static let toConfirm = Phrase(en: "to be confirmed", fr: "à confirmer")
  public static let toConfirmShort = Phrase(en: "to confirm", fr: "à confirmer")
  /// The state of a text that is out, where room is short.
  public static let short = Phrase(en: "in silence", fr: "silence")
  public static let section = Phrase(en: "Silence procedures", fr: "Procédures de silence")
  public static let ends = Phrase(en: "Silence ends", fr: "Fin du silence")
  public static let began = Phrase(en: "Silence began", fr: "Début du silence")
  public static let yourTime = Phrase(en: "In your own time", fr: "À votre heure")
  public static let timeLeft = Phrase(en: "Time left", fr: "Temps restant")

  /// What stands beside *Time left*: `2 days 4 h`; once it is over, that somebody is to confirm.
  public static func remaining(_ seconds: Int) -> Phrase {
    seconds > 0
      ? duration(seconds)
      : Phrase(en: "none; adoption to be confirmed", fr: "écoulé ; adoption à confirmer")
  }

  /// `2 days 4 h left`, `encore 2 jours 4 h`.
  public static func left(_ seconds: Int) -> Phrase {
    let words = duration(seconds)
    return Phrase(en: "\(words.en) left", fr: "encore \(words.fr)")
  }

  /// Days and hours, or hours and minutes.
  private static func duration(_ seconds: Int) -> Phrase {
    let minutes = max(0, (seconds + 59) / 60)
    let (days, hours) = (minutes / 1440, minutes % 1440 / 60)
    let clock = FrenchTypography.space
    if days > 0 {
      let rest = hours == 0 ? Phrase.empty : Phrase(en: " \(hours) h", fr: " \(hours)\(clock)h")
      return Nouns.day.counted(days) + rest
    }
    if hours > 0 {
      return Phrase(en: "\(hours) h \(minutes % 60) min", fr: "\(hours)\(clock)h\(clock)\(minutes % 60)")
    }
    return Phrase(en: "\(minutes) min", fr: "\(minutes)\(clock)min")
  }
}
