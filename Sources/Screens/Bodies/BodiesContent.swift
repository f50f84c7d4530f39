import Domain
import Localization
import TerminalUI

/// The architecture of bodies: who chairs, when the next meeting is, what is open and overdue.
public struct BodiesContent: Sendable {
  struct Line: Equatable, Sendable {
    var id: BodyID
    var parent: BodyID?
    var name: String
    var chair: String
    /// Nobody sits in the chair though the body has one.
    var isVacant: Bool
    var next: String
    var open: Int
    var overdue: Int
    var isClosed: Bool
    /// For the pane below: seats with their source, then what it serves.
    var facts: [PageLine]
  }

  let lines: [Line]

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let activity = try register.activity(asOf: around.today)
    var lines: [Line] = []
    for body in try register.bodies() {
      let work = activity[body.id] ?? BodyActivity()
      let chair = BodyWording.chair(of: body, wording)
      lines.append(
        Line(
          id: body.id, parent: body.parent, name: wording.body(body.id), chair: chair.words,
          isVacant: chair.isVacant,
          next: BodyWording.next(work.next, wording), open: work.open, overdue: work.overdue,
          isClosed: body.standing.isReadOnly, facts: BodyWording.seats(of: body, wording)))
    }
    self.lines = lines
  }
}
