import Commands
import Domain
import Localization

/// How one partner kept a commitment in one year; what was said of the same partner and year before is replaced.
struct AssessCommitmentForm: OfficerForm {
  static let name = "assess-commitment"

  var framework: FrameworkID
  var commitment: Identifier<Commitment>
  /// An assessment that is there already.
  var assessment: Identifier<CommitmentAssessment>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let text = try record.required(commitment).text
    let known = try known(record)
    let about =
      known.map {
        [
          FormField.fact(.partner, wording.party($0.partner, .both)), .fact(.year, String($0.year)),
        ]
      } ?? [
        FormField.lookup(.partner, .parties, new: .party).required,
        FormField.number(.year, around.today.year).required,
      ]
    return try FormContent(
      FormTitles.assessCommitment[around.language], note: wording(wording.names.phrase(framework)),
      preface: [wording.text(text)],
      about + [
        .choice(
          .verdict, CommitmentAssessment.Verdict.allCases.map { ($0.rawValue, $0.phrase) },
          known?.verdict.rawValue
        ).required,
        .text(.note, known?.note, isLong: true),
      ]
    ).seeing([record.key], register)
  }

  private func known(_ record: Framework) throws(RegisterError) -> CommitmentAssessment? {
    guard let assessment else { return nil }
    guard let found = try record.required(commitment).assessments.first(where: { $0.id == assessment })
    else { throw .noSuchElement(.assessment, assessment.text, in: record.key) }
    return found
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try known(try series.current.framework(framework))
    let year = if let known { known.year } else { try reader.number(.year) }
    guard let year else { throw .invalid(.year, .missing) }
    let partner = if let known { known.partner } else { try reader.requiredParty(.partner) }
    guard let verdict = reader.choice(.verdict, as: CommitmentAssessment.Verdict.self) else {
      throw .invalid(.verdict, .missing)
    }
    try series.perform(
      AssessCommitment(
        framework: framework, commitment: commitment, partner: partner, year: year,
        verdict: verdict,
        note: known == nil ? reader.text(.note) : reader.edited(.note)))
  }
}
