import Localization

/// A Word file that somebody else made, part by part (ECMA-376, part 2).
struct OfficeFile {
  let path: String
  /// The name of the part that holds the text.
  let main: String
  private let parts: [String: [UInt8]]
  private let tools: FileTools

  /// - Throws: `notLetterhead` with the reason, or what the tools do.
  init(path: String, bytes: [UInt8], tools: FileTools) throws(FileFault) {
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw .notLetterhead(path: path, Self.isEncrypted(bytes) ? .hasPassword : .notWord)
    }
    var parts: [String: [UInt8]] = [:]
    for part in try tools.unpack(bytes, path) {
      guard parts.updateValue(part.bytes, forKey: part.name) == nil else {
        throw .notLetterhead(path: path, .damaged)
      }
    }
    guard let contents = parts["[Content_Types].xml"] else { throw .notLetterhead(path: path, .notWord) }
    self.path = path
    self.parts = parts
    self.tools = tools
    guard let root = try tools.markup(contents) else { throw .notLetterhead(path: path, .damaged) }
    let relations = try Self.relations(of: "", parts, path, tools)
    guard let main = relations.first(where: { $0.kind == "officeDocument" })?.target, parts[main] != nil
    else { throw .notLetterhead(path: path, .notWord) }
    self.main = main
    let types = root.elements.compactMap { $0["ContentType"] }
    let type = root.elements.first { $0["PartName"] == "/" + main }?["ContentType"] ?? ""
    if types.contains(where: { $0.contains("vbaProject") || $0.contains("macroEnabled") }) {
      throw .notLetterhead(path: path, .hasMacros)
    }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    guard type == "\(word).document.main+xml" || type == "\(word).template.main+xml" else {
      throw .notLetterhead(path: path, .notWord)
    }
  }

  /// Word puts what has a password into a container of its older kind, under this name in UTF-16.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return false }
    let name = "EncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
    return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }

  func bytes(of part: String) -> [UInt8]? { parts[part] }

  /// The XML of a part; `nil` where there is none.
  /// - Throws: `notLetterhead` where it is not well-formed, or not written as Word and LibreOffice write it.
  func markup(of part: String) throws(FileFault) -> MarkupElement? {
    guard let bytes = parts[part] else { return nil }
    guard let root = try tools.markup(bytes) else { throw .notLetterhead(path: path, .damaged) }
    if let namespace = root["xmlns:w"], namespace != WordPackage.main {
      throw .notLetterhead(path: path, .strict)
    }
    return root.withoutIgnored
  }

  /// What a part leads to within the file. What lies outside is left out, and so is what would lead out of the container.
  func relations(of part: String) throws(FileFault) -> [Relation] {
    try Self.relations(of: part, parts, path, tools)
  }

  /// What one part says about another within the file.
  struct Relation {
    let id: String
    /// The last word of its type: `header`, `image`.
    let kind: Substring
    /// The name of a part, with its folders.
    let target: String
  }

  private static func relations(
    of part: String, _ parts: [String: [UInt8]], _ path: String, _ tools: FileTools
  ) throws(FileFault) -> [Relation] {
    let folders = part.split(separator: "/").dropLast()
    let name = part.split(separator: "/").last ?? ""
    let place = (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
    guard let bytes = parts[place] else { return [] }
    guard let root = try tools.markup(bytes) else { throw .notLetterhead(path: path, .damaged) }
    return root.elements.compactMap { element in
      guard element["TargetMode"] != "External", let id = element["Id"],
        let kind = element["Type"]?.split(separator: "/").last, let target = element["Target"],
        let name = resolved(target, from: Array(folders))
      else { return nil }
      return Relation(id: id, kind: kind, target: name)
    }
  }

  private static func resolved(_ target: String, from folders: [Substring]) -> String? {
    var steps = target.hasPrefix("/") ? [] : folders
    for step in target.split(separator: "/") where step != "." {
      if step != ".." {
        steps.append(step)
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
}
