import Domain
import Localization
import PlainText
import TerminalUI

/// Texts that are out between meetings, and their clocks.
enum SilenceLines {
  static let most = 50

  /// Those that are out, soonest end first; `nil` where there is none.
  /// - Parameter body: whose; of all when there is none.
  static func section(
    of body: BodyID? = nil, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection? {
    let rows = try register.decisions(
      DecisionQuery(body: body, standings: [.circulated], asOf: wording.today, limit: most)
    ).rows
    var lines: [(end: LocalMoment, line: PageLine)] = []
    for row in rows {
      let (meeting, decision) = try register.decision(row.reference)
      guard let silence = decision.silence else { continue }
      lines.append(
        (silence.until, line(of: row, decision, in: meeting, silence, withBody: body == nil, wording)))
    }
    guard !lines.isEmpty else { return nil }
    // How long is left is what one looks for: rather the rest is said shorter, the end without its hour.
    let state = min(34, lines.map { $0.line.cells[3].text.displayWidth }.max() ?? 0)
    var section = PageSection(
      SilenceWords.section[wording.language],
      columns: [
        TableColumn("", width: .fixed(18), importance: 4),
        TableColumn("", width: .flexible(minimum: 12, weight: 3), importance: 3),
        TableColumn("", width: .flexible(minimum: state > 20 ? 8 : 16, maximum: 24), importance: 1),
        TableColumn("", width: .fixed(state), importance: 5),
      ], lines: lines.sorted { $0.end < $1.end }.map(\.line))
    section.uniform = 1
    return section
  }

  private static func line(
    of row: DecisionRow, _ decision: Decision, in meeting: Meeting, _ silence: SilenceProcedure,
    withBody: Bool, _ wording: Wording
  ) -> PageLine {
    let state = silence.state(at: wording.around.now, objecting: decision.standingObjections.map(\.by))
    let mark: TableCell =
      switch state {
      case .running: ""
      case .objected: TableCell("!", style: .alert)
      case .elapsed: TableCell("•", style: .warning)
      }
    var line = PageLine(
      [
        TableCell(wording(wording.names.decision(decision, in: meeting))),
        wording.gist(of: row), end(of: silence, wording),
        self.state(state, of: silence, wording),
      ], mark: mark, place: .decision(row.reference), id: row.reference.decision.text)
    line.offers = DecisionOffers(meeting: meeting, decision: decision, wording: wording).onToday
    return line
  }

  /// How far it is, for a list.
  static func state(
    _ state: SilenceProcedure.State, of silence: SilenceProcedure, _ wording: Wording
  ) -> TableCell {
    let style: Style? =
      switch state {
      case .running: nil
      case .objected: .alert
      case .elapsed: .warning
      }
    let short = state == .elapsed ? SilenceWords.toConfirmShort : SilenceWords.short
    return TableCell(
      wording(state.phrase(left: left(of: silence, wording))), shorter: [wording(short)], style: style)
  }

  private static func left(of silence: SilenceProcedure, _ wording: Wording) -> Int {
    silence.until.moment.seconds - wording.around.now.seconds
  }

  private static func end(of silence: SilenceProcedure, _ wording: Wording) -> TableCell {
    let until = silence.until
    let hour = wording(until.time.phrase)
    let day = wording.day(until.day, .short)
    let city = wording(ZoneNames.name(of: silence.zone))
    return Wording.cell(["\(day), \(hour), \(city)", "\(day), \(hour)", day], style: .muted)
  }

  /// When it began and ends, on the body's clock and on the reader's own, and how far it is.
  static func facts(of decision: Decision, _ wording: Wording) -> [PageLine] {
    guard let silence = decision.silence else { return [] }
    let language = wording.language
    var lines = [
      PageLine.fact(SilenceWords.began[language], wording(silence.beginning)),
      .fact(SilenceWords.ends[language], wording(silence.end)),
    ]
    if let own = wording.ownTime(of: silence) { lines.append(.fact(SilenceWords.yourTime[language], own)) }
    if let state = decision.silenceState(at: wording.around.now) {
      let words =
        if case .objected = state {
          wording(state.phrase(left: 0))
        } else {
          wording(SilenceWords.remaining(left(of: silence, wording)))
        }
      lines.append(
        .fact(SilenceWords.timeLeft[language], words, style: state == .running ? .plain : .warning))
    }
    return lines
  }
}

extension Wording {
  /// The end of a procedure on the clock of whoever reads: `Monday 18 January 2027 at 12:00 (New York)`; `nil` where it shows the same.
  func ownTime(of silence: SilenceProcedure) -> String? {
    let zone = around.ownZone
    let own = LocalMoment(silence.until.moment, in: zone, around.zones)
    guard own.offset != silence.until.offset else { return nil }
    return self(own.phrase(.full)) + " (" + self(ZoneNames.name(of: zone)) + ")"
  }
}

extension DecisionOffers {
  /// What is done from a list of texts that are out: the next step, objections, more time.
  var onToday: [Offer] {
    let keys: [Key] = [.function(8), .character("o"), .character("t"), .character("d")]
    return all.filter { keys.contains($0.key) }
  }
}
