import CanonicalJSON
import Foundation

/// A field that no version of the program knows, put by hand into every object of every record.
enum HandEdits {
  static let field = "zzByHand"

  /// The tree with the mark in each of its objects, except in what is sealed.
  static func marked(_ tree: JSON) -> JSON {
    switch tree {
    case .object(let object):
      var marked = JSONObject()
      for (key, value) in object { marked[key] = sealed.contains(key) ? value : self.marked(value) }
      marked[field] = "kept"
      return .object(marked)
    case .array(let elements): return .array(elements.map(marked))
    default: return tree
    }
  }

  /// The objects of a tree, each with whether it bears the mark; elements of a list are named by their id where they have one.
  static func marks(in tree: JSON, at place: String = "") -> [String: Bool] {
    switch tree {
    case .object(let object):
      var marks = [place: object[field] != nil]
      for (key, value) in object where !sealed.contains(key) {
        marks.merge(self.marks(in: value, at: place + "/" + key)) { $1 }
      }
      return marks
    case .array(let elements):
      return elements.enumerated().reduce(into: [:]) { marks, element in
        let name = element.element["id"]?.stringValue ?? "#\(element.offset) of \(elements.count)"
        marks.merge(self.marks(in: element.element, at: place + "/" + name)) { $1 }
      }
    default: return [:]
    }
  }

  /// What a hash is taken of: a mark in it would be damage.
  private static let sealed: Set<String> = ["snapshot"]
}

extension World {
  /// Edits every record by hand.
  func markByHand() throws {
    for (path, bytes) in try files().records.bytes
    where path.hasSuffix(".json") && !path.hasPrefix("conflicts/") {
      let marked = HandEdits.marked(try JSONReader.read(bytes))
      try Data(marked.canonicalBytes()).write(to: URL(filePath: register + "/" + path), options: .atomic)
    }
  }

  /// The marks of all records, by path and place.
  func marks() throws -> [String: Bool] {
    try files().records.bytes.reduce(into: [:]) { marks, file in
      guard file.key.hasSuffix(".json"), !file.key.hasPrefix("conflicts/") else { return }
      marks.merge(HandEdits.marks(in: try JSONReader.read(file.value), at: file.key + ":")) { $1 }
    }
  }
}
