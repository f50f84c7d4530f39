import CanonicalJSON
import Domain
import Localization

/// A draft as it lies on disk: to be filled in again, or to be read where no form of this program can take it.
public enum KeptDraft: Equatable, Sendable {
  case form(Draft)
  case stray(StrayDraft)

  /// - Parameter file: the name by which whoever keeps it knows it.
  public init(_ bytes: [UInt8], file: String) {
    do {
      self = .form(try JSONTreeDecoder().decode(Draft.self, from: try JSONReader.read(bytes)))
    } catch {
      self = .stray(StrayDraft(bytes, file: file))
    }
  }
}

extension KeptDraft {
  /// When it was typed.
  public var at: Moment? {
    switch self {
    case .form(let draft): draft.at
    case .stray(let draft): draft.at
    }
  }

  /// The same, to be read and not to be filled in: another draft of that form is.
  public func readOnly(file: String) -> KeptDraft {
    if case .form(let draft) = self { .stray(StrayDraft(draft, file: file)) } else { self }
  }
}

/// What was typed, without a form to put it into: its record is gone, or another version of the program wrote it.
public struct StrayDraft: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let label: Phrase
    let words: String
  }

  public let file: String
  let title: String
  let at: Moment?
  let entries: [Entry]

  /// Reads what can be read; bytes that are no JSON are shown as they are.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    do throws(JSONSyntaxError) {
      let tree = try JSONReader.read(bytes).objectValue
      title = tree?["title"]?.stringValue ?? file
      at = tree?["at"].flatMap { Self.decoded(Moment.self, $0) }
      let values = tree?["values"]?.objectValue ?? tree ?? JSONObject()
      entries = values.compactMap { Self.entry($0, $1) }
    } catch {
      title = file
      at = nil
      entries = [Entry(label: .empty, words: String(decoding: bytes, as: UTF8.self))]
    }
  }

  /// The words of a draft whose form cannot be opened.
  init(_ draft: Draft, file: String = "") {
    self.file = file
    title = draft.title
    at = draft.at
    let fields = draft.values.values.sorted { $0.key.rawValue < $1.key.rawValue }
    entries =
      fields.map { Entry(label: $0.noun.singular.capitalized, words: $1.everyWord) }.filter {
        !$0.words.isEmpty
      }
      + (draft.typed ?? [:]).sorted { $0.key < $1.key }.map { Entry(label: .empty, words: $1) }
  }

  private static func entry(_ name: String, _ tree: JSON) -> Entry? {
    let label = Field(rawValue: name)?.noun.singular.capitalized ?? Phrase(same: name)
    let words = decoded(FormValue.self, tree)?.everyWord ?? strings(in: tree).joined(separator: "\n")
    return words.isEmpty ? nil : Entry(label: label, words: words)
  }

  private static func decoded<Value: Decodable>(_ type: Value.Type, _ tree: JSON) -> Value? {
    do { return try JSONTreeDecoder().decode(type, from: tree) } catch { return nil }
  }

  private static func strings(in tree: JSON) -> [String] {
    switch tree {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(strings)
    case .object(let members): members.flatMap { strings(in: $0.value) }
    case .integer(let number): [String(number)]
    case .null, .bool: []
    }
  }

  /// All of it as one text: the label of each entry, then what stands in it.
  func text(_ language: Language) -> String {
    entries.map { entry in
      entry.label == .empty ? entry.words : entry.label[language] + "\n" + entry.words
    }.joined(separator: "\n\n")
  }
}

extension FormValue {
  /// Everything that was typed or chosen, in both languages.
  fileprivate var everyWord: String {
    switch self {
    case .line(let line): line
    case .text(let text):
      [text.fr, text.en].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
    case .choice(let choice): choice ?? ""
    case .references(let references): references.map(\.label).joined(separator: ", ")
    }
  }
}
