/// An element of XML with what stands in it; names as they are written, with their prefixes.
public struct MarkupElement: Hashable, Sendable {
  public struct Attribute: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public indirect enum Node: Hashable, Sendable {
    case element(MarkupElement)
    case text(String)
  }

  public let name: String
  public var attributes: [Attribute]
  public var children: [Node]

  public init(name: String, attributes: [Attribute] = [], children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }
}

extension MarkupElement {
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

  /// This element and all within it, in the order of the text.
  var all: [MarkupElement] { [self] + elements.flatMap(\.all) }

  /// The words within it.
  var words: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.words
      }
    }.joined()
  }

  /// The name without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }

  var markup: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    result += "<" + name
    for attribute in attributes {
      result += " \(attribute.name)=\"\(WordMarkup.escaped(attribute.value))\""
    }
    if children.isEmpty {
      result += "/>"
      return
    }
    result += ">"
    for child in children {
      switch child {
      case .text(let text): result += WordMarkup.escaped(text)
      case .element(let element): element.write(to: &result)
      }
    }
    result += "</\(name)>"
  }

  /// The same with each element within it as it is made, or without it.
  func mapped(_ change: (MarkupElement) -> MarkupElement?) -> MarkupElement {
    var result = self
    result.children = children.compactMap { node in
      guard case .element(let element) = node else { return node }
      return change(element).map { .element($0.mapped(change)) }
    }
    return result
  }
}
