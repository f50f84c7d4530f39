import Domain
import Localization

/// A paper of the secretariat as a value, before any format: what it says and in which language each part is.
public struct Paper: Hashable, Sendable {
  /// How binding it is as it stands.
  public enum Status: Hashable, Sendable {
    case draft, issued

    /// `DRAFT`, `PROJET`; an issued paper bears no mark.
    public var mark: Phrase? { self == .draft ? Phrase(en: "DRAFT", fr: "PROJET") : nil }
  }

  public var kind: PaperKind
  public var languages: PaperLanguage
  /// Who issues it: the office and the body, line by line.
  public var masthead: [Passage]
  public var symbol: String?
  public var status: Status
  public var title: Passage
  /// What it is about: the meeting, with its place and date.
  public var subtitle: [Passage]
  public var blocks: [Block]
  /// What a file of it is called without language and extension: `MCP-5-Min`.
  public var fileStem: String

  public init(
    kind: PaperKind, languages: PaperLanguage, masthead: [Passage] = [], symbol: String? = nil,
    status: Status = .issued, title: Passage, subtitle: [Passage] = [], blocks: [Block] = [],
    fileStem: String
  ) {
    self.kind = kind
    self.languages = languages
    self.masthead = masthead
    self.symbol = symbol
    self.status = status
    self.title = title
    self.subtitle = subtitle
    self.blocks = blocks
    self.fileStem = fileStem
  }

  /// Tables of many columns are printed across.
  var isWide: Bool {
    blocks.contains { if case .table(let table) = $0 { table.columns.count > 6 } else { false } }
  }

  /// `MCP-5-Min-en.md`; both languages: `MCP-5-Min-en-fr.md`.
  public func fileName(_ format: DocumentFormat) -> String {
    "\(fileStem)-\(languages.all.map(\.rawValue).joined(separator: "-")).\(format.fileExtension)"
  }
}
