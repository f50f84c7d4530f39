import Commands
import Domain
import Localization

/// How far a result has come, said at once; none takes the rating back.
struct RateResultForm: OfficerForm {
  static let name = "rate-result"

  var result: ResultReference
  var rating: ExpectedResult.Rating?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.framework(result.framework)
    let known = try record.required(result.result)
    let words = (rating?.phrase ?? FrameworkSheetWords.unrated)[around.language]
    return try FormContent.immediate(
      FormTitles.rate[around.language],
      about: (known.code ?? known.title.words(in: around.language)) + " (\(words))"
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RateResult(result: result, rating: rating))
  }
}
