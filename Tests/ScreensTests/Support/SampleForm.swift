import CanonicalJSON
import Commands
import Domain
import Localization
import Synchronization

@testable import Screens

/// A form with an entry of each kind, which writes nothing.
struct SampleForm: OfficerForm {
  static let name = "sample"

  /// What the register would have.
  var place = "Bamako"
  /// Whether its record is gone.
  var isGone = false
  /// Tells apart the forms of tests that run at once.
  var number = 0

  /// What others wrote meanwhile, by the number of the form.
  static let written = Mutex<[Int: String]>([:])

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    if isGone { throw .noSuchRecord(.meeting, "mcp-99") }
    let kinds = ["ordinary", "extraordinary", "experts", "retreat", "joint", "bilateral", "public"]
    let place = Self.written.withLock { $0[number] } ?? place
    return FormContent(
      "Sample",
      [
        .lookup(.body, .bodies).required, .line(.place, place),
        .choice(.kind, kinds.map { ($0, Phrase(same: $0)) }, isOptional: true),
        .line(.reason).shown(when: .kind, is: "extraordinary"), .day(.date, nil, around),
        .text(.title), .text(.text, isLong: true),
      ])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    throw .invalid(.place, .missing)
  }
}
