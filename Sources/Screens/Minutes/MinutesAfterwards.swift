import Commands
import Domain
import Localization
import TerminalUI

/// What follows approval: the seal, corrigenda, and that minutes were opened again.
enum MinutesAfterwards {
  static func corrigenda(_ minutes: Minutes, _ wording: Wording) -> PageSection {
    .facts(
      wording(MinutesWords.corrigenda),
      minutes.corrigenda.map { corrigendum in
        var line = PageLine.fact(
          corrigendum.symbol ?? wording(ScreenWords.corrigendum), wording.text(corrigendum.text),
          note: wording.day(corrigendum.on))
        line.glance = Glance(
          corrigendum.symbol ?? wording(ScreenWords.corrigendum), note: wording.day(corrigendum.on),
          [MinutesSectionLines.text(corrigendum.text, wording)])
        return line
      })
  }

  /// The hash in groups, so that it can be read aloud and breaks where it may.
  static func seal(_ minutes: Minutes, _ meeting: Meeting, _ wording: Wording) -> PageSection {
    guard let snapshot = minutes.snapshot else { return .facts(wording(MinutesWords.seal), []) }
    let digits = Array(snapshot.sha256)
    let groups = stride(from: 0, to: digits.count, by: 16).map {
      String(digits[$0..<min($0 + 16, digits.count)])
    }
    var lines = [
      PageLine.fact(wording(MinutesWords.digest), groups.joined(separator: " ")),
      PageLine.fact(
        wording(ScreenWords.state), wording(snapshot.isIntact ? MinutesWords.intact : MinutesWords.broken),
        style: snapshot.isIntact ? .plain : .alert, mark: mark(snapshot.isIntact)),
    ]
    let texts = meeting.decisions.compactMap { Sealing.stands($0) }
    if !texts.isEmpty {
      let intact = texts.count { $0 }
      lines.append(
        .fact(
          wording(MinutesWords.decisionTexts), wording(MinutesWords.intactOf(intact, texts.count)),
          style: intact == texts.count ? .plain : .alert, mark: mark(intact == texts.count)))
    }
    return .facts(wording(MinutesWords.seal), lines)
  }

  static func reopenings(_ minutes: Minutes, _ wording: Wording) -> PageSection {
    .facts(
      wording(MinutesWords.reopenings),
      minutes.reopenings.map { reopening in
        .fact(
          wording.moment(reopening.at).day, reopening.reason,
          note: ScreenWords.enteredBy(reopening.by)[wording.language])
      })
  }

  private static func mark(_ isIntact: Bool) -> TableCell {
    isIntact ? TableCell("✓", style: .good) : TableCell("!", style: .alert)
  }
}

extension Wording {
  /// The day and the time of an instant on the office's clock.
  func moment(_ moment: Moment) -> (day: String, time: String) {
    let local = around.zones.local(moment, around.zone)
    return (day(local?.day ?? moment.utc.day), (local?.time ?? moment.utc.time).description)
  }

  /// When and by whom a version of a section was made.
  func version(_ version: MinutesVersion) -> String {
    let at = moment(version.at)
    let words = self(MinutesWords.version(at.day, at.time, version.person))
    return version.text == nil ? self(MinutesWords.backToGenerated(words)) : words
  }
}
