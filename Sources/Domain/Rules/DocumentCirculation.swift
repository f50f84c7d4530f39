extension Meeting {
  /// Whether participants have a document (D): it is one they get, it is ready in some language, and the meeting was convened, which
  /// is when documents leave.
  public func hasCirculated(_ document: MeetingDocument) -> Bool {
    guard document.kind.isCirculated, document.languages.expected.contains(.ready) else { return false }
    switch timing.name {
    case .convened, .inSession, .suspended, .held: return true
    case .planned, .postponed, .cancelled: return false
    }
  }
}
