import Domain

/// Figures to be compared with the eye: what is drawn, not how. Each renderer draws it its own way, and every figure is also written
/// out, so that nothing depends on seeing it or on colour.
public struct Chart: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    /// A bar for each figure, those of one category together.
    case bars
    /// One line through the figures in the order of their days.
    case line
  }

  /// A figure as it is measured and as it is written.
  public struct Figure: Hashable, Sendable {
    public let number: DecimalNumber
    public let words: Passage

    public init(_ number: DecimalNumber, _ words: Passage) {
      self.number = number
      self.words = words
    }
  }

  /// What the figures of one place are about: a donor, a rating, a day.
  public struct Category: Hashable, Sendable {
    /// So that the categories of two languages find each other whatever their order.
    public let id: String
    public let name: Passage
    /// Where it lies on the axis of a line.
    public let day: CalendarDay?
    /// One for each series; `nil` where there is none.
    public let figures: [Figure?]

    public init(id: String, name: Passage, day: CalendarDay? = nil, figures: [Figure?]) {
      self.id = id
      self.name = name
      self.day = day
      self.figures = figures
    }
  }

  /// A figure that the line is held against, such as a target.
  public struct Mark: Hashable, Sendable {
    public let name: Passage
    public let figure: Figure

    public init(name: Passage, figure: Figure) {
      self.name = name
      self.figure = figure
    }
  }

  /// Unique within its paper: a word of letters, digits and hyphens.
  public let id: String
  public let shape: Shape
  public let title: Passage
  /// What the categories are, for tables: donor, rating, date.
  public let subject: Passage
  /// The names of the series; one series may go without.
  public let series: [Passage]
  public let categories: [Category]
  public let mark: Mark?

  public init(
    id: String, shape: Shape = .bars, title: Passage, subject: Passage, series: [Passage] = [Passage()],
    categories: [Category], mark: Mark? = nil
  ) {
    self.id = id
    self.shape = shape
    self.title = title
    self.subject = subject
    self.series = series
    self.categories = categories
    self.mark = mark
  }

  /// All that is drawn, the mark included.
  var figures: [Figure] {
    categories.flatMap(\.figures).compactMap(\.self) + [mark?.figure].compactMap(\.self)
  }
}
