import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// What a register remembers of its directory between two questions is what lies in the folder.
@Suite("A directory that is read once") struct DirectoryMemoryTests {
  private static func people(_ register: FolderRegister) throws -> [String] {
    try register.people(DirectoryQuery()).rows.map(\.name)
  }

  /// Makes the files of people old, as all are that were not written just now.
  private static func age(_ folder: TemporaryFolder, _ name: String, by seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + seconds)],
      ofItemAtPath: folder.url(name).path())
  }

  @Test("files that change, come, go or break are noticed, also by those that look the same in size")
  func changes() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let name = "people/awa-diallo.json"
    let before = try Self.people(register)
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    let awa = try register.person("awa-diallo").name
    for (number, other) in ["X", "Y", "Z"].enumerated() {
      try folder.write(text.replacing(awa, with: other + awa.dropFirst()).utf8, to: name)
      try Self.age(folder, name, by: Double(number))
      #expect(try Self.people(register).contains(other + awa.dropFirst()))
      #expect(try Self.people(register).count == before.count)
    }
    try folder.write(Array("{".utf8), to: name)
    #expect(try Self.people(register).count == before.count - 1)
    #expect(try Self.people(register).count == before.count - 1)
    try folder.write(text.utf8, to: name)
    #expect(try Self.people(register) == before)
    try folder.remove(name)
    #expect(try Self.people(register).count == before.count - 1)
    try folder.write(text.utf8, to: name)
    #expect(try Self.people(register) == before)
  }

  @Test("what was just written is asked for again until its date tells it apart")
  func justWritten() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let name = "people/awa-diallo.json"
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    let awa = try register.person("awa-diallo").name
    for round in 0..<50 {
      let letter = round.isMultiple(of: 2) ? "X" : "Y"
      let handle = try FileHandle(forWritingTo: folder.url(name))
      // In place, as an editor may: the same file, of the same size, within one tick of the clock.
      try handle.write(contentsOf: Array(text.replacing(awa, with: letter + awa.dropFirst()).utf8))
      try handle.close()
      #expect(try Self.people(register).contains(letter + awa.dropFirst()))
    }
  }

  @Test("organisations stand by name in a language, or by identifier; people also by those of organisations")
  func order() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    try register.add(
      Organization(id: "a-last", kind: .other, name: Text(en: "Zebra", fr: "Âne")),
      Organization(id: "z-first", kind: .other, name: Text(en: "ant", fr: "zébu")))
    func ids(_ language: Language?) throws -> [OrganizationID] {
      try register.organizations(DirectoryQuery(language: language)).rows.map(\.id)
    }
    #expect(try ids(nil).first == "a-last")
    #expect(try ids(.english).last == "a-last")
    #expect(try ids(.french).first == "a-last")
    #expect(try ids(.french).last == "z-first")
    let none = DirectoryQuery(phrase: "no such words")
    #expect(try register.people(none).rows.isEmpty)
    var home = none
    home.alsoOf = ["mali"]
    #expect(try register.people(home).rows.map(\.id) == ["awa-diallo"])
  }
}
