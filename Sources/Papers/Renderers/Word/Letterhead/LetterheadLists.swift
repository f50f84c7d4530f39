/// The lists of a letterhead with ours among them, under numbers that it has not given yet.
struct LetterheadLists {
  /// The number of our list of bullets.
  let bullets: Int
  let root: MarkupElement

  init(_ theirs: MarkupElement?) {
    var root =
      theirs
      ?? MarkupElement(name: "w:numbering", attributes: [.init(name: "xmlns:w", value: WordPackage.main)])
    func next(_ element: String, _ attribute: String) -> Int {
      (root.elements.filter { $0.name == element }.compactMap { $0[attribute].flatMap { Int($0) } }.max() ?? 0)
        + 1
    }
    let shape = next("w:abstractNum", "w:abstractNumId")
    bullets = next("w:num", "w:numId")
    // The schema has pictures, shapes and lists in this order.
    let lists = root.children.firstIndex { $0.isElement(["w:num", "w:numIdMacAtCleanup"]) }
    root.children.insert(.element(Self.shape(shape)), at: lists ?? root.children.count)
    let end = root.children.firstIndex { $0.isElement(["w:numIdMacAtCleanup"]) }
    root.children.insert(.element(Self.list(bullets, of: shape)), at: end ?? root.children.count)
    self.root = root
  }

  private static func element(_ name: String, _ value: String) -> MarkupElement.Node {
    .element(MarkupElement(name: name, attributes: [.init(name: "w:val", value: value)]))
  }

  private static func list(_ number: Int, of shape: Int) -> MarkupElement {
    MarkupElement(
      name: "w:num", attributes: [.init(name: "w:numId", value: "\(number)")],
      children: [element("w:abstractNumId", "\(shape)")])
  }

  private static func shape(_ number: Int) -> MarkupElement {
    let indent = MarkupElement(
      name: "w:ind",
      attributes: [.init(name: "w:left", value: "454"), .init(name: "w:hanging", value: "284")])
    let level = MarkupElement(
      name: "w:lvl", attributes: [.init(name: "w:ilvl", value: "0")],
      children: [
        element("w:start", "1"), element("w:numFmt", "bullet"), element("w:lvlText", "•"),
        element("w:lvlJc", "left"),
        .element(MarkupElement(name: "w:pPr", children: [.element(indent)])),
      ])
    return MarkupElement(
      name: "w:abstractNum", attributes: [.init(name: "w:abstractNumId", value: "\(number)")],
      children: [element("w:multiLevelType", "hybridMultilevel"), .element(level)])
  }
}

extension MarkupElement.Node {
  fileprivate func isElement(_ names: [String]) -> Bool {
    if case .element(let element) = self { names.contains(element.name) } else { false }
  }
}
