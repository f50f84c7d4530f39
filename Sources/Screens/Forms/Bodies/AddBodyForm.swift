import Commands
import Domain
import Localization

/// A coordination body, new in the architecture.
struct AddBodyForm: OfficerForm {
  static let name = "add-body"

  /// The body above it.
  var parent: BodyID?
  var kind: Body.Kind?
  /// The name as far as it was typed elsewhere.
  var called = ""

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let name = called.isEmpty ? nil : Text(called, in: around.language)
    return FormContent(
      FormTitles.newBody[around.language],
      [
        .text(.name, name).required, .text(.acronym),
        .choice(.kind, BodyEntries.kinds, kind?.rawValue, isOptional: true).required
          .labelled(ScreenWords.kind),
        .lookup(.parent, .bodies, parent.map { [Reference(.body($0), wording)] } ?? []),
        .lookup(.serves, .bodies, isMany: true), .text(.pillar), .text(.purpose, isLong: true),
        .lookup(.organization, .organizations, new: .organization).labelled(FormTitles.officeOf)
          .hinted(FormTitles.officeOfHint),
        .choice(.state, Self.states, BodyStanding.Name.active.rawValue),
      ] + BodyEntries.cadence(nil, around) + [.source(nil)])
  }

  private static var states: [(String, Phrase)] {
    [BodyStanding.Name.active, .proposed].map { ($0.rawValue, $0.phrase) }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let kind: Body.Kind = reader.choice(.kind) else { throw .invalid(.kind, .missing) }
    try series.perform(
      AddBody(
        kind: kind, name: try reader.requiredText(.name), acronym: reader.text(.acronym),
        parent: reader.reference(.parent)?.body, serves: reader.references(.serves).compactMap(\.body),
        pillar: reader.text(.pillar), purpose: reader.text(.purpose),
        organization: reader.reference(.organization)?.organization, cadence: try reader.cadence(over: nil),
        source: reader.source(over: nil),
        isProposed: reader.choice(.state) == BodyStanding.Name.proposed.rawValue))
  }
}
