import ArgumentParser
import Domain
import Localization
import Papers

/// The formats that `export` can write.
enum ExportFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
  case markdown, text, html, docx, pdf, ics, csv, json

  var fileExtension: String { paperFormat?.fileExtension ?? rawValue }

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
