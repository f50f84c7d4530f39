import Domain
import Glibc
import Synchronization

/// One year's index, mapped into memory.
final class IndexFile: Sendable {
  let header: IndexHeader
  /// Of the index file itself.
  let signature: FileSignature
  private nonisolated(unsafe) let map: UnsafeRawBufferPointer
  private let known = Mutex<IndexFacts?>(nil)

  /// `nil` when the file is no index of this form, or was not wholly written.
  init?(_ file: OpenFile) {
    do { signature = FileSignature(try file.status()) } catch { return nil }
    let size = signature.size
    guard size >= IndexHeader.size else { return nil }
    let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
    guard let address, address != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    map = UnsafeRawBufferPointer(start: address, count: size)
    guard let header = IndexHeader(map) else {
      munmap(address, size)
      return nil
    }
    self.header = header
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: map.baseAddress), map.count) }

  func part(_ part: IndexHeader.Part) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: map[header.range(of: part)])
  }

  func files() throws(ShelfFault) -> [IndexedFile] {
    var unpacker = Unpacker(part(.files))
    return try unpacker.list { reader throws(ShelfFault) in try IndexedFile(from: &reader) }
  }

  /// All facts; worked out once.
  func facts() throws(ShelfFault) -> IndexFacts {
    if let facts = known.withLock({ $0 }) { return facts }
    let facts = try IndexFacts(self)
    known.withLock { $0 = facts }
    return facts
  }

  /// The bytes of a row.
  func row(_ range: Range<Int>) throws(ShelfFault) -> UnsafeRawBufferPointer {
    let rows = part(.rows)
    guard range.lowerBound >= 0, range.upperBound <= rows.count else { throw ShelfFault() }
    return UnsafeRawBufferPointer(rebasing: rows[range])
  }

  /// Where the folded and the original texts lie of a piece: a meeting, or a decision.
  func span(ofPiece piece: Int) throws(ShelfFault) -> (folded: Range<Int>, originals: Range<Int>) {
    let spans = part(.spans)
    func end(_ piece: Int, _ place: Int) -> Int {
      guard piece >= 0 else { return 0 }
      let offset = piece * 8 + place
      return Int(UInt32(littleEndian: spans.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    guard piece >= 0, piece * 8 + 8 <= spans.count, end(piece - 1, 0) <= end(piece, 0),
      end(piece - 1, 4) <= end(piece, 4), end(piece, 0) <= part(.folded).count,
      end(piece, 4) <= part(.originals).count
    else { throw ShelfFault() }
    return (end(piece - 1, 0)..<end(piece, 0), end(piece - 1, 4)..<end(piece, 4))
  }

  /// The texts of a piece as they are written.
  func texts(ofPiece piece: Int) throws(ShelfFault) -> [String] {
    let originals = UnsafeRawBufferPointer(rebasing: part(.originals)[try span(ofPiece: piece).originals])
    let texts = originals.split(separator: TextSeparator.original, omittingEmptySubsequences: false)
    return texts.dropLast().map { String(decoding: $0, as: UTF8.self) }
  }
}

/// What stands between the texts of a piece, and between pieces.
enum TextSeparator {
  static let original: UInt8 = 0
  static let folded: UInt8 = 1
  /// Behind the last folded text, so that the C library finds its end.
  static let end: UInt8 = 0
}
