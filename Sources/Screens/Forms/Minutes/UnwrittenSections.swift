import Domain
import Localization
import Papers

/// What a step of the minutes says first, while sections have not a word: a reminder, and no bar.
enum UnwrittenSections {
  /// - Returns: one line that names the sections, or nothing where all are written.
  static func warning(
    _ meeting: MeetingID, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> [String] {
    let empty = try MinutesSectionWords.all(of: meeting, from: register, asOf: around.today)
      .filter(\.isUnwritten).map { $0.heading[around.language] }
    guard !empty.isEmpty else { return [] }
    return [MinutesWords.unwritten(empty)[around.language]]
  }
}
