/// The first bytes of an index file: what it was made from, and where its parts lie.
struct IndexHeader: Equatable {
  static let size = fieldCount * 8
  private static let magic: UInt64 = 0x5845_444E_4943_4553
  private static let fieldCount = 19

  /// The parts, one behind the other; the last one ends with the file.
  enum Part: Int, CaseIterable { case files, meetings, decisions, spans, folded, originals, rows }

  /// When the making began, on the clock of the file system, in nanoseconds since 1970.
  var began = 0
  var folder = FileSignature(size: 0, inode: 0, modified: 0, changed: 0)
  /// The numbers of the first and last day that one of the meetings can fall on; the last before the first when none can.
  var firstDay = Int.max
  var lastDay = Int.min
  var meetings = 0
  var decisions = 0
  /// Where each part begins, and where the last one ends.
  var bounds = [Int](repeating: 0, count: Part.allCases.count + 1)

  init() {}

  /// `nil` when these bytes begin no index of this form, or one that was not wholly written.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.size else { return nil }
    let fields = (0..<Self.fieldCount).map {
      Int(
        truncatingIfNeeded: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
      )
    }
    guard fields[0] == Int(truncatingIfNeeded: Self.magic),
      fields[1] == Int(truncatingIfNeeded: IndexForm.fingerprint)
    else { return nil }
    began = fields[2]
    folder = FileSignature(
      size: 0, inode: UInt64(truncatingIfNeeded: fields[3]), modified: fields[4], changed: fields[5])
    firstDay = fields[6]
    lastDay = fields[7]
    meetings = fields[8]
    decisions = fields[9]
    bounds = Array(fields[10...17])
    guard fields[18] == checksum, isSound(length: bytes.count) else { return nil }
  }

  var bytes: [UInt8] {
    var fields = fields
    fields.append(checksum)
    return fields.flatMap { field in
      (0..<8).map { UInt8(truncatingIfNeeded: field >> ($0 * 8)) }
    }
  }

  private var fields: [Int] {
    [
      Int(truncatingIfNeeded: Self.magic), Int(truncatingIfNeeded: IndexForm.fingerprint), began,
      Int(truncatingIfNeeded: folder.inode), folder.modified, folder.changed, firstDay, lastDay, meetings,
      decisions,
    ] + bounds
  }

  private var checksum: Int {
    fields.reduce(17) { ($0 ^ $1) &* 0x1000_0000_01B3 &+ ($0 >> 29) }
  }

  private func isSound(length: Int) -> Bool {
    bounds[0] == Self.size && bounds.last == length && zip(bounds, bounds.dropFirst()).allSatisfy(<=)
      && meetings >= 0 && decisions >= 0
      && size(of: .decisions) == decisions.multipliedReportingOverflow(by: DecisionEntry.size).partialValue
      && size(of: .spans) == (meetings &+ decisions).multipliedReportingOverflow(by: 8).partialValue
  }

  func range(of part: Part) -> Range<Int> { bounds[part.rawValue]..<bounds[part.rawValue + 1] }

  private func size(of part: Part) -> Int { bounds[part.rawValue + 1] - bounds[part.rawValue] }

  /// Whether one of the meetings may fall into that range.
  func touches(from: Int?, to: Int?) -> Bool {
    guard firstDay <= lastDay else { return false }
    return lastDay >= (from ?? .min) && firstDay <= (to ?? .max)
  }
}
