import Domain
import Localization

/// The documents that remarks in a paper refer to by their marks, `S3`: whoever reads the paper alone has no list of them.
enum CitedDocuments {
  /// The marks that a paper uses and does not explain itself, in their order.
  static func marks(in paper: Paper) -> [String] {
    let words = paper.blocks.flatMap(passages).map(\.plain)
    return SourceWords.documents.filter { mark in
      words.contains { $0.names(mark) } && !words.contains { $0.contains("(\(mark))") }
    }
  }

  /// Says at the end what the marks stand for.
  static func explain(_ marks: [String], in paper: inout Paper, _ language: Language) {
    if marks.isEmpty { return }
    let colon = Phrase(en: ": ", fr: " : ")
    let documents = marks.map { Phrase(same: $0) + colon + SourceWords.document($0) }
    paper.blocks.append(.note(Passage(documents.joined(separator: "\n"), language)))
  }

  private static func passages(_ block: Block) -> [Passage] {
    switch block {
    case .paragraph(let passage), .numbered(_, let passage), .note(let passage): [passage]
    case .bullets(let passages): passages
    case .facts(let facts): facts.map(\.value)
    case .table(let table): table.rows.flatMap(\.cells)
    case .heading, .outline, .chart, .signatures, .pageBreak, .pair: []
    }
  }
}

extension String {
  /// Whether a mark stands in it as a word of its own.
  fileprivate func names(_ mark: String) -> Bool {
    split { !$0.isLetter && !$0.isNumber }.contains { $0 == mark }
  }
}

extension PaperKind {
  /// Whether it prints remarks on where facts come from; the others hold what a meeting said, which is left alone.
  var citesDocuments: Bool {
    switch self {
    case .results, .planStatus, .commitments, .fundStatement, .predictability, .boardDecisions,
      .projectSheet:
      true
    case .notice, .agenda, .annotatedAgenda, .participants, .minutes, .decisions, .communique, .followUp,
      .status, .compliance, .handover, .calendar, .letters, .compiledMinutes:
      false
    }
  }
}
