import Commands
import Domain
import Localization

/// What the partners of a code of conduct commit themselves to.
struct CommitmentForm: OfficerForm {
  static let name = "commitment"

  var framework: FrameworkID
  /// Absent: a new one.
  var commitment: Identifier<Commitment>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    var known: Commitment?
    if let commitment { known = try record.required(commitment) }
    return try FormContent(
      (known == nil ? FormTitles.newCommitment : FormTitles.editCommitment)[around.language],
      note: wording(wording.names.phrase(framework)),
      [
        .line(.code, known?.code).hinted(FormTitles.codeHint),
        FormField.text(.text, known?.text, isLong: true).required, .source(known?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let commitment else {
      try series.perform(
        AddCommitment(
          framework: framework, text: try reader.requiredText(.text), code: reader.line(.code),
          source: reader.source(over: nil)))
      return
    }
    let known = try series.current.framework(framework).required(commitment)
    try series.perform(
      EditCommitment(
        framework: framework, commitment: commitment, text: reader.edited(.text),
        code: reader.revision(.code) { reader.line($0) },
        source: reader.revision(.source) { _ in reader.source(over: known.source) }))
  }
}
