import CanonicalJSON
import Domain
import Foundation
import Storage
import TestSupport

/// What tests do to the files of a register from outside.
extension TemporaryFolder {
  func url(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(name))) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url(name))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: url(name).path(), withDestinationPath: target)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path()) }

  /// Every file below, hidden ones too, by its path.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let values = try url(name).resourceValues(forKeys: [.isDirectoryKey])
      if values.isDirectory != true { files[name] = try read(name) }
    }
    return files
  }

  /// The records' files alone.
  func records() throws -> [String: [UInt8]] {
    try files().filter { RecordKey(path: $0.key) != nil }
  }

  /// Makes this folder hold these files and no others.
  func fill(_ files: [String: [UInt8]]) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path) { try remove(name) }
    for (name, bytes) in files { try write(bytes, to: name) }
  }

  /// The sample register, made in this folder.
  @discardableResult
  func establish() throws -> FolderRegister {
    let establishment = try Sample.establishment()
    return try FolderRegister.create(at: path) { _ throws(RegisterError) in establishment }
  }
}
