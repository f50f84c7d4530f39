import Domain
import Foundation
import Localization
import Testing

/// A paper that is chosen, read and written in the terminal is the one that the command line writes.
@Suite("Papers in a terminal", .needs(.tmux), .endedWhenItHangs)
struct WritingPapersTests {
  @Test("the minutes of the 5th plenary, written with w")
  func write() async throws {
    try await Desk.open { desk in
      try await desk.terminal.press("M-o", "Enter")
      try await desk.terminal.see("About a meeting")
      try await desk.terminal.press("/")
      try await desk.terminal.type("5th")
      try await desk.terminal.press("Enter")
      try await desk.terminal.lose("4th ordinary")
      try await desk.terminal.press("Enter")
      try await desk.terminal.see("List of participants")
      try await write(desk)
      try await desk.terminal.see("MCP-5-Min-en.html")
      let file = URL(filePath: desk.world.appending("MCP-5-Min-en.html"))
      try await desk.terminal.wait(for: "file") { _ in FileManager.default.fileExists(atPath: file.path()) }
      let exported = try await desk.world.program().run(
        "export", "minutes", "mcp-5", "--format", "html", "--language", "en")
      #expect(try Array(Data(contentsOf: file)) == exported.output)

      // What is there is not replaced unless one says so: the dialog stands on the harmless answer.
      try Data("mine".utf8).write(to: file)
      for answer in ["Escape", "Enter"] {
        try await write(desk)
        try await desk.terminal.see(FrameWords.replaceTitle.en)
        try await desk.terminal.see("► Cancel")
        try await desk.terminal.press(answer)
        try await desk.terminal.lose(FrameWords.replaceTitle.en)
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
      }
      try await write(desk)
      try await desk.terminal.see(FrameWords.replaceTitle.en)
      try await desk.terminal.press("Left", "Enter")
      try await desk.terminal.see("✓ written")
      #expect(try Array(Data(contentsOf: file)) == exported.output)
      try await desk.quit()
    }
  }

  @Test("papers go to the folder that the desktop has for documents, and to the one a person chose instead")
  func folder() async throws {
    let world = try await Desk.starterCopy()
    let config = world.appending("config")
    for folder in ["config/secretariat", "Mes documents", "chosen"] {
      try FileManager.default.createDirectory(
        atPath: world.appending(folder), withIntermediateDirectories: true)
    }
    try Data("XDG_DOCUMENTS_DIR=\"$HOME/Mes documents\"\n".utf8)
      .write(to: URL(filePath: config + "/user-dirs.dirs"))
    for folder in ["Mes documents", "chosen"] {
      try await Desk.open(world: world) { desk in
        try await desk.terminal.press("C-p")
        try await desk.terminal.type(FrameWords.implementation.en)
        try await desk.terminal.see("► " + FrameWords.implementation.en)
        try await desk.terminal.press("Enter")
        try await desk.terminal.see("HTML, English")
        try await desk.terminal.press("w")
        try await desk.terminal.see("~/" + folder + "/")
        try await desk.terminal.press("Enter")
        try await desk.terminal.see("✓ written: home folder/" + folder)
        try await desk.quit()
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: world.appending(folder)).count == 1)
      try Data("{\"papers\": \"~/chosen\"}".utf8)
        .write(to: URL(filePath: config + "/secretariat/settings.json"))
    }
  }

  private func write(_ desk: Desk) async throws {
    try await desk.terminal.press("w")
    try await desk.terminal.see("Write the paper")
    try await desk.terminal.press("Enter")
    try await desk.terminal.lose("Write the paper")
  }
}
