import Commands
import Domain

/// One thing an officer can do, as a form: what is asked, with what is recorded now, and the commands it comes to.
///
/// A form is a value that names what it is about; it is read back from a draft by its name.
public protocol OfficerForm: Hashable, Codable, Sendable {
  /// How drafts name it: `schedule-meeting`.
  static var name: String { get }

  /// What is asked, filled in with what the register has.
  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent

  /// The form as it is once it knows what is filled in so far, where other entries hang on that; itself for most.
  func knowing(_ reader: FormReader) -> Self

  /// Performs what was filled in, as one act.
  /// - Throws: what is wrong with an entry, by its field; or the rule that refuses.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError)
}

extension OfficerForm {
  func knowing(_ reader: FormReader) -> Self { self }
}
