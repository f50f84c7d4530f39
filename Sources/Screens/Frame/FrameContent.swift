import Domain

/// What the frame shows on every screen, and the office's zone.
public struct FrameContent: Equatable, Sendable {
  var overdue = 0
  /// How many fields two officers wrote a version of, that wait to be settled.
  var conflicts = 0
  var zone = "UTC"

  init() {}

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    conflicts = try register.conflicts().count
    zone = try register.settings().zone
    overdue = try register.activity(asOf: around.today).values.reduce(0) { $0 + $1.overdue }
  }
}
