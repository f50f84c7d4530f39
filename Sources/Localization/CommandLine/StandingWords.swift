import Domain

extension BodyStanding {
  /// How a body stands, with since when and by what; agrees with `instance` unless another gender is asked for.
  public func phrase(_ names: Names, _ gender: Gender = .feminine) -> Phrase {
    switch self {
    case .proposed, .active, .suspended: return name.phrase(gender)
    case .closed: return ended(name.phrase(gender))
    case .succeeded(let body, _, _):
      return ended(
        Phrase(en: "succeeded", agreeing: "remplacé", gender) + " " + names.appellation(.body(body)).agent)
    }
  }

  /// With since when, and by what act: `closed on 31 December 2023 (Security Council resolution 2690)`.
  private func ended(_ words: Phrase) -> Phrase {
    let date = ending?.on.map { Phrase(same: " ") + $0.adverb } ?? .empty
    let instrument = ending?.instrument.map { Phrase(same: " (") + $0.phrase + ")" } ?? .empty
    return words + date + instrument
  }
}

extension DecisionStanding {
  /// How a decision stands: `adopted by consensus on 12 January 2027`.
  public func phrase(_ names: Names) -> Phrase {
    switch self {
    case .proposed: return name.phrase
    case .adopted(let adoption):
      let method = adoption.method == .notStated ? Phrase(en: ", ", fr: ", ") : Phrase(same: " ")
      return name.phrase + method + adoption.method.phrase + ", " + adoption.on.phrase(.long)
    case .rejected: return name.phrase
    case .deferred(let reason), .withdrawn(let reason):
      guard let reason, !reason.isEmpty else { return name.phrase }
      return name.phrase + Phrase(en: ": ", fr: " : ") + reason.phrase
    case .circulated(let silence):
      return name.phrase + Phrase(en: " until ", fr: " jusqu’au ") + silence.end
    case .silenceBroken(let party, _): return name.phrase + " " + names.appellation(party).agent
    }
  }
}

extension MinutesStanding {
  /// How minutes stand: `circulated on 22 January 2027`, agreeing with `compte rendu`.
  public func phrase(_ names: Names) -> Phrase {
    switch self {
    case .draft: name.phrase
    case .cleared(let day), .circulated(let day, _):
      name.phrase + Phrase(en: " on ", fr: " le ") + day.phrase(.long)
    case .approved(let date, .tacit):
      name.phrase + Phrase(en: " tacitly ", fr: " tacitement ") + date.adverb
    case .approved(let date, .atMeeting(let meeting)):
      name.phrase + " " + date.adverb + Phrase(en: " at the meeting ", fr: " lors de la réunion ")
        + names.fullTitle(of: meeting, .short).quoted
    }
  }
}

/// Words about seats.
public enum SeatWords {
  /// `through the MISAHEL`, `par la MISAHEL`.
  public static func through(_ office: Appellation) -> Phrase {
    Phrase(en: "through \(office.definite.en)", fr: "par \(office.definite.fr)")
  }
}
