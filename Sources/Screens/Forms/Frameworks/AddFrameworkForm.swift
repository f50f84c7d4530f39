import Commands
import Domain
import Localization

/// A strategy, a plan, a programme or a code of conduct, entered as a draft.
struct AddFrameworkForm: OfficerForm {
  static let name = "add-framework"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    return FormContent(
      FormTitles.newFramework[around.language],
      FrameworkEntries.identity(nil, around) + [
        .lookup(.parent, .frameworks).labelled(ScreenWords.frameworkOf).hinted(
          FormTitles.frameworkParentHint),
        FrameworkEntries.predecessors(nil, wording),
      ]
        + FrameworkEntries.reach(nil, wording) + [.source(nil)])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AddFramework(
        kind: reader.choice(.kind) ?? .plan, name: try reader.requiredText(.name),
        acronym: reader.text(.acronym), purpose: reader.text(.purpose),
        term: try FrameworkEntries.term(reader, over: Term()), owners: reader.parties(.owner),
        parent: reader.reference(.parent)?.framework,
        predecessors: reader.references(.continues).compactMap(\.framework), area: reader.text(.area),
        source: reader.source(over: nil)))
  }
}
