import CanonicalJSON
import Domain
import Foundation
import Localization
import Testing

/// A disk that is full in the middle of work: it is said in the person's language, nothing typed is lost, and it is written once
/// there is room again.
@Suite("A full disk in a terminal", .needs(.tmux), .needsSmallDisk, .endedWhenItHangs)
struct FullDiskTests {
  private static let told = "Saisie en mémoire seule : il n’y a plus de place sur le disque. Libérez-en."

  @Test("what is typed stays, wherever one is, and reaches the disk by itself")
  func drafts() async throws {
    try await onSmallDisk { desk, disk in
      for moment in WorkingMoment.allCases {
        try await moment.open(desk)
        try disk.fill()
        try await desk.terminal.type(moment.typed)
        try await desk.terminal.see(Self.told)
        try await moment.settle(desk)
        try disk.empty()
        try await desk.waitForDraft(of: moment.typed)
        try await desk.kill("TERM")
        try await desk.expectCleanTerminal(status: 143)
        try await desk.startAgain()
        try await moment.findAgain(desk)
      }
      try await desk.quit()
    }
  }

  @Test("what cannot be saved is told, stays in the form, and is saved once there is room; nothing is torn")
  func saving() async throws {
    try await onSmallDisk { desk, disk in
      // Longer than what may be left in the last block of a file.
      let speech = String(repeating: "Mesdames et Messieurs, ", count: 250)
      for number in 1...10 {
        try await WorkingMoment.decision.open(desk)
        try await desk.terminal.type("\u{1B}[200~zqdecision\(number). \(speech)\u{1B}[201~")
        try await desk.waitForDraft(of: "zqdecision\(number).")
        try disk.fill()
        try await desk.terminal.press("C-s")
        try await desk.terminal.see("il n’y a plus de place sur le disque")
        try disk.empty()
        try await desk.terminal.press("C-s")
        try await desk.terminal.see("✓")
      }
      try await desk.quit()
      let decisions = try await meeting(desk)["decisions"]?.arrayValue
      #expect(decisions?.count == 10)
      for (index, decision) in (decisions ?? []).enumerated() {
        #expect("\(decision)".contains("zqdecision\(index + 1). \(speech.prefix(5000))"))
      }
    }
  }

  /// The meeting as the register on the small disk has it, once that was found to be sound.
  private func meeting(_ desk: Desk) async throws -> JSON {
    try await desk.terminal.type(
      "clear; '\(Program.path)' check && '\(Program.path)' show sitting --json > shown; echo shown=$?")
    try await desk.terminal.press("Enter")
    try await desk.terminal.see("shown=0")
    return try JSONReader.read(Array(try Data(contentsOf: URL(filePath: desk.world.appending("shown")))))
  }

  private func onSmallDisk(_ body: (Desk, SmallDisk) async throws -> Void) async throws {
    let world = try await WorkingMoment.world()
    let folder = SmallDisk.folder(of: world)
    try await Desk.open(
      .french, world: world,
      environment: ["SECRETARIAT_REGISTER": folder + "/register", "XDG_STATE_HOME": folder + "/state"],
      under: { SmallDisk.around($0, in: world) }
    ) { desk in
      var desk = desk
      let disk = SmallDisk(world, seenBy: try await desk.terminal.state("pane_pid"))
      desk.state = disk.appending("state")
      try await body(desk, disk)
    }
  }
}
