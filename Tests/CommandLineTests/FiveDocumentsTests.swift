import CanonicalJSON
import Commands
import Domain
import Foundation
import Localization
import Storage
import TestSupport
import Testing

@Suite("Every fact of the five documents, shown as the documentation says")
struct FiveDocumentsTests {
  private let lines: [FactTable.Line]
  private let records: [StarterRecord]
  private let desk: Desk

  init() throws {
    lines = try FactTable().lines
    records = try StarterAssets.records(of: .all)
    desk = Desk(MemoryRegister(records.reduce(into: [:]) { $0[$1.key] = $1.tree }))
  }

  @Test("each line has a record, one command and the words that it says")
  func form() {
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(!line.records.isEmpty && line.commands.count == 1 && !line.words.isEmpty, "\(line)")
    }
  }

  @Test("each command says what the table promises, and says it in French too")
  func commands() {
    var said: [String: String] = [:]
    for line in lines {
      for command in line.commands {
        let answer = said[command] ?? answer(to: command)
        said[command] = answer
        for words in line.words { #expect(answer.contains(words), "\(command): \(words)") }
      }
    }
  }

  @Test("each record that the table names is in the register, and nothing in the register is left out")
  func named() throws {
    var named: Set<String> = []
    let trees = Dictionary(records.map { ($0.key.id, $0.tree) }) { first, _ in first }
    for name in lines.flatMap(\.records) {
      let parts = name.split(separator: "/").map(String.init)
      let record = try #require(parts.first)
      named.insert(record)
      let tree = try #require(trees[record], "\(name)")
      if parts.count > 1 { #expect(identifiers(in: tree).contains(parts[1]), "\(name)") }
    }
    #expect(Set(trees.keys).subtracting(named) == [])
  }

  /// What a command prints in English, in one line; it must succeed in both languages and say something else in each.
  private func answer(to command: String) -> String {
    let words = command.split(separator: " ").map(String.init)
    let answers = Language.allCases.map { desk.run(words, language: $0, width: 5000) }
    for answer in answers { #expect(answer.status == .done, "\(command): \(answer.messages)") }
    #expect(answers[0].text != answers[1].text, "\(command)")
    return answers[0].squeezed.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func identifiers(in tree: JSON) -> Set<String> {
    guard let object = tree.objectValue else {
      return (tree.arrayValue ?? []).reduce(into: []) { $0.formUnion(identifiers(in: $1)) }
    }
    let own: Set<String> = object["id"]?.stringValue.map { [$0] } ?? []
    return object.reduce(into: own) { $0.formUnion(identifiers(in: $1.value)) }
  }
}
