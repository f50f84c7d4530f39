import Domain
import Localization
import Papers
import TerminalUI

/// What the papers on offer are about, and the one that is most likely wanted.
public struct DocumentsContent: Sendable {
  let subject: PaperSubject
  let title: TableCell
  let likely: PaperKind?

  init(_ subject: PaperSubject, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.subject = subject
    let wording = Wording(register, around)
    switch subject {
    case .meeting(let id):
      let meeting = try register.meeting(id)
      title = wording.titleAndBody(MeetingRow(meeting))
      likely = meeting.timing.isAhead ? .notice : .minutes
    case .body(let id):
      title = wording.bodyCell(id)
      likely = .followUp
    case .framework(let id):
      let framework = try register.framework(id)
      title = TableCell(wording.names.phrase(id, .both)[around.language])
      likely = framework.kind == .codeOfConduct ? .commitments : .results
    case .fund(let id):
      title = TableCell(wording.names.phrase(id, .both)[around.language])
      likely = .fundStatement
    case .project(let id):
      title = TableCell(wording.names.phrase(id, .both)[around.language])
      likely = .projectSheet
    case .register:
      title = TableCell(DocumentWords.wholeRegister[around.language])
      likely = nil
    }
  }
}
