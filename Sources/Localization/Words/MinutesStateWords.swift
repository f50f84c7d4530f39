import Domain

/// Where minutes stand, in a sentence.
public enum MinutesStateWords {
  public static func sentence(_ minutes: Minutes) -> Phrase {
    let state = minutes.standing.name.phrase
    switch minutes.standing {
    case .draft: return state
    case .cleared(let day):
      return Phrase(
        en: "\(state.en) on \(day.phrase(.long).en)", fr: "\(state.fr) le \(day.phrase(.long).fr)")
    case .circulated(let day, let until):
      return Phrase(
        en: "\(state.en) on \(day.phrase(.long).en), comments until \(until.phrase(.long).en)",
        fr: "\(state.fr) le \(day.phrase(.long).fr), observations jusqu’au \(until.phrase(.long).fr)")
    case .approved(let date, .tacit):
      return Phrase(
        en: "\(state.en) tacitly, \(date.adverb.en)", fr: "\(state.fr) tacitement, \(date.adverb.fr)")
    case .approved(let date, .atMeeting(let meeting)):
      return Phrase(
        en: "\(state.en) \(date.adverb.en), at meeting \(meeting)",
        fr: "\(state.fr) \(date.adverb.fr), à la réunion \(meeting)")
    }
  }
}
