import CanonicalJSON
import Domain
import Localization

/// The fields of which two officers wrote a version each, with both versions as one reads them.
public struct ConflictsContent: Sendable {
  /// Change sets looked through for who wrote what stands.
  private static let depth = 64

  /// One field in two versions.
  struct Item: Equatable, Sendable {
    let id: Identifier<Conflict>
    let record: String
    let place: Place?
    let field: String
    /// What both began from.
    let before: String
    let standing: String
    let other: String
    let standingTitle: String
    let otherTitle: String
    let standingAt: String
    let otherAt: String
  }

  let items: [Item]

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    var items: [Item] = []
    for conflict in try register.conflicts() {
      items.append(try Self.item(conflict, register, wording))
    }
    self.items = items
  }

  private static func item(
    _ conflict: Conflict, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> Item {
    let language = wording.language
    let standing = try register.tree(conflict.record)?.value(at: conflict.path)
    let author = try self.author(of: conflict, register)
    let field = wording(wording.names.place(conflict.path, in: conflict.record))
    func words(_ value: JSON?) -> String { wording.names.words(value, at: conflict.path, in: language) }
    return Item(
      id: conflict.id, record: wording(wording.names.record(conflict.record)),
      place: Place(conflict.record),
      field: field.isEmpty ? ScreenWords.wholeRecord[language] : field.capitalizingFirst,
      before: words(conflict.base), standing: words(standing), other: words(conflict.other),
      standingTitle: (author.map { ScreenWords.standsBy($0.person) } ?? ScreenWords.stands)[language],
      otherTitle: ScreenWords.versionOf(conflict.otherPerson)[language],
      standingAt: author.map { time($0.at, wording) } ?? "", otherAt: time(conflict.at, wording))
  }

  /// Who wrote there last.
  static func author(
    of conflict: Conflict, _ register: any Register
  ) throws(RegisterError) -> ChangeSet? {
    try register.history(HistoryQuery(record: conflict.record, limit: depth)).rows.first { changeSet in
      changeSet.changes.contains {
        $0.record == conflict.record
          && ($0.change.path.hasPrefix(conflict.path) || conflict.path.hasPrefix($0.change.path))
      }
    }
  }

  private static func time(_ moment: Moment, _ wording: Wording) -> String {
    let local = wording.around.zones.local(moment, wording.around.zone) ?? moment.utc
    let day = local.day == wording.today ? "" : wording.near(local.day).text + " "
    return "\(day)\(local.time)"
  }
}
