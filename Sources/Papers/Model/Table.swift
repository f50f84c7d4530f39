/// A table with a head, the alignment of its columns and a caption.
public struct Table: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case left, right
  }

  public struct Column: Hashable, Sendable {
    public let title: Passage
    public let alignment: Alignment

    public init(_ title: Passage, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  public struct Row: Hashable, Sendable {
    /// What the row is about, so that the rows of two languages find each other whatever their order.
    public let id: String
    public let cells: [Passage]
    /// Whether the row sums up the others.
    public let isTotal: Bool

    public init(id: String, _ cells: [Passage], isTotal: Bool = false) {
      self.id = id
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  public let caption: Passage
  public let columns: [Column]
  public let rows: [Row]

  public init(caption: Passage = Passage(), columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
