import Domain
import Localization

/// Periods of a year and what became of the ordinary meeting due in them.
enum CadenceWords {
  /// `1st half of 2027`, `1er semestre 2027`; the year alone when one meeting is due in it.
  static func period(_ period: CadencePeriod) -> Phrase {
    switch period.count {
    case 1: return Phrase(same: String(period.year))
    case 2: return CalendarWords.semester(period.index, period.year)
    case 4:
      let number = period.index.ordinal(.masculine)
      return Phrase(en: "\(number.en) quarter of \(period.year)", fr: "\(number.fr) trimestre \(period.year)")
    default: return period.first.phrase(through: period.last)
    }
  }

  static func state(_ state: CadenceYear.State) -> Phrase {
    switch state {
    case .met(let row): return dated(Phrase(en: "held", fr: "tenue"), row) { $0.adverb }
    case .planned(let row): return dated(row.state.phrase, row) { $0.plan }
    case .missed: return Phrase(en: "not held", fr: "non tenue")
    case .toBePlanned: return Phrase(en: "to be scheduled", fr: "à programmer")
    case .untracked: return Phrase(en: "not tracked", fr: "non suivie")
    }
  }

  private static func dated(
    _ state: Phrase, _ row: MeetingRow, _ words: (PartialDate) -> Phrase
  ) -> Phrase {
    guard let date = row.schedule?.date else { return state }
    return state + " " + words(date)
  }
}
