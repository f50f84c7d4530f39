import Testing

/// Forms: each entry is found by its label with Tab, as one goes through a form.
extension Officer {
  /// Opens a form with a key and fills it in.
  func form(
    _ title: String, key: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ fillIn: () async throws -> Void = {}
  ) async throws {
    try await terminal.press(key)
    try await form(title, sourceLocation: sourceLocation, fillIn)
  }

  /// Fills in the form that opens.
  func form(
    _ title: String, sourceLocation: SourceLocation = #_sourceLocation, _ fillIn: () async throws -> Void = {}
  ) async throws {
    try await look(for: "form “\(title)”", sourceLocation: sourceLocation) { sight in
      sight.lines.contains { $0.hasPrefix("┌─ \(title) ─") }
    }
    try await fillIn()
  }

  /// Saves, and reads what was done.
  func save(_ done: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await press("C-s", until: "✓ \(done)", sourceLocation: sourceLocation)
  }

  /// Types into an entry; into a text the French, and the English beside it.
  func fill(
    _ label: String, _ words: String, _ english: String? = nil, replacing: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await go(to: label, sourceLocation: sourceLocation)
    if english != nil { try await goToFirstLanguage(sourceLocation) }
    try await write(words, replacing: replacing, sourceLocation)
    guard let english else { return }
    try await goToSecondLanguage(sourceLocation)
    try await write(english, replacing: replacing, sourceLocation)
  }

  /// Types into the English side alone.
  func translate(
    _ label: String, _ english: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await go(to: label, sourceLocation: sourceLocation)
    try await goToFirstLanguage(sourceLocation)
    try await goToSecondLanguage(sourceLocation)
    try await write(english, replacing: false, sourceLocation)
  }

  /// Chooses one of several values by its first letters.
  func pick(_ label: String, _ option: String, sourceLocation: SourceLocation = #_sourceLocation) async throws
  {
    try await go(to: label, sourceLocation: sourceLocation)
    try await terminal.type(option)
    try await look(for: "“\(option)” as \(label)", sourceLocation: sourceLocation) {
      $0.entryLine.contains(option)
    }
  }

  /// Chooses organisations, people, bodies or decisions by what one knows of their names.
  /// - Parameters:
  ///   - name: how the list calls it.
  ///   - other: how it calls the one that stands before it.
  func choose(
    _ label: String, _ words: String, _ name: String, after other: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await go(to: label, sourceLocation: sourceLocation)
    try await write(words, replacing: false, sourceLocation)
    if let other {
      try await look(for: "“\(other)” in the list", sourceLocation: sourceLocation) { $0.marks(other) }
      try await terminal.press("Down")
    }
    try await look(for: "“\(name)” in the list", sourceLocation: sourceLocation) { $0.marks(name) }
    try await terminal.press("Enter")
    try await look(for: "“\(name)” chosen", sourceLocation: sourceLocation) {
      !$0.marks(name) && $0.shows(name)
    }
  }

  private func go(to label: String, sourceLocation: SourceLocation) async throws {
    var sight = try await look(for: "form", sourceLocation: sourceLocation) {
      $0.entry != nil || $0.marks("►")
    }
    for _ in 0..<60 where sight.entry != label {
      sight = try await step("Tab", from: sight, sourceLocation: sourceLocation)
    }
    try await look(for: "entry “\(label)”", sourceLocation: sourceLocation) { $0.entry == label }
  }

  private func goToFirstLanguage(_ sourceLocation: SourceLocation) async throws {
    if try await !terminal.sight().isInFirstLanguage { try await terminal.press("BTab") }
    try await look(for: "French", sourceLocation: sourceLocation) { $0.isInFirstLanguage }
  }

  private func goToSecondLanguage(_ sourceLocation: SourceLocation) async throws {
    try await terminal.press("Tab")
    try await look(for: "English", sourceLocation: sourceLocation) { !$0.isInFirstLanguage }
  }

  /// Types, line by line, and waits until it stands there.
  private func write(_ words: String, replacing: Bool, _ sourceLocation: SourceLocation) async throws {
    if replacing { try await terminal.press("C-a") }
    for (number, line) in words.split(separator: "\n").enumerated() {
      if number > 0 { try await terminal.press("Enter") }
      try await terminal.type(String(line))
      let last = String(String(line).withPlainBlanks.split(separator: " ").last ?? "")
      try await look(for: "“…\(last)” before the cursor", sourceLocation: sourceLocation) {
        $0.beforeCursor.hasSuffix(last)
      }
    }
  }
}
