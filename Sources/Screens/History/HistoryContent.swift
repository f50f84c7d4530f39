import CanonicalJSON
import Commands
import Domain
import Localization
import PlainText
import TerminalUI

/// A page of what was done, newest first: when, by whom, what, on which record.
public struct HistoryContent: Sendable {
  /// Change sets read at once; the next ones are read when one comes to the end.
  static let pageSize = 100
  private static let mostChanges = 40

  let scope: HistoryScope
  let offset: Int
  let title: String
  let total: Int
  let lines: [PageLine]

  init(
    _ scope: HistoryScope, from offset: Int, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.scope = scope
    self.offset = offset
    let wording = Wording(register, around)
    let record = try Self.record(of: scope, register)
    title =
      record.map { ScreenWords.historyOf(wording(wording.names.record($0)))[around.language] }
      ?? ScreenWords.history[around.language]
    let found = try register.history(
      HistoryQuery(record: record, limit: Self.pageSize, offset: offset))
    total = found.total
    let mine = try register.lastAct(of: around.personal.person)?.id
    var details = ActDetails(register, wording)
    lines = found.rows.map { changeSet in
      Self.line(
        changeSet, detail: details.words(of: changeSet),
        reverted: Self.reverted(by: changeSet, among: found.rows), isMine: changeSet.id == mine,
        withRecord: record == nil, wording)
    }
  }

  /// What was done at first: where an undoing is taken back, the act that stands again.
  private static func reverted(by changeSet: ChangeSet, among rows: [ChangeSet]) -> ChangeSet? {
    guard let target = rows.first(where: { $0.id == changeSet.reverts }) else { return nil }
    return reverted(by: target, among: rows) ?? target
  }

  private static func record(
    of scope: HistoryScope, _ register: any Register
  ) throws(RegisterError) -> RecordKey? {
    switch scope {
    case .all: nil
    case .record(let key): key
    case .meeting(let id): try register.meeting(id).key
    }
  }

  /// The time of day alone takes less room than a day of another year.
  static func columns(of lines: [PageLine], _ scope: HistoryScope, _ language: Language) -> [TableColumn] {
    let when = ([ScreenWords.when[language]] + lines.map { $0.cells[0].text }).map(\.displayWidth).max() ?? 0
    return [
      TableColumn(ScreenWords.when[language], width: .fixed(when), importance: 5),
      TableColumn(ScreenWords.who[language], width: .flexible(minimum: 10, maximum: 16), importance: 3),
      TableColumn(ScreenWords.what[language], width: .flexible(minimum: 25, maximum: 38), importance: 6),
      TableColumn(ScreenWords.onWhat[language], width: .flexible(minimum: 14, weight: 2), importance: 4),
    ]
  }

  private static func line(
    _ changeSet: ChangeSet, detail: String?, reverted: ChangeSet?, isMine: Bool, withRecord: Bool,
    _ wording: Wording
  ) -> PageLine {
    let language = wording.language
    var what = ActWords.phrase(changeSet.action)[language]
    if let reverted {
      what += Phrase(en: ": ", fr: " : ")[language] + ActWords.phrase(reverted.action)[language]
    }
    let record = withRecord ? changeSet.subject.map { wording(wording.names.record($0)) } : nil
    let about = [record, detail].compactMap(\.self)
    let local = wording.around.zones.local(changeSet.at, wording.around.zone) ?? changeSet.at.utc
    let day = local.day == wording.today ? "" : wording.near(local.day).text + " "
    var line = PageLine(
      [
        TableCell("\(day)\(local.time)"), TableCell(changeSet.person), TableCell(what),
        Wording.cell([about.joined(separator: " – "), about.last ?? ""]),
      ], place: place(of: changeSet),
      glance: Glance(
        ([what] + about).joined(separator: " – "), note: wording.day(local.day) + ", \(local.time)",
        [changes(of: changeSet, wording)]))
    if isMine {
      line.offers = [
        Offer(
          .character("u"), FormTitles.undo, help: FormTitles.undoHelp, importance: 60, UndoForm())
      ]
    }
    return line
  }

  /// The decision, where nothing else of its meeting was changed; else the record.
  private static func place(of changeSet: ChangeSet) -> Place? {
    guard let subject = changeSet.subject else { return nil }
    let decisions = Set(
      changeSet.changes.map { change -> String? in
        guard change.record == subject, change.change.path.steps.first == .key("decisions"),
          change.change.path.steps.count > 2, case .element(let id) = change.change.path.steps[1]
        else { return nil }
        return id
      })
    if subject.kind == .meeting, decisions.count == 1, let id = decisions.first.flatMap({ $0 }),
      let meeting = MeetingID(subject.id), let decision = DecisionID(id)
    {
      return .decision(DecisionReference(meeting: meeting, decision: decision))
    }
    return Place(subject)
  }

  /// Each place that was changed, as it was and as it became.
  private static func changes(of changeSet: ChangeSet, _ wording: Wording) -> PageSection {
    // What was there and became something else says more than what was added to a list.
    let changes =
      changeSet.changes.filter { $0.change.before != nil }
      + changeSet.changes.filter { $0.change.before == nil }
    var lines = changes.prefix(mostChanges).map { line(of: $0, wording) }
    if changeSet.changes.count > mostChanges {
      lines.append(
        PageLine([
          TableCell(ScreenWords.moreChanges(changeSet.changes.count - mostChanges)[wording.language])
        ]))
    }
    return PageSection(
      "",
      columns: [TableColumn("", width: .flexible(minimum: 20))], wrapped: 0,
      emptyText: ScreenWords.nothingChanged[wording.language], lines: lines)
  }

  private static func line(of change: RecordChange, _ wording: Wording) -> PageLine {
    let language = wording.language
    let record = wording(wording.names.record(change.record))
    guard change.change.path != .root else {
      let act = change.change.before == nil ? ScreenWords.created : ScreenWords.removed
      return said(record, act[language], language)
    }
    let place = wording(wording.names.place(change.change.path, in: change.record))
    func words(_ value: JSON?) -> String {
      wording.names.words(value, at: change.change.path, of: change.record, in: language).split(
        separator: "\n"
      )
      .joined(separator: Phrase(en: "; ", fr: "\u{A0}; ")[language])
    }
    let after = words(change.change.after)
    let value = change.change.before == nil ? after : words(change.change.before) + " → " + after
    return said(place, value, language)
  }

  private static func said(_ place: String, _ value: String, _ language: Language) -> PageLine {
    PageLine([TableCell(place.capitalizingFirst + Phrase(en: ": ", fr: " : ")[language] + value)])
  }
}

extension Place {
  /// Where a record is shown.
  init?(_ key: RecordKey) {
    switch key.kind {
    case .body:
      guard let id = BodyID(key.id) else { return nil }
      self = .body(id)
    case .meeting:
      guard let id = MeetingID(key.id) else { return nil }
      self = .meeting(id)
    case .organization:
      guard let id = OrganizationID(key.id) else { return nil }
      self = .organization(id)
    case .person:
      guard let id = PersonID(key.id) else { return nil }
      self = .person(id)
    case .office: self = .settings
    case .fund:
      guard let id = FundID(key.id) else { return nil }
      self = .fund(id)
    case .framework:
      guard let id = FrameworkID(key.id) else { return nil }
      self = .framework(id)
    case .project:
      guard let id = ProjectID(key.id) else { return nil }
      self = .project(id)
    }
  }
}
