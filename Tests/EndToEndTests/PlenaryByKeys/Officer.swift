import Testing

/// Somebody of the secretariat at the keyboard: looks for lines, fills in forms by their labels, and believes what the screen says.
struct Officer {
  let terminal: TmuxTerminal

  /// Opens the program in French at a moment, works, and quits.
  static func work(
    at moment: String, in world: World, awaiting first: String = "Aujourd’hui",
    _ body: (Officer) async throws -> Void
  ) async throws {
    var program = world.program()
    program.locale = "fr_FR.UTF-8"
    program.clock = moment
    var launch = program.launch(["--as", program.person])
    launch = launch.under("env", ["-C", world.appending("")])
    try await TmuxTerminal.run(launch) { terminal in
      let officer = Officer(terminal: terminal)
      try await terminal.see(first)
      try await body(officer)
      try await terminal.press("F10")
      try await terminal.see("Quitter")
      try await terminal.press("Enter")
      try await terminal.wait("pane_dead", is: "1")
    }
  }

  // MARK: Looking

  func lose(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await terminal.lose(words, sourceLocation: sourceLocation)
  }

  func see(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await terminal.see(words, sourceLocation: sourceLocation)
  }

  /// Waits until what is seen is as it should be.
  @discardableResult
  func look(
    for what: String, seconds: Double = 60, sourceLocation: SourceLocation,
    until isReached: (Sight) -> Bool
  ) async throws -> Sight {
    var patience = Patience(seconds: seconds)
    var sight = try await terminal.sight()
    while !isReached(sight) {
      guard try await patience.lasts(for: .milliseconds(10)) else {
        Issue.record(
          "no \(what):\n\(sight.lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
        throw TmuxTerminal.NeverSeen(what: what)
      }
      sight = try await terminal.sight()
    }
    return sight
  }

  // MARK: Keys

  /// Presses a key and waits for what it leads to.
  func press(
    _ key: String, until words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await terminal.press(key)
    try await see(words, sourceLocation: sourceLocation)
  }

  /// Presses a key that changes the picture.
  func step(
    _ key: String, from sight: Sight, sourceLocation: SourceLocation
  ) async throws -> Sight {
    try await terminal.press(key)
    return try await look(for: "effect of \(key)", sourceLocation: sourceLocation) { $0 != sight }
  }

  /// Goes down a list, or up, to the line with these words, or with the acronym where the name has no room.
  func select(
    _ words: String, or acronym: String? = nil, by key: String = "Down",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    func isThere(_ sight: Sight) -> Bool {
      sight.selected?.contains(words) == true || acronym.map { sight.selected?.contains($0) == true } == true
    }
    var sight = try await look(for: "list", sourceLocation: sourceLocation) { $0.selected != nil }
    for _ in 0..<80 where !isThere(sight) {
      sight = try await step(key, from: sight, sourceLocation: sourceLocation)
    }
    try await look(for: "line “\(words)”", sourceLocation: sourceLocation, until: isThere)
  }

  /// Goes to the first line of the page, wherever the selection was left.
  func goToTop(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await terminal.press("Home")
    try await look(for: "first line", sourceLocation: sourceLocation) { sight in
      sight.lines.dropFirst(2).prefix(3).contains { $0.contains("►") }
    }
  }

  /// Takes an entry of a menu.
  func menu(
    _ key: String, _ entry: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await terminal.press(key)
    var sight = try await look(for: "menu with “\(entry)”", sourceLocation: sourceLocation) {
      $0.shows("│ \(entry) ")
    }
    for _ in 0..<20 where !sight.marks(entry) {
      sight = try await step("Down", from: sight, sourceLocation: sourceLocation)
    }
    try await terminal.press("Enter")
    try await look(for: "end of the menu", sourceLocation: sourceLocation) { !$0.shows("│ \(entry) ") }
  }

  /// Takes a line of a list on top of the screen, by its letters.
  func take(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await see(words, sourceLocation: sourceLocation)
    try await terminal.type(words)
    try await look(for: "“► \(words)”", sourceLocation: sourceLocation) { $0.marks("► " + words) }
    try await terminal.press("Enter")
    try await look(for: "end of the list", sourceLocation: sourceLocation) { !$0.marks("► " + words) }
  }
}

extension TmuxTerminal {
  func sight() async throws -> Sight {
    let lines = try await ask([
      "capture-pane", "-p", "-e", ";", "display-message", "-p", "#{cursor_y} #{cursor_x}",
    ])
    .lines
    let cursor = (lines.last ?? "").split(separator: " ").compactMap { Int($0) }
    return Sight(
      coloured: Array(lines.dropLast()), cursor: (row: cursor.first ?? 0, column: cursor.last ?? 0))
  }
}
