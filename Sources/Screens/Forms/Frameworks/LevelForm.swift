import Commands
import Domain
import Localization

/// What a level of results is called in its framework, and what it stands for.
struct LevelForm: OfficerForm {
  static let name = "level"

  var framework: FrameworkID
  /// Absent: a new one.
  var level: Identifier<FrameworkLevel>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let known = try known(record)
    var fields: [FormField] = [
      FormField.text(.name, known?.name).required,
      .choice(
        .kind, FrameworkLevel.Rank.allCases.map { ($0.rawValue, $0.phrase) }, known?.rank?.rawValue,
        isOptional: true
      ).labelled(FormTitles.standsFor).hinted(FormTitles.standsForHint),
    ]
    if known == nil, !record.levels.isEmpty {
      fields.append(
        .choice(.order, record.levels.map { ($0.id.text, $0.name.phrase) }, isOptional: true)
          .labelled(FormTitles.levelBefore).hinted(FormTitles.levelBeforeHint))
    }
    return try FormContent(
      (known == nil ? FormTitles.newLevel : FormTitles.editLevel)[around.language],
      note: wording(wording.names.phrase(framework)), fields
    ).seeing([record.key], register)
  }

  private func known(_ record: Framework) throws(RegisterError) -> FrameworkLevel? {
    guard let level else { return nil }
    guard let found = record.level(level) else { throw .noSuchElement(.level, level.text, in: record.key) }
    return found
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    if let level {
      try series.perform(
        EditLevel(
          framework: framework, level: level, name: reader.edited(.name),
          rank: reader.revision(.kind) { reader.choice($0) }))
    } else {
      try series.perform(
        AddLevel(
          framework: framework, name: try reader.requiredText(.name), rank: reader.choice(.kind),
          before: reader.choice(.order).flatMap { Identifier($0) }))
    }
  }
}
