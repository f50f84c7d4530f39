import Commands
import Domain
import Localization

/// A result takes another place among its neighbours; done at once, since it can be taken back.
struct MoveResultForm: OfficerForm {
  static let name = "move-result"

  var result: ResultReference
  /// Absent: to the end of those below its parent.
  var before: Identifier<ExpectedResult>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.framework(result.framework)
    let wording = Wording(register, around)
    let moved = try record.required(result.result)
    let next = try before.map { id throws(RegisterError) in try record.required(id) }
    func name(_ result: ExpectedResult) -> String { result.code ?? wording.text(result.title) }
    return try FormContent.immediate(
      FormTitles.moveResult[around.language],
      about: wording(FormTitles.nowBefore(name(moved), next.map(name)))
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(MoveResult(result: result, before: before))
  }
}

/// A result goes under another one, with what stands below it.
struct NestResultForm: OfficerForm {
  static let name = "nest-result"

  var result: ResultReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(result.framework)
    let known = try record.required(result.result)
    let parent = known.parent.map { id in
      let reference = ResultReference(framework: result.framework, result: id)
      return [Reference(.result(reference), wording(wording.names.phrase(reference)))]
    }
    return try FormContent(
      FormTitles.moveResult[around.language], note: known.code ?? wording.text(known.title),
      [
        FormField.fact(.result, FrameworkWording.title(of: known, wording)),
        .lookup(.parent, .resultsBeside(result), parent ?? []).labelled(FormTitles.resultUnder)
          .hinted(FormTitles.moveResultHint),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      MoveResult(result: result, parent: reader.revision(.parent) { reader.reference($0)?.result?.result }))
  }
}
