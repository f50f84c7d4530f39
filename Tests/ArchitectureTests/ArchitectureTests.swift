import Foundation
import Testing

@Suite("The house stands as drawn")
struct ArchitectureTests {
  let files: [SourceFile]

  init() throws { files = try SourceFile.all() }

  @Test("each target imports only what the design allows")
  func imports() {
    for file in files where file.target != Imports.root {
      let allowed = Imports.allowed[file.target].map { $0.union(Imports.foundation) }
      for module in file.imports {
        #expect(allowed?.contains(module) == true, "\(file.path) imports \(module)")
      }
    }
  }

  @Test("each C target has one importer")
  func importers() {
    for file in files {
      for module in file.imports {
        guard let importer = Imports.importers[module] else { continue }
        #expect(file.target == importer, "\(file.path) imports \(module)")
      }
    }
  }

  @Test("libraries do not read clock, randomness, environment or files, and do not print or exit")
  func world() {
    for file in files where !Imports.worldly.contains(file.target) {
      for (number, text) in file.code {
        for word in Imports.world where text.contains(word) && !stands(word, inside: text) {
          Issue.record("\(file.path):\(number) holds \(word)")
        }
      }
    }
  }

  @Test("every folder of Sources is in the table, and every row has its folder")
  func rows() {
    let targets = Set(files.map(\.target))
    #expect(targets == Set(Imports.allowed.keys).union([Imports.root]))
  }

  @Test("the top level holds what was agreed and nothing else")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path())
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(names) == ["Package.swift", "Sources", "Tests", "Assets", "README.md"])
  }

  /// Whether the word is only the tail of a longer name: `blueprint(` holds `print(`.
  private func stands(_ word: String, inside text: String) -> Bool {
    guard word.first?.isLowercase == true else { return false }
    return !text.ranges(of: word).contains { range in
      guard range.lowerBound > text.startIndex else { return true }
      let before = text[text.index(before: range.lowerBound)]
      return !(before.isLetter || before.isNumber || before == "_" || before == ".")
    }
  }
}
