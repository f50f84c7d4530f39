import Commands
import Domain
import Localization

/// That an organisation belongs to a set of organisations, from when to when; the set can be made in place.
struct ClassifyOrganizationForm: OfficerForm {
  static let name = "classify-organization"
  /// What stands among the sets for one that is not there yet; no identifier has a plus.
  private static let new = "+"

  var organization: OrganizationID
  /// The entry that is changed; absent for a new one.
  var classification: Identifier<Classification>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.organization(organization)
    let entry = record.classified.first { $0.id == classification }
    let sets = try register.office().classifications.sorted(in: around.language) { wording.text($0.name) }
    let taken = Set(record.classified.map(\.id))
    let open = sets.filter { classification == nil ? !taken.contains($0.id) : $0.id == classification }
    var options = open.map { ($0.id.text, $0.name.phrase) }
    if classification == nil { options.append((Self.new, FormTitles.newClassificationOption)) }
    return try FormContent(
      FormTitles.classifyTitle[around.language], note: wording.party(.organization(organization), .short),
      [
        FormField.choice(.classification, options, options.count == 1 ? options.first?.0 : nil).required,
        .text(.name).labelled(FormTitles.classificationName).shown(when: .classification, is: Self.new),
        .partialDay(.from, entry?.term.from.date, around).labelled(FormTitles.belongsFrom)
          .hinted(FormTitles.openStartHint),
        .partialDay(.to, entry?.term.to?.date, around, leaning: .future).labelled(FormTitles.termTo)
          .hinted(FormTitles.openEndHint),
        .source(entry?.source),
      ]
    ).seeing([record.key, .office], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let from = try reader.partialDay(.from)
    let to = try reader.partialDay(.to, .future)
    let record = try series.current.organization(organization)
    let known = record.classified.first { $0.id == classification }?.source
    try series.perform(
      ClassifyOrganization(
        organization: organization, classification: try set(reader, &series),
        from: from.map(StatedDate.date) ?? .notStated, to: to.map(StatedDate.date),
        source: reader.source(over: known)))
  }

  /// The set that was chosen, made if it is new.
  private func set(
    _ reader: FormReader, _ series: inout CommandSeries
  ) throws(RegisterError) -> Identifier<Classification> {
    let chosen = reader.choice(.classification)
    if let id = chosen.flatMap({ Identifier<Classification>($0) }) { return id }
    return try AddClassificationForm.add(try reader.requiredText(.name), to: &series)
  }
}
