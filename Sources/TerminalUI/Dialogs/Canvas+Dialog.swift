extension Canvas {
  /// Draws the empty box of anything that lies on top of a screen, and hides the cursor of what is below.
  public mutating func dialogBox(_ box: Rectangle, title: String, note: String = "") {
    cursor = nil
    fill(box, style: .dialog)
    self.box(box, title: title, note: note, style: .dialogBorder, titleStyle: .dialogTitle)
  }
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
