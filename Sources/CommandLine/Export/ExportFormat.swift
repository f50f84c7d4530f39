import ArgumentParser
import Domain
import Localization
import Papers

/// The formats that `export` can write.
enum ExportFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
  case markdown, text, html, docx, pdf, ics, csv, json

  var fileExtension: String { paperFormat?.fileExtension ?? rawValue }

  /// The formats of one kind of paper.
  static func all(of paper: PaperKind) -> [ExportFormat] {
    allCases.filter { format in
      switch format {
      case .markdown, .text, .html, .docx, .pdf: true
      case .ics: paper == .calendar
      case .csv, .json: ExportTable(paper) != nil
      }
    }
  }

  var paperFormat: PaperFormat? {
    switch self {
    case .markdown: .markdown
    case .text: .text
    case .html: .html
    case .docx: .docx
    case .pdf: .pdf
    case .ics, .csv, .json: nil
    }
  }
}
