import Foundation
import FoundationXML
import Papers

/// What a person sees of a Word document: each paragraph with its style, each table row by row.
final class WordOutline: NSObject, XMLParserDelegate {
  private(set) var lines: [String] = []
  /// The languages that runs are marked with.
  private(set) var languages: Set<String> = []
  private var style = ""
  private var words = ""
  private var cells: [String] = []
  private var depth = 0
  private var isText = false
  private var isHead = false

  /// - Returns: `nil` where it is not well-formed XML.
  static func read(_ part: FilePart) -> WordOutline? {
    let outline = WordOutline()
    let parser = XMLParser(data: Data(part.bytes))
    parser.delegate = outline
    return parser.parse() ? outline : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "w:p": (style, words) = ("", depth > 0 && !words.isEmpty ? words + " / " : "")
    case "w:pStyle": style = attributes["w:val"] ?? ""
    case "w:t": isText = true
    case "w:tab" where attributes.isEmpty: words += "→"
    case "w:br": words += attributes["w:type"] == "page" ? "[page]" : "⏎"
    case "w:lang": attributes["w:val"].map { _ = languages.insert($0) }
    case "w:tbl": depth += 1
    case "w:tr": (cells, isHead) = ([], false)
    case "w:tblHeader": isHead = true
    case "w:tc": words = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { if isText { words += text } }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "w:t": isText = false
    case "w:p" where depth == 0 && !(words.isEmpty && style.isEmpty):
      lines.append("\(style.isEmpty ? "Normal" : style): \(words)")
    case "w:tc":
      cells.append(words.trimmingCharacters(in: .whitespaces))
      words = ""
    case "w:tr": lines.append((isHead ? "‖ " : "| ") + cells.joined(separator: " | "))
    case "w:tbl":
      depth -= 1
      words = ""
    default: break
    }
  }
}
