import Domain
import Localization
import TerminalUI

/// One line of a page; with a place, Enter goes there.
public struct PageLine: Equatable, Sendable {
  public var cells: [TableCell]
  public var mark: TableCell
  public var style: Style
  public var place: Place?
  /// What Enter does on a line that leads nowhere.
  public var action: Action?
  /// What is shown below the list while the line is selected.
  public var glance: Glance?
  /// What tells it from the other lines of its page, so that it stays selected wherever it goes.
  var id: String?
  /// In a tree: the lines under which it hangs, by what tells them apart, from the top.
  var above: [String]?
  /// In a tree: how far the further rows of its text stand in, below what follows its number.
  var hang = 0
  /// What the tree sets before its text.
  var lead = PageLead()
  /// What can be done with it.
  public var offers: [Offer] = []
  /// What Enter does, for the status line, where the words of its screen do not say it.
  public var hint = Phrase.empty
  /// For a line that is about one of several responsible parties: which.
  var owner: Identifier<Responsibility>?
  /// The responsible parties that are meant when the line is marked.
  var targets: [FollowUpTarget] = []
  /// Whether it is one of several that are to be done something with at once.
  var isMarked = false

  init(
    _ cells: [TableCell], mark: TableCell = "", style: Style = .plain, place: Place? = nil,
    glance: Glance? = nil, owner: Identifier<Responsibility>? = nil, id: String? = nil,
    offers: [Offer] = []
  ) {
    self.cells = cells
    self.mark = mark
    self.style = style
    self.place = place
    self.glance = glance
    self.owner = owner
    self.id = id
    self.offers = offers
  }

  /// A name, a value and a note.
  public static func fact(
    _ label: String, _ value: String, note: String = "", style: Style = .plain, mark: TableCell = "",
    place: Place? = nil
  ) -> PageLine {
    PageLine(
      [TableCell(label, style: .muted), TableCell(value), TableCell(note, style: .muted)], mark: mark,
      style: style, place: place)
  }

  /// With the short form of a column, where it has one.
  func short(_ column: Int?) -> PageLine {
    guard let column, cells.indices.contains(column), let short = cells[column].shorter.first else {
      return self
    }
    var line = self
    line.cells[column].text = short
    return line
  }

  /// The words that a filter looks through.
  var searched: String {
    cells.flatMap { [$0.text] + $0.shorter }.joined(separator: " ")
  }
}

/// What is known of the selected line at a glance: a heading and a few lines below the list.
public struct Glance: Equatable, Sendable {
  var title: String
  var note: String
  var sections: [PageSection]

  init(_ title: String, note: String = "", _ sections: [PageSection]) {
    self.title = title
    self.note = note
    self.sections = sections
  }
}
