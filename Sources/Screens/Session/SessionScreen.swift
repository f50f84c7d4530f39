import Domain
import Localization
import TerminalUI

/// The session mode: agenda, clock, present and quorum, and the text under discussion (sketch D).
struct SessionScreen: PageScreen {
  let id: MeetingID
  var view = PageView()
  private(set) var content: SessionContent?

  init(_ id: MeetingID) { self.id = id }

  var place: Place { .session(id) }
  var question: Question { .session(id) }
  var cover: FrameCover { .menuBar }
  var zone: String? { content?.zone }
  /// As many as the longest text or discussion takes, so that nothing moves from line to line.
  private(set) var glanceLines = 60
  var glanceFifths: Int { 3 }
  /// Nothing is looked for in the room: the agenda is short.
  var filterWords: String? { nil }

  func page(in answer: Answer) -> Page? {
    if case .session(let content) = answer, content.id == id { content.page } else { nil }
  }

  /// The selection stays with its item or decision; a decision that is new has it, and an item that was concluded hands it on.
  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .session(let fresh) = answer, fresh.id == id else { return [] }
    measure(fresh, around)
    let area = panes(around).upperBox
    let before = content
    let selected = before.flatMap { known in
      view.line(in: area).flatMap { known.subjects.indices.contains($0) ? known.subjects[$0] : nil }
    }
    content = fresh
    view.show(fresh.page)
    let known = Set(before?.subjects ?? fresh.subjects)
    let added = fresh.subjects.filter { !known.contains($0) }
    let new = added.count == 1 ? added.first : nil
    let next = itemAfter(selected, since: before, in: fresh)
    let wanted = (new ?? next ?? selected).flatMap { fresh.subjects.firstIndex(of: $0) }
    view.select(wanted ?? (before == nil ? fresh.firstLine : view.line(in: area) ?? 0), in: area)
    return []
  }

  /// The next item to take up, where the selected one has just been concluded.
  private func itemAfter(
    _ subject: SessionContent.Subject?, since before: SessionContent?, in fresh: SessionContent
  ) -> SessionContent.Subject? {
    guard fresh.meeting.timing.name == .inSession, case .item(let id)? = subject,
      fresh.meeting.item(id)?.state == .concluded, before?.meeting.item(id)?.state != .concluded
    else { return nil }
    return fresh.meeting.itemAfter(id).map { .item($0.id) }
  }

  private mutating func measure(_ content: SessionContent, _ around: Surroundings) {
    let glances = content.page.sections.flatMap(\.lines).compactMap(\.glance)
    let columns = around.screenArea.columns
    glanceLines = glances.map { GlancePane.height(of: $0.sections, columns: columns) }.max() ?? 0
  }

  mutating func resized(_ around: Surroundings) -> [Request] {
    if let content { measure(content, around) }
    keepInSight(around)
    return []
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .papers: [.go(.documents(.meeting(id)))]
    default: move(action, around)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    var shown = self
    if let quorum = content?.quorum(around), !shown.view.page.sections.isEmpty {
      shown.view.page.sections[0].note = SessionWords.quorum(quorum)[around.language]
    }
    shown.drawPage(on: &canvas, in: area, around)
    guard let content else { return }
    SessionTopLine(content: content).draw(on: &canvas, in: Rectangle(around.size).line(0), around)
  }
}
