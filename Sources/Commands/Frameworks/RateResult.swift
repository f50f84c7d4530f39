import Domain

/// Says how far a result has come; none takes the rating back.
public struct RateResult: Command {
  public static let action = "rate-result"

  public var result: ResultReference
  public var rating: ExpectedResult.Rating?

  public init(
    result: ResultReference, rating: ExpectedResult.Rating?
  ) {
    self.result = result
    self.rating = rating
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    act.record.results[try act.place(of: result.result)].rating = rating
    return try act.changeSet(Self.action, detail: act.label(of: result.result))
  }
}
