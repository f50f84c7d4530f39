import Domain

/// What the frame shows on every screen, and the office's zone.
public struct FrameContent: Equatable, Sendable {
  var overdue = 0
  var zone = "UTC"

  init() {}

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    zone = try register.settings().zone
    overdue = try register.activity(asOf: around.today).values.reduce(0) { $0 + $1.overdue }
  }
}
