import Domain
import Localization

/// Entries that the forms about a result have.
enum ResultEntries {
  static func words(_ result: ExpectedResult?) -> [FormField] {
    [
      .line(.code, result?.code).hinted(FormTitles.codeHint), FormField.text(.title, result?.title).required,
    ]
  }

  /// Its level; where the framework has none yet, what the first is called.
  static func level(_ level: Identifier<FrameworkLevel>?, in framework: Framework) -> FormField {
    framework.levels.isEmpty
      ? FormField.text(.level).required.hinted(FormTitles.levelNameHint)
      : .choice(.level, framework.levels.map { ($0.id.text, $0.name.phrase) }, level?.text)
  }

  static func rest(
    _ result: ExpectedResult?, in framework: Framework, _ wording: Wording
  ) -> [FormField] {
    var fields: [FormField] = []
    if !framework.workstreams.isEmpty {
      fields.append(
        .choice(
          .workstream, framework.workstreams.map { ($0.id.text, $0.title.phrase) },
          result?.workstream?.text, isOptional: true))
    }
    return fields + [
      .text(.text, result?.detail, isLong: true).labelled(ScreenWords.detail),
      .lookup(
        .concerns, .concerns(framework.id),
        result?.concerns.compactMap { Reference(concern: $0, wording) } ?? [], isMany: true
      ).labelled(RelationWords.concerns).hinted(RelationWords.concernsHint),
      .source(result?.source),
    ]
  }
}

extension Reference {
  /// What a result is about, by its name.
  init?(concern key: RecordKey, _ wording: Wording) {
    let target: Target? =
      switch key.kind {
      case .framework: FrameworkID(key.id).map(Target.framework)
      case .fund: FundID(key.id).map(Target.fund)
      case .body: BodyID(key.id).map { .party(.body($0)) }
      case .organization: OrganizationID(key.id).map { .party(.organization($0)) }
      case .office, .person, .meeting, .project: nil
      }
    guard let target else { return nil }
    self.init(target, wording(wording.names.record(key)))
  }
}
