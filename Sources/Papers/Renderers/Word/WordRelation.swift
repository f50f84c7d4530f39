/// What one part of a Word file says about another (ECMA-376, part 2, 9.3).
struct WordRelation: Hashable {
  let id: String
  let type: String
  let target: String

  init(id: String, type: String, target: String) {
    self.id = id
    self.type = type
    self.target = target
  }

  /// One of those that documents have: `header`, `image`.
  init(id: String, kind: String, target: String) {
    self.init(id: id, type: "\(WordPackage.relationships)/\(kind)", target: target)
  }
}
