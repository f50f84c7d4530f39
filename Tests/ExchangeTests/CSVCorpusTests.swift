import CanonicalJSON
import Foundation
import Testing

@testable import Exchange

/// Public test files that lie beside the package on some machines; without them these tests have nothing to say.
@Suite("CSV, public corpora")
struct CSVCorpusTests {
  private static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["SECRETARIAT_SHARED"].map { URL(filePath: $0) }
    let shared = named ?? root.deletingLastPathComponent().appending(path: "shared")
    let corpora = shared.appending(path: "corpora")
    return FileManager.default.fileExists(atPath: corpora.path()) ? corpora : nil
  }()

  /// The files of a folder of the corpora, by name; none when the corpora are not here.
  private static func files(_ path: String) -> [(name: String, bytes: [UInt8])] {
    guard let folder = folder?.appending(path: path) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().map { name in
      (name, (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) } ?? [])
    }
  }

  @Test("each file reads as its JSON twin, and again after we have written it")
  func spectrum() throws {
    let twins = Self.files("csv-spectrum/json")
    for (file, twin) in zip(Self.files("csv-spectrum/csvs"), twins) {
      let table = try CSVReader.read(file.bytes)
      let objects = table.rows.map { row in
        JSON.object(row.indices.reduce(into: JSONObject()) { $0[table.header[$1]] = .string(row[$1]) })
      }
      let expected = try JSONReader.read(twin.bytes)
      if let place = expected["Location Coordinates"] {
        // This twin is one object with another telephone number than its table; what it is about is the quotes.
        #expect(objects.map { $0["Location Coordinates"] } == [place])
      } else {
        #expect(JSON.array(objects) == expected, "\(file.name)")
      }
      #expect(try CSVReader.read(table.bytes()) == table, "\(file.name)")
    }
  }

  @Test("no exported cell begins with a formula")
  func injection() {
    for file in Self.files("csv-injection/Intruder") {
      for line in file.bytes.split(separator: UInt8(ascii: "\n")) {
        let payload = String(decoding: line, as: UTF8.self)
        let written = String(decoding: CSVTable(header: ["x"], rows: [[payload]]).bytes(), as: UTF8.self)
        let cell = written.unicodeScalars.dropFirst(3).drop { $0 == "\"" }
        #expect(cell.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } == false, "\(payload)")
      }
    }
  }

  @Test("every naughty string survives a table")
  func naughty() throws {
    for file in Self.files("blns") where file.name.hasSuffix(".txt") {
      let lines = file.bytes.split(separator: UInt8(ascii: "\n")).map {
        [String(decoding: $0, as: UTF8.self)]
      }
      let table = CSVTable(header: ["text"], rows: lines)
      #expect(try CSVReader.read(table.bytes()) == table)
    }
  }
}
