import Domain

/// A decision's facts in the index, in twenty bytes, with the place of its row.
struct DecisionEntry {
  static let size = 20

  let standing: DecisionStanding.Name
  let implementation: Implementation?
  let deadline: Deadline?
  let decided: PartialDate?
  var row: Range<Int>

  init(_ row: DecisionRow, at place: Range<Int>) {
    standing = row.standing
    implementation = row.implementation
    deadline = row.deadline
    decided = row.decided
    self.row = place
  }

  /// - Parameter bytes: at least twenty from `offset` on.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(ShelfFault) {
    func number(_ place: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + place, as: UInt32.self)))
    }
    let standing = Int(bytes[offset])
    let implementation = Int(bytes[offset + 1])
    guard standing < DecisionStanding.Name.table.count, implementation <= Implementation.table.count else {
      throw ShelfFault()
    }
    self.standing = DecisionStanding.Name.table[standing]
    self.implementation = implementation == 0 ? nil : Implementation.table[implementation - 1]
    let due = number(4)
    switch bytes[offset + 2] {
    case 0: deadline = nil
    case 1:
      guard let day = CalendarDay(year: due >> 16, month: due >> 8 & 0xFF, day: due & 0xFF) else {
        throw ShelfFault()
      }
      deadline = .date(day)
    case 2: deadline = .nextPlenary
    case 3: deadline = .ongoing
    default: throw ShelfFault()
    }
    decided = Self.partialDate(number(8))
    row = number(12)..<(number(12) + number(16))
  }

  func pack(into bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: DecisionStanding.Name.table.firstIndex(of: standing) ?? 0xFF))
    let place = implementation.flatMap { Implementation.table.firstIndex(of: $0) }
    bytes.append(UInt8(truncatingIfNeeded: place.map { $0 + 1 } ?? 0))
    var due = 0
    switch deadline {
    case nil: bytes.append(0)
    case .date(let day):
      bytes.append(1)
      due = day.year << 16 | day.month << 8 | day.day
    case .nextPlenary: bytes.append(2)
    case .ongoing: bytes.append(3)
    }
    bytes.append(0)
    let date = decided.map { $0.year << 16 | ($0.month ?? 0) << 8 | ($0.day ?? 0) } ?? 0
    for number in [due, date, row.lowerBound, row.count] {
      for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
    }
  }

  private static func partialDate(_ number: Int) -> PartialDate? {
    let month = number >> 8 & 0xFF
    let day = number & 0xFF
    return PartialDate(year: number >> 16, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
