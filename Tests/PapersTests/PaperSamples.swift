import Domain
import Papers
import TestSupport
import Testing

/// Every paper there is, asked of the sample register.
struct PaperSample: CustomTestStringConvertible {
  let name: String
  let request: PaperRequest
  var source = Source.meeting

  /// The register it is asked of.
  enum Source { case meeting, mission, starter }

  var testDescription: String { name }

  static let all: [PaperSample] =
    [
      PaperSample(name: "notice", request: PaperRequest(.notice, meeting: "ts-2")),
      PaperSample(name: "letter", request: PaperRequest(.notice, meeting: "mcp-6")),
      PaperSample(name: "agenda", request: PaperRequest(.agenda, meeting: "mcp-6")),
      PaperSample(name: "annotated-agenda", request: PaperRequest(.annotatedAgenda, meeting: "mcp-6")),
      PaperSample(name: "participants", request: PaperRequest(.participants, meeting: "mcp-6")),
      PaperSample(name: "participants-ahead", request: PaperRequest(.participants, meeting: "ts-2")),
      PaperSample(name: "minutes", request: PaperRequest(.minutes, meeting: "mcp-6")),
      PaperSample(name: "decisions", request: PaperRequest(.decisions, meeting: "mcp-6")),
      PaperSample(name: "register", request: PaperRequest(.decisions)),
      PaperSample(name: "communique", request: PaperRequest(.communique, meeting: "mcp-6")),
      PaperSample(name: "follow-up", request: PaperRequest(.followUp, meeting: "mcp-6")),
      PaperSample(name: "status", request: PaperRequest(.status, body: "mcp")),
      PaperSample(name: "compliance", request: PaperRequest(.compliance)),
      PaperSample(name: "calendar", request: PaperRequest(.calendar)),
      PaperSample(name: "handover", request: PaperRequest(.handover, body: "mcp")),
      PaperSample(name: "compiled-minutes", request: PaperRequest(.compiledMinutes, body: "mcp")),
      PaperSample(name: "letters", request: PaperRequest(.letters, meeting: "ts-2")),
    ] + mission + starter

  /// Of a register with all there is to tell.
  private static let mission: [PaperSample] = [
    PaperSample(name: "results", request: PaperRequest(.results, framework: "plan"), source: .mission),
    PaperSample(
      name: "fund-statement", request: PaperRequest(.fundStatement, fund: "fund"), source: .mission),
    PaperSample(
      name: "predictability", request: PaperRequest(.predictability, fund: "fund"), source: .mission),
    PaperSample(
      name: "commitments", request: PaperRequest(.commitments, framework: "plan"), source: .mission),
    PaperSample(
      name: "board-decisions", request: PaperRequest(.boardDecisions, fund: "fund"), source: .mission),
    PaperSample(
      name: "project-sheet", request: PaperRequest(.projectSheet, project: "roads"), source: .mission),
    PaperSample(
      name: "plan-status", request: PaperRequest(.planStatus, framework: "plan"), source: .mission),
    PaperSample(name: "status-chain", request: PaperRequest(.status, body: "mcp"), source: .mission),
  ]

  /// Of the facts of the five documents, thin as they are.
  private static let starter: [PaperSample] = [
    PaperSample(name: "results-itsp", request: PaperRequest(.results, framework: "itsp"), source: .starter),
    PaperSample(name: "results-hrp", request: PaperRequest(.results, framework: "hrp"), source: .starter),
    PaperSample(
      name: "fund-statement-fcs", request: PaperRequest(.fundStatement, fund: "fcs"), source: .starter),
    PaperSample(
      name: "fund-statement-seg", request: PaperRequest(.fundStatement, fund: "seg-contribution"),
      source: .starter),
    PaperSample(
      name: "fund-statement-aligned", request: PaperRequest(.fundStatement, fund: "issss-aligned"),
      source: .starter),
    PaperSample(
      name: "commitments-triple-c", request: PaperRequest(.commitments, framework: "triple-c"),
      source: .starter),
    PaperSample(
      name: "board-decisions-fcs", request: PaperRequest(.boardDecisions, fund: "fcs"), source: .starter),
    PaperSample(
      name: "project-sheet-seg", request: PaperRequest(.projectSheet, project: "seg-support"),
      source: .starter),
    PaperSample(name: "regional-plans", request: PaperRequest(.planStatus), source: .starter),
  ]

  private static let starterRegister = Result { try FixedRegister(.all) }

  func paper(_ languages: PaperLanguage) throws -> Paper {
    let register =
      switch source {
      case .meeting: SampleMeeting.register
      case .mission: SampleMission.register
      case .starter: try Self.starterRegister.get()
      }
    return try request.paper(from: register, asOf: "2027-07-12", in: languages)
  }
}
