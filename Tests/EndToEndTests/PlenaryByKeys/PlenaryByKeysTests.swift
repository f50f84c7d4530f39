import Foundation
import Testing

/// The 6th ordinary plenary as an officer plays it at the terminal, in French, at 80×24, reading nothing but the screen: from an empty
/// start to the papers, which are those of the script that gives the same commands.
@Suite("The 6th ordinary plenary by keys", .needs(.tmux), .endedWhenItHangs)
struct PlenaryByKeysTests {
  @Test("ends with the papers of the command line")
  func play() async throws {
    let plenary = try PlenaryByKeys()
    try await plenary.prepare()
    try await plenary.convene()
    try await plenary.receiveReplies()
    try await plenary.open()
    try await plenary.decide()
    try await plenary.close()
    try await plenary.translate()
    try await plenary.settleMinutes()
    try await plenary.followUp()
    try await plenary.writePapers()
    for paper in PlenaryByKeys.papers {
      let file = URL(filePath: plenary.world.appending(paper.file))
      try Golden.compare(Array(Data(contentsOf: file)), with: paper.approved)
    }
    let check = try await plenary.world.program().run("check")
    #expect(check.status == .exited(0), "\(check)")
    try await PlenaryTests.comparePapers(of: plenary.world)
  }
}

/// The plenary, day by day; between two days the program is ended and started again.
struct PlenaryByKeys {
  let world: World

  init() throws { world = try World() }
}
