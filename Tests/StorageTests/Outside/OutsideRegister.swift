import CanonicalJSON
import Commands
import Domain
import Foundation
import Storage
import TestSupport

/// The sample register on disk, and what somebody does to its files outside the program.
final class OutsideRegister {
  let folder: TemporaryFolder
  let register: FolderRegister

  /// - Parameter records: more records, or others in the place of those with their keys.
  init(_ records: any Record...) throws {
    var trees = try Sample.records()
    for record in records { trees[record.key] = try JSONTreeEncoder().encode(record) }
    let context = Context.fixed()
    let changes = trees.sorted { $0.key < $1.key }.map { key, tree in
      RecordChange(record: key, change: JSONChange(path: .root, before: nil, after: tree))
    }
    let establishment = ChangeSet(
      id: context.newIdentifier("c"), at: context.now, person: context.person, action: "establish-register",
      subject: .office, changes: changes)
    let made = try TemporaryFolder()
    folder = made
    register = try FolderRegister.create(at: made.path) { _ throws(RegisterError) in establishment }
  }

  /// The register as the next start of the program finds it.
  func reopened() throws -> FolderRegister { try FolderRegister(opening: folder.path) }

  func place(_ name: String) -> URL { URL(filePath: folder.path).appending(path: name) }
  func content(_ name: String) throws -> Data { try Data(contentsOf: place(name)) }

  func put(_ bytes: some Sequence<UInt8>, at name: String) throws {
    try FileManager.default.createDirectory(
      at: place(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place(name))
  }

  /// Replaces words in a file, as an editor would.
  func replace(_ words: String, by others: String, in name: String) throws {
    let text = String(decoding: try content(name), as: UTF8.self)
    try put(text.replacing(words, with: others).utf8, at: name)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: place(name)) }

  /// Everything in the folder, by its path below it.
  func everything() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      if let data = FileManager.default.contents(atPath: place(name).path()) { found[name] = data }
    }
    return found
  }

  /// The newest file of the journal.
  func journal() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: place("journal").path())
    return "journal/" + (names.max() ?? "")
  }

  /// Puts the last change set back to where a writer died behind its commit, when one record had not taken its place.
  func unfinish(_ name: String) throws {
    let last = String(decoding: try content(try journal()), as: UTF8.self).split(separator: "\n").last ?? ""
    guard let staged = last.firstMatch(of: /"staged":"([^"]+)"/)?.1 else { return }
    let parent = name.split(separator: "/").dropLast().joined(separator: "/")
    try put(try content(name), at: "\(parent)/\(staged)")
    try remove(name)
    try put([], at: ".lock")
  }
}
