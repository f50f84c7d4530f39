import Localization
import Testing

/// Where a person is, and what is typed, when the program ends.
enum WorkingMoment: String, CaseIterable {
  /// With a draft put aside before.
  case list, menu, filter, palette
  case firstField, longText, typeAhead, datePicker, decision, minutes, refusedSave

  /// A meeting that sits, and one whose minutes are drafted, both in Bamako.
  static func world() async throws -> World { try await prepared.value.copy() }

  private static let prepared = Task {
    let world = try await Desk.starterCopy()
    let lines = [
      "meeting schedule --body mcp-governance --date 2026-11-20 --time 09:00 --id held --place Bamako",
      "meeting edit held --chair chad", "agenda add held --title-en Report --title-fr Rapport",
      "meeting convene held", "meeting open held --at 09:00", "meeting close held --at 12:00",
      "minutes draft held",
      "meeting schedule --body mcp-security --date 2026-12-01 --time 08:00 --id sitting --place Bamako",
      "meeting edit sitting --chair chad", "agenda add sitting --title-en Map --title-fr Carte",
      "meeting convene sitting", "meeting open sitting --at 08:00",
    ]
    for (number, line) in lines.enumerated() {
      let step = Step(line, clock: "2026-12-01T08:00:00Z", seed: "moment \(number)")
      let ending = try await world.program(for: step).run(step.words)
      try #require(ending.status == .exited(0), "\(step): \(ending)")
    }
    return world
  }

  /// What is typed; nothing else on the screen reads like it.
  var typed: String {
    switch self {
    case .datePicker: "17/3"
    case .typeAhead: "secu"
    default: "zq" + rawValue
    }
  }

  /// From Today to where it is typed.
  func open(_ desk: Desk) async throws {
    switch self {
    case .firstField:
      try await desk.terminal.press("M-" + desk.mnemonic(of: FrameWords.bodies), "Enter")
      try await desk.terminal.see(desk.say(ScreenWords.chair))
      try await desk.terminal.press("F2")
    case .longText: try await openSession(desk, key: "n")
    case .decision: try await openSession(desk, key: "F2")
    case .minutes:
      try await openMeeting(desk, keys: ["Tab", "Enter"])
      try await desk.terminal.click("/1/", times: 2)
      try await desk.terminal.see(desk.say(MinutesWords.sections))
      try await desk.terminal.click(desk.say(MinutesWords.generated))
      try await desk.terminal.press("F4")
    case .datePicker:
      try await desk.openForm(offered: false)
      try await desk.terminal.press("Tab", "Tab")
    default: try await desk.openForm(offered: false)
    }
    try await desk.terminal.see("Ctrl-S")
  }

  private func openMeeting(_ desk: Desk, keys: [String]) async throws {
    try await desk.terminal.press("M-" + desk.mnemonic(of: FrameWords.meetings), "Enter")
    try await desk.terminal.see(desk.say(ScreenWords.ahead))
    try await desk.terminal.send(keys)
    try await desk.terminal.see("Bamako")
  }

  private func openSession(_ desk: Desk, key: String) async throws {
    try await openMeeting(desk, keys: ["Enter"])
    try await desk.terminal.press("s")
    try await desk.terminal.see(desk.say(SessionWords.state(.inSession)))
    try await desk.terminal.press(key)
  }

  /// From what was typed to where the end comes.
  func settle(_ desk: Desk) async throws {
    switch self {
    case .list, .menu, .filter, .palette:
      try await putAside(desk)
      try await leaveForElsewhere(desk)
    case .typeAhead: try await desk.terminal.see("─┐", seconds: 60)
    case .datePicker:
      try await desk.terminal.press("F4")
      try await desk.terminal.see("[17]")
    case .refusedSave:
      try await desk.terminal.press("C-s")
      try await desk.terminal.see("! ")
    case .firstField, .longText, .decision, .minutes: break
    }
  }

  private func putAside(_ desk: Desk) async throws {
    // The list of what answers to the letters, then the form.
    try await desk.terminal.press("Escape")
    try await desk.terminal.lose(desk.say(FormWords.nothingFound))
    try await desk.terminal.press("Escape")
    try await desk.terminal.see(desk.say(FormWords.leaveTitle))
    try await desk.terminal.press(desk.letter(of: FormWords.keep))
    try await desk.terminal.lose(desk.say(FormWords.leaveTitle))
  }

  private func leaveForElsewhere(_ desk: Desk) async throws {
    switch self {
    case .menu:
      try await desk.terminal.press("M-" + desk.mnemonic(of: FrameWords.help))
      try await desk.terminal.see(desk.say(FrameWords.menuHint))
    case .filter:
      try await desk.terminal.press("/")
      try await desk.terminal.type("zqlooked")
      try await desk.terminal.see("zqlooked")
    case .palette:
      try await desk.terminal.press("C-p")
      try await desk.terminal.type("zqlooked")
      try await desk.terminal.see("zqlooked")
    default: try await desk.terminal.press("Down")
    }
  }

  /// After a new start: what was typed is offered and stands where it stood. It is thrown away, for the next moment.
  func findAgain(_ desk: Desk) async throws {
    try await desk.terminal.see(desk.say(FormWords.draftsTitle))
    try await desk.terminal.press("Enter")
    try await desk.terminal.see("Ctrl-S")
    try await desk.terminal.see(typed)
    try await desk.terminal.press("Escape")
    try await desk.terminal.see(desk.say(FormWords.leaveTitle))
    try await desk.terminal.press(desk.letter(of: FormWords.discard))
    try await desk.terminal.lose("Ctrl-S")
    try await desk.waitForNoDraft(of: typed)
  }
}

extension Desk {
  /// The letter that presses a button.
  fileprivate func letter(of button: Phrase) -> String { say(button).prefix(1).lowercased() }
}
