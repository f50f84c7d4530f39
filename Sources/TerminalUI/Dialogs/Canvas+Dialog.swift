extension Canvas {
  /// Draws the empty box of anything that lies on top of a screen, and hides the cursor of what is below.
  public mutating func dialogBox(_ box: Rectangle, title: String, note: String = "") {
    cursor = nil
    fill(box, style: .dialog)
    let room = box.columns - 9 - title.displayWidth
    self.box(
      box, title: title, note: room < Self.leastNote ? note : note.truncated(to: room), style: .dialogBorder,
      titleStyle: .dialogTitle)
  }

  /// What is left of a note in fewer columns tells nobody what a dialog is about.
  private static let leastNote = 16
}

extension Style {
  /// The style of a text as it looks on the ground of a dialog.
  public var onDialog: Style {
    switch self {
    case .plain, .status, .keyLabel: .dialog
    case .strong, .title, .header, .key: .dialogTitle
    case .alert, .warning, .statusAlert: .dialogAlert
    case .muted, .dim: .dialogMuted
    case .match, .today: .dialogMatch
    case .border: .dialogBorder
    default: self
    }
  }
}
