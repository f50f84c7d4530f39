import CanonicalJSON
import Commands
import Domain
import Localization

/// A form that was filled in: what the runtime performs on the register.
public struct Submission: Equatable, Sendable {
  public let form: AnyForm
  public let values: FormValues
  /// What stood in the entries when they were read from the register.
  public let initial: FormValues
  /// The records as the officer saw them.
  public let seen: [RecordKey: JSON]
  public let language: Language
  /// What it is about, in the officer's language, as the form says it beside its title.
  public let about: String
  /// What is said instead beside one act, by its action.
  public var aboutActs: [String: String] = [:]
  /// What is said was done, where the name of the act says less.
  public var deed: Phrase?
  /// What is said where it changes nothing, since all stood so already.
  public var unchanged: String?

  /// Performs it; "saved" may be said once this returns.
  /// - Parameter intake: what reads the files of others.
  public func perform(
    on register: any Register, in context: Context, _ intake: FileIntake = .none
  ) throws(SubmissionRefusal) -> Receipt {
    let reader = FormReader(values: values, initial: initial, today: context.today, language: language)
    do throws(RegisterError) {
      return try register.perform(seen: seen, in: context) {
        (series: inout CommandSeries) throws(RegisterError) in
        guard let file = form.form as? TakeInForm else { return try form.form.submit(reader, to: &series) }
        try intake.take(file.request, file.sha256, context, language, &series)
      }
    } catch {
      throw SubmissionRefusal(error: error, advice: error.advice(Names(register)))
    }
  }
}

/// Why a form was not saved, told with the names that the register has for what is concerned.
public struct SubmissionRefusal: Error, Equatable, Sendable {
  public let error: RegisterError
  public let advice: Advice
}
