import Domain
import Papers
import TestSupport
import Testing

/// Every paper there is, asked of the sample register.
struct PaperSample: CustomTestStringConvertible {
  let name: String
  let request: PaperRequest

  var testDescription: String { name }

  static let all: [PaperSample] = [
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
  ]

  func paper(_ languages: PaperLanguage) throws -> Paper {
    try request.paper(from: SampleMeeting.register, asOf: "2027-07-12", in: languages)
  }
}
