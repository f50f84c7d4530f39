import CanonicalJSON
import Domain
import Exchange
import Foundation
import TestSupport
import Testing

@testable import secretariat

/// Public calendars that lie beside the package on some machines; without them these tests have nothing to say.
@Suite("Calendars, public corpora") struct CalendarCorpusTests {
  private static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["SECRETARIAT_SHARED"].map { URL(filePath: $0) }
    let shared = named ?? root.deletingLastPathComponent().appending(path: "shared")
    let corpus = shared.appending(path: "corpora/ical.js")
    return FileManager.default.fileExists(atPath: corpus.path()) ? corpus : nil
  }()

  private static var files: [URL] {
    guard let folder, let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "ics" }.sorted { $0.path() < $1.path() }
  }

  @Test("each is read or refused, and each event in it comes to a meeting or to a reason")
  func all() throws {
    for file in Self.files {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard let document = try? CalendarDocument(bytes, .installed) else { continue }
      let calendar = try Self.calendar(document)
      #expect(document.problems.allSatisfy { $0.line >= 1 }, "\(file.lastPathComponent)")
      let steps = try calendar.trial(try FixedRegister(.sahel), .fixed(today: "2012-01-01"))
      #expect(steps.allSatisfy { $0.line > 1 }, "\(file.lastPathComponent)")
    }
  }

  @Test("every component and property of a JSON twin is read, or its line is named")
  func twins() throws {
    for file in Self.files {
      let twin = file.deletingPathExtension().appendingPathExtension("json")
      guard let data = try? Data(contentsOf: twin), let json = try? JSONReader.read([UInt8](data)),
        let document = try? CalendarDocument([UInt8](try Data(contentsOf: file)), .installed),
        let calendar = document.calendars.first, case .array(let parts) = json,
        case .string("vcalendar")? = parts.first
      else { continue }
      // What says nothing is no property here.
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let empty = text.split(whereSeparator: \.isNewline).count { $0.hasSuffix(":") }
      let named = document.problems.count + empty
      let (read, expected) = (Count(calendar), Count(parts))
      #expect(read.components == expected.components, "\(file.lastPathComponent)")
      #expect(
        read.properties <= expected.properties && read.properties + named >= expected.properties,
        "\(file.lastPathComponent): \(read.properties) of \(expected.properties), \(named) named")
      #expect(read.texts.isSubset(of: expected.texts), "\(read.texts.subtracting(expected.texts))")
    }
  }

  @Test("cut off anywhere, and with any byte turned into another, it is read or refused")
  func damaged() throws {
    guard let file = Self.files.first(where: { $0.lastPathComponent == "recur_instances.ics" }) else {
      return
    }
    let bytes = [UInt8](try Data(contentsOf: file))
    for length in stride(from: 0, to: bytes.count, by: 23) { try read(Array(bytes.prefix(length))) }
    for place in stride(from: 0, to: bytes.count, by: 29) {
      for byte in [UInt8(0), 10, 13, 58, 59, 34, 92, 255] {
        var changed = bytes
        changed[place] = byte
        try read(changed)
      }
    }
  }

  private func read(_ bytes: [UInt8]) throws {
    guard let document = try? CalendarDocument(bytes, .installed) else { return }
    _ = try Self.calendar(document).times
  }

  private static func calendar(_ document: CalendarDocument) throws -> CalendarImport {
    try CalendarImport(
      document, .installed, zones: .system, home: "Africa/Bamako",
      .init(window: "2012-01-01"..."2013-12-31", language: .english))
  }

  /// What stands in a calendar, by number, and the words in it.
  private struct Count {
    var components = 0
    var properties = 0
    var texts: Set<String> = []

    init(_ component: CalendarComponent) {
      components = 1
      properties = component.properties.count
      for property in component.properties {
        if case .text(let words) = property.value, Self.read.contains(property.name) { texts.insert(words) }
      }
      for part in component.components { add(Count(part)) }
    }

    /// A component in JSON: its name, its properties, its components (RFC 7265).
    init(_ parts: [JSON]) {
      components = 1
      guard parts.count == 3, case .array(let properties) = parts[1], case .array(let components) = parts[2]
      else { return }
      for case .array(let property) in properties {
        // Several values are several properties to libical, and so are they to us.
        self.properties += max(1, property.count - 3)
        for case .string(let words) in property.dropFirst(3) { texts.insert(words) }
      }
      for case .array(let part) in components { add(Count(part)) }
    }

    private static let read: Set<String> = ["SUMMARY", "DESCRIPTION", "LOCATION", "UID"]

    private mutating func add(_ other: Count) {
      components += other.components
      properties += other.properties
      texts.formUnion(other.texts)
    }
  }
}
