import Domain
import Localization
import TerminalUI

/// The architecture of bodies: who chairs, when the next meeting is, what is open and overdue.
public struct BodiesContent: Sendable {
  struct Line: Equatable, Sendable {
    var id: BodyID
    var parent: BodyID?
    var name: TableCell
    var chair: TableCell
    var next: String
    var open: Int
    var overdue: Int
    var isClosed: Bool
    /// For the pane below: seats with their source, then what it serves.
    var facts: [PageSection]
    /// What can be done with it.
    var offers: [Offer]
  }

  /// Those above first, and within each branch the groups before the secretariat.
  let lines: [Line]

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let activity = try register.activity(asOf: around.today)
    let bodies = BodyWording.sorted(try register.bodies(), wording)
    let parents = Set(bodies.map(\.id))
    lines = bodies.map { body in
      let work = activity[body.id] ?? BodyActivity()
      var name = wording.bodyCell(body.id)
      // Below its own body a group is told by its theme or pillar alone.
      if body.kind.isGroup, let parent = body.parent, parents.contains(parent), let pillar = body.pillar {
        let noun = BodyWords.group(wording.text(pillar))
        name.shorter += [wording(noun), wording.text(pillar)]
      } else if Self.isHidden(byKind: body, among: bodies, wording) {
        let words = wording.body(body.id)
        name = Wording.cell([words] + Self.widths.compactMap { Names.cut(words, to: $0) })
      } else if let acronym = body.acronym.map(wording.text), body.kind == .office {
        // What it is, an office, tells less of it than its name does.
        let words = wording.body(body.id)
        let cut = Self.widths.prefix(3).compactMap { Names.cut(words, to: $0) }
        name.shorter = [words] + cut.map { $0 + " (\(acronym))" } + [acronym]
      }
      return Line(
        id: body.id, parent: body.parent, name: BodyWording.withState(name, of: body, wording),
        chair: BodyWording.chair(of: body, wording), next: BodyWording.next(work.next, wording),
        open: work.open, overdue: work.overdue, isClosed: body.standing.isReadOnly,
        facts: BodyWording.sections(of: body, wording),
        offers: [BodyOffers.new] + BodyOffers.all(body))
    }
  }

  private static let widths = [56, 48, 40, 34, 28, 24, 22, 20]

  /// Whether what a body is would not tell it from others, or is no beginning of its name: a board among boards, a forum. The beginning
  /// and the end of the name do.
  private static func isHidden(byKind body: Body, among bodies: [Body], _ wording: Wording) -> Bool {
    guard body.acronym == nil, !body.kind.isGroup else { return false }
    let others = bodies.filter { $0.kind == body.kind && $0.acronym == nil }
    let name = wording.body(body.id).lowercased()
    return others.count > 1 || !name.hasPrefix(wording(body.kind.phrase).lowercased())
  }
}
