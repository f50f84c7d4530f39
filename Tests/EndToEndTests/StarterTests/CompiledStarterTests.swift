import CanonicalJSON
import Domain
import Foundation
import TestSupport
import Testing

@testable import secretariat

@Suite("Starter registers in the program")
struct CompiledStarterTests {
  private let folder = StarterAssets.folder

  @Test("every file of the folder is compiled in, byte for byte, and no other")
  func table() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter {
      try folder.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    }
    var compiled: [String] = []
    for (name, files) in try StarterLoader.folders() {
      for file in files {
        compiled.append("\(name)/\(file.key.path)")
        let onDisk = try Data(contentsOf: folder.appending(path: "\(name)/\(file.key.path)"))
        #expect(file.tree.canonicalBytes() == Array(onDisk), "\(name)/\(file.key.path)")
      }
    }
    #expect(compiled.sorted() == paths.sorted())
  }

  @Test("a starter that does not exist is refused with the names of those that do")
  func unknown() {
    #expect(throws: StarterError.unknown("gobi", known: ["sahel", "mali", "issss", "gec", "all", "empty"])) {
      try StarterLoader.load("gobi")
    }
    #expect(throws: StarterError.unknown("shared", known: StarterLoader.names)) {
      try StarterLoader.load("shared")
    }
  }

  @Test(
    "each name gives the records that its folder and what it refers to make up",
    arguments: StarterName.allCases)
  func whole(starter: StarterName) throws {
    #expect(try StarterLoader.load(starter.rawValue).files == StarterAssets.records(of: starter))
  }

  @Test("the office gets its own identity and day; what is due counts from that day")
  func begins() throws {
    let day: CalendarDay = "2026-12-01"
    let starter = try StarterLoader.load("sahel")
    let office = try starter.office(
      id: "r-1", name: .same("Bureau"), began: day)
    #expect(office.id.text == "r-1")
    #expect(office.name == .same("Bureau"))
    #expect(office.began == day)
    #expect(office.starter == "sahel")
    let records = starter.records(began: day)
    #expect(records.count == starter.files.count - 1)
    let platform = try #require(records.first { $0.key.path == "bodies/mcp.json" })
    let body = try JSONTreeDecoder().decode(Body.self, from: platform.tree)
    #expect(body.cadence?.trackedSince == PartialDate(day))
    #expect(body.cadence?.ordinaryPerYear == 2)
    let others = zip(records, starter.files.filter { $0.key != .office }).filter { $0 != $1 }
    #expect(others.map(\.0.key.path) == ["bodies/mcp.json"])
  }

  @Test("the empty starter holds the office alone, and keeps the name it came with")
  func empty() throws {
    let starter = try StarterLoader.load("empty")
    let day: CalendarDay = "2026-12-01"
    let office = try starter.office(id: "r-2", began: day)
    #expect(starter.records(began: day).isEmpty)
    #expect(office.name == Text(en: "Secretariat", fr: "Secrétariat"))
    #expect(office.classifications.isEmpty)
  }
}
