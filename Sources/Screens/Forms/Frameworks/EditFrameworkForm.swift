import Commands
import Domain
import Localization

/// What a framework is called, whose it is, when it holds, and the days of its validation and its approval.
struct EditFrameworkForm: OfficerForm {
  static let name = "edit-framework"

  var framework: FrameworkID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let parent = record.parent.map {
      [Reference(.framework($0), wording(wording.names.phrase($0, .both)))]
    }
    return try FormContent(
      FormTitles.editFramework[around.language], note: wording(wording.names.phrase(framework)),
      FrameworkEntries.identity(record, around) + [
        day(.validated, record.validated, FormTitles.validatedHint, around),
        day(.approved, record.approved, FormTitles.approvedHint, around),
      ] + FrameworkEntries.reach(record, wording) + [
        .lookup(.parent, .frameworksBeside(framework), parent ?? []).labelled(ScreenWords.frameworkOf).hinted(
          FormTitles.frameworkParentHint),
        FrameworkEntries.predecessors(record, wording),
        .text(.remark, record.remark, isLong: true), .source(record.sources.ofAll),
      ]
    ).seeing([record.key], register)
  }

  private func day(
    _ field: Field, _ day: StatedDate?, _ hint: Phrase, _ around: Surroundings
  ) -> FormField {
    .partialDay(field, day?.date, around, leaning: .past).hinted(hint)
      .otherwise(day == .notStated ? FormTitles.dayNotStated[around.language] : "")
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.framework(framework)
    let hasTerm = reader.hasChanged(.from) || reader.hasChanged(.to)
    try series.perform(
      EditFramework(
        framework: framework, name: reader.edited(.name), acronym: reader.edited(.acronym),
        kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil, purpose: reader.edited(.purpose),
        validated: try stated(.validated, reader), approved: try stated(.approved, reader),
        term: hasTerm ? .to(try FrameworkEntries.term(reader, over: known.term)) : .kept,
        owners: reader.revision(.owner) { reader.parties($0) },
        parent: reader.revision(.parent) { reader.reference($0)?.framework },
        predecessors: reader.revision(.continues) { reader.references($0).compactMap(\.framework) },
        area: reader.edited(.area),
        remark: reader.edited(.remark),
        source: reader.revision(.source) { _ in reader.source(over: known.sources.ofAll) }))
  }

  private func stated(_ field: Field, _ reader: FormReader) throws(RegisterError) -> Revision<StatedDate?> {
    try reader.revision(field) { field throws(RegisterError) in
      try reader.partialDay(field).map(StatedDate.date)
    }
  }
}
