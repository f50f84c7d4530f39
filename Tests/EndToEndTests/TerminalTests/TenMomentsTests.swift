import Domain
import Foundation
import Localization
import Testing

/// However the program ends and wherever a person is then: what was typed a second before is on disk and is offered again, and the
/// terminal is as it was before.
@Suite("Ends in the middle of work", .needs(.tmux), .endedWhenItHangs)
struct TenMomentsTests {
  @Test("a signal loses nothing and leaves a clean terminal", arguments: [("TERM", 143), ("HUP", 129)])
  func signals(name: String, status: Int) async throws {
    try await Desk.open(world: try await WorkingMoment.world()) { desk in
      for moment in WorkingMoment.allCases {
        try await desk.work(at: moment)
        try await desk.kill(name)
        try await desk.expectCleanTerminal(status: status)
        try await desk.startAgain()
        try await moment.findAgain(desk)
      }
      try await desk.quit()
    }
  }

  /// The ways to break down, and what the shell learns: a trap is an illegal instruction on some processors, a trap on others.
  private static let crashes: [(name: String, status: Int)] = {
    #if arch(x86_64)
      let trap = 132
    #else
      let trap = 133
    #endif
    return [("trap", trap), ("segfault", 139), ("abort", 134), ("overflow", 139), ("beside", trap)]
  }()

  @Test("a crash loses nothing, leaves a clean terminal and asks no questions on it")
  func crash() async throws {
    try await Desk.open(world: try await WorkingMoment.world()) { desk in
      try await desk.quit()
      try await desk.terminal.type("unset SWIFT_BACKTRACE")
      try await desk.terminal.press("Enter")
      for (number, moment) in WorkingMoment.allCases.enumerated() {
        let crash = Self.crashes[number % Self.crashes.count]
        try await desk.startAgain("SECRETARIAT_CRASH=\(crash.name)")
        if number > 0 { try await WorkingMoment.allCases[number - 1].findAgain(desk) }
        try await desk.terminal.see(desk.say(FrameWords.keyMenu))
        try await desk.work(at: moment)
        try await desk.terminal.press("C-]")
        try await desk.expectCleanTerminal(status: crash.status)
      }
      try await desk.startAgain()
      try await WorkingMoment.allCases.last?.findAgain(desk)
      try await desk.quit()
    }
  }

  @Test("neither SIGKILL nor a closed terminal loses anything", arguments: ["KILL", "closed"])
  func gone(way: String) async throws {
    let world = try await WorkingMoment.world()
    var before: WorkingMoment?
    for moment in WorkingMoment.allCases + [nil] {
      var process = ""
      let first = before == nil ? FrameWords.today.en : FormWords.draftsTitle.en
      try await Desk.open(world: world, awaiting: first) { desk in
        try await before?.findAgain(desk)
        guard let moment else { return }
        try await desk.work(at: moment)
        process = try await desk.processIdentifier()
        if way == "KILL" { try await desk.kill("KILL") }
      }
      before = moment
      for _ in 0..<600 where FileManager.default.fileExists(atPath: "/proc/\(process)") && !process.isEmpty {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    #expect(try await world.program().run("check").status == .exited(0))
  }
}

extension Desk {
  /// Types something at that moment and waits until it is on disk.
  fileprivate func work(at moment: WorkingMoment) async throws {
    try await moment.open(self)
    try await terminal.type(moment.typed)
    try await waitForDraft(of: moment.typed)
    try await moment.settle(self)
  }
}
