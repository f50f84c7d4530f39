import CanonicalJSON
import Commands
import Domain
import Localization

/// Settles what two officers wrote at the same place. The other version in place of what stands can be undone, and is done at
/// once; keeping what stands discards the other version for good, and asks.
struct SettleConflictForm: OfficerForm {
  static let name = "settle-conflict"

  let conflict: Identifier<Conflict>
  let keepOther: Bool

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    guard let found = try register.conflicts().first(where: { $0.id == conflict }) else {
      throw .noSuchElement(.conflict, conflict.text, in: .office)
    }
    let wording = Wording(register, around)
    let field = wording(wording.names.place(found.path, in: found.record))
    if keepOther {
      var content = FormContent.immediate(ScreenWords.settleTitle[around.language])
      content.note = field
      return content
    }
    func words(_ value: JSON?) -> String {
      let words = wording.names.words(value, at: found.path, in: around.language)
      return words.isEmpty ? ScreenWords.emptyVersion[around.language] : words
    }
    let standing = try register.tree(found.record)?.value(at: found.path)
    let author = try ConflictsContent.author(of: found, register)?.person
    var content = FormContent(
      ScreenWords.keepStanding[around.language],
      preface: [
        field, ScreenWords.keeps(words(standing), author)[around.language],
        ScreenWords.discards(words(found.other), found.otherPerson)[around.language],
      ],
      button: ScreenWords.keepStanding, []
    ).grave
    content.about = field
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(SettleConflict(conflict: conflict, keepOther: keepOther))
  }
}
