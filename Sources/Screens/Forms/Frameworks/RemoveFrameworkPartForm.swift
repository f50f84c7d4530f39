import Commands
import Domain
import Localization

/// Something that is listed in a framework, to be taken out of it.
enum FrameworkPart: Hashable, Codable, Sendable {
  case level(Identifier<FrameworkLevel>)
  case result(Identifier<ExpectedResult>)
  case answerable(Party, of: Identifier<ExpectedResult>)
  case decision(DecisionReference, of: Identifier<ExpectedResult>)
  case workstream(Identifier<Workstream>)
  case indicator(Identifier<Indicator>)
  case value(Identifier<IndicatorValue>, of: Identifier<Indicator>)
  case review(Identifier<Review>)
  case point(Identifier<ReviewPoint>, of: Identifier<Review>)
  case commitment(Identifier<Commitment>)
  case assessment(Identifier<CommitmentAssessment>, of: Identifier<Commitment>)
}

/// Takes something out of a framework that was entered by mistake.
struct RemoveFrameworkPartForm: OfficerForm {
  static let name = "remove-framework-part"

  var framework: FrameworkID
  var part: FrameworkPart

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let words = try RemovedPart(part, of: record, wording)
    return try FormContent(
      FormTitles.remove(words.kind)[around.language], note: wording(wording.names.phrase(framework)),
      preface: [words.name] + words.consequences.map { wording($0) } + [wording(FormTitles.undoBringsBack)],
      button: FormTitles.keyTakeBack, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    switch part {
    case .level(let id): try series.perform(RemoveLevel(framework: framework, level: id))
    case .result(let id): try series.perform(RemoveResult(result: reference(id)))
    case .answerable(let party, let result):
      try series.perform(RemoveAnswerable(result: reference(result), party: party))
    case .decision(let decision, let result):
      try series.perform(UnlinkDecision(result: reference(result), decision: decision))
    case .workstream(let id): try series.perform(RemoveWorkstream(framework: framework, workstream: id))
    case .indicator(let id): try series.perform(RemoveIndicator(framework: framework, indicator: id))
    case .value(let id, let indicator):
      try series.perform(RemoveIndicatorValue(framework: framework, indicator: indicator, value: id))
    case .review(let id): try series.perform(RemoveReview(framework: framework, review: id))
    case .point(let id, let review):
      try series.perform(RemoveReviewPoint(framework: framework, review: review, point: id))
    case .commitment(let id): try series.perform(RemoveCommitment(framework: framework, commitment: id))
    case .assessment(let id, let commitment):
      let record = try series.current.framework(framework)
      let found = try record.required(commitment).assessments.first { $0.id == id }
      guard let found else { throw .noSuchElement(.assessment, id.text, in: record.key) }
      try series.perform(
        RemoveAssessment(
          framework: framework, commitment: commitment, partner: found.partner, year: found.year))
    }
  }

  private func reference(_ result: Identifier<ExpectedResult>) -> ResultReference {
    ResultReference(framework: framework, result: result)
  }
}
