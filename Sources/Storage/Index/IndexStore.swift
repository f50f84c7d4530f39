import Domain
import Glibc
import Synchronization

/// Where the indexes of one register are kept: a folder that can be lost at any time. What goes wrong here costs time and
/// nothing else.
final class IndexStore: Sendable {
  private let path: String
  /// The indexes opened so far, by year.
  private let opened = Mutex<[Int: IndexFile]>([:])

  /// - Parameters:
  ///   - cache: a folder that may be shared by registers; made when the first index is written.
  ///   - register: told from others by where it lies in the file system.
  init(cache: String, register: Folder) throws(FileFault) {
    var status = stat()
    try uninterrupted(register.path) { fstat(register.descriptor, &status) }
    let place = String(UInt64(status.st_dev), radix: 16) + "-" + String(UInt64(status.st_ino), radix: 16)
    path = (cache.hasSuffix("/") ? cache : cache + "/") + "index-" + place
  }

  /// The index of a year, `nil` when there is none that can be used.
  func index(ofYear year: Int) -> IndexFile? {
    if let known = opened.withLock({ $0[year] }) { return known }
    return reload(year)
  }

  /// Another index of the year than the one opened, `nil` when there is none: another process may have written it anew.
  func reload(_ year: Int) -> IndexFile? {
    do throws(FileFault) {
      guard let file = try Folder.open(path)?.file(Self.name(of: year)) else { return nil }
      let signature = FileSignature(try file.status())
      if opened.withLock({ $0[year]?.signature }) == signature { return nil }
      guard let index = IndexFile(file) else { return nil }
      opened.withLock { $0[year] = index }
      return index
    } catch {
      return nil
    }
  }

  /// Forgets the index of a year that turned out not to hold what it should.
  func discard(_ year: Int) {
    opened.withLock { $0[year] = nil }
    tidying { () throws(FileFault) in try Folder.open(path)?.remove(Self.name(of: year)) }
  }

  /// Begins a new index of a year; `nil` when nothing can be written here.
  func draft(ofYear year: Int) -> IndexDraft? {
    let folder: Folder
    do { folder = try NewFolder.make(path) } catch { return nil }
    do { return try IndexDraft(folder, name: Self.name(of: year)) } catch { return nil }
  }

  private static func name(of year: Int) -> String { "meetings-\(year).index" }
}
