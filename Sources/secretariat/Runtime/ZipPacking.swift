import CZip
import Glibc
import Localization
import Papers

/// Files of several parts, packed by libzip.
enum ZipPacking {
  /// - Throws: `libraryMissing` where libzip is not installed, `libraryFailed` where it gives up.
  static func pack(_ parts: [FilePart]) throws(FileFault) -> [UInt8] {
    guard archive_is_available() else {
      throw .libraryMissing(.libzip)
    }
    let names = parts.map { strdup($0.name) }
    defer { for name in names { free(name) } }
    // One stretch of memory holds them all, so that each part is a place in it.
    let joined = parts.flatMap(\.bytes)
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    var problem = [CChar](repeating: 0, count: 200)
    let isPacked = joined.withUnsafeBufferPointer { memory in
      var offset = 0
      let entries = zip(parts, names).map { part, name in
        defer { offset += part.bytes.count }
        return archive_part(
          name: name, bytes: memory.baseAddress.map { $0 + offset }, count: part.bytes.count)
      }
      return archive_pack(entries, entries.count, &bytes, &count, &problem, problem.count)
    }
    guard isPacked, let bytes else {
      let reason = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .libraryFailed(name: FormatLibrary.libzip.name, reason: String(decoding: reason, as: UTF8.self))
    }
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// What a file may hold once it is unpacked: a small archive can be made to grow without end.
  private static let room = 64 * 1024 * 1024

  /// - Throws: `libraryMissing` where libzip is not installed, `notLetterhead` where the archive is not whole.
  static func unpack(_ bytes: [UInt8], _ path: String) throws(FileFault) -> [FilePart] {
    guard archive_is_available() else { throw .libraryMissing(.libzip) }
    var entries: UnsafeMutablePointer<archive_entry>?
    var count = 0
    switch archive_unpack(bytes, bytes.count, room, &entries, &count) {
    case archive_is_read: break
    case archive_has_password: throw .notLetterhead(path: path, .hasPassword)
    case archive_is_too_large: throw .notLetterhead(path: path, .tooLarge)
    default: throw .notLetterhead(path: path, .damaged)
    }
    defer { archive_free(entries, count) }
    return UnsafeBufferPointer(start: entries, count: count).map { entry in
      FilePart(
        name: String(cString: entry.name),
        bytes: Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count)))
    }
  }
}
