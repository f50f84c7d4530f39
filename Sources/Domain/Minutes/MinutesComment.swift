/// A comment received while the minutes circulate, on one paragraph of a section, on the section or on the whole.
public struct MinutesComment: Hashable, Codable, Sendable {
  public var id: Identifier<MinutesComment>
  public var by: Party
  public var section: Identifier<MinutesSection>?
  /// The paragraph of the section that it is about; absent: the section as a whole.
  public var paragraph: ParagraphAnchor?
  public var on: CalendarDay
  public var text: String
  /// What was done with it; absent: it is still open.
  public var outcome: CommentOutcome?

  public init(
    id: Identifier<MinutesComment>, by: Party, section: Identifier<MinutesSection>? = nil,
    paragraph: ParagraphAnchor? = nil, on: CalendarDay, text: String, outcome: CommentOutcome? = nil
  ) {
    self.id = id
    self.by = by
    self.section = section
    self.paragraph = paragraph
    self.on = on
    self.text = text
    self.outcome = outcome
  }

  public var isOpen: Bool { outcome == nil }
}

/// What was done with a comment on minutes, and when; whose comment was not taken learns why (D).
public struct CommentOutcome: Hashable, Codable, Sendable {
  public enum Name: String, Codable, Sendable, CaseIterable { case taken, notTaken }

  public var state: Name
  public var on: CalendarDay
  /// Why it was not taken.
  public var reason: String?

  public init(_ state: Name, on: CalendarDay, reason: String? = nil) {
    self.state = state
    self.on = on
    self.reason = reason
  }
}
