import CanonicalJSON
import Foundation

/// The bytes of every file of a register's folder, by path below it.
struct RegisterFiles: Equatable {
  let bytes: [String: [UInt8]]

  init(_ folder: String) throws {
    var bytes: [String: [UInt8]] = [:]
    let found = try FileManager.default.subpathsOfDirectory(atPath: folder)
    for path in found {
      let whole = folder + "/" + path
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      bytes[path] = Array(try Data(contentsOf: URL(filePath: whole)))
    }
    self.bytes = bytes
  }

  private init(bytes: [String: [UInt8]]) { self.bytes = bytes }

  /// What an officer keeps: everything but the journal and the lock.
  var records: RegisterFiles {
    RegisterFiles(bytes: bytes.filter { !$0.key.hasPrefix("journal/") && $0.key != ".lock" })
  }

  /// The records without files that only wait to be swept up.
  func records(besides waiting: (String) -> Bool) -> RegisterFiles {
    RegisterFiles(bytes: records.bytes.filter { !waiting($0.key) })
  }

  var journal: RegisterFiles { RegisterFiles(bytes: bytes.filter { $0.key.hasPrefix("journal/") }) }

  /// The paths that differ from another state, each with what became of it.
  func differences(to other: RegisterFiles) -> [String] {
    Set(bytes.keys).union(other.bytes.keys).sorted().compactMap { path in
      switch (bytes[path], other.bytes[path]) {
      case (nil, _): "+ \(path)"
      case (_, nil): "- \(path)"
      case (let here, let there): here == there ? nil : "≠ \(path)"
      }
    }
  }

  /// The record files that cannot be read, or were not written in canonical form.
  var notCanonical: [String] {
    records.bytes.filter { $0.key.hasSuffix(".json") }.compactMap { path, bytes in
      guard let tree = try? JSONReader.read(bytes) else { return path }
      return tree.canonicalBytes() == bytes ? nil : path
    }.sorted()
  }
}
