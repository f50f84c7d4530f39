import Domain

/// A kind or state that the index keeps as its place among all of them.
protocol IndexedCase: Equatable, Sendable {
  static var table: [Self] { get }
}

extension Meeting.Kind: IndexedCase { static let table = allCases }
extension MeetingTiming.Name: IndexedCase { static let table = allCases }
extension MinutesStanding.Name: IndexedCase { static let table = allCases }
extension DecisionStanding.Name: IndexedCase { static let table = allCases }
extension Implementation: IndexedCase { static let table = allCases }
extension OperativeVerb: IndexedCase { static let table = allCases }
extension Responsibility.Status: IndexedCase { static let table = allCases }
extension Language: IndexedCase { static let table = allCases }

/// What a change of would make an older index mean something else.
enum IndexForm {
  /// To be raised when anything of the form, the folding or the texts searched changes.
  private static let version = 6

  static let fingerprint: UInt64 = {
    var words = ["\(version)"]
    words += Meeting.Kind.table.map(\.rawValue)
    words += MeetingTiming.Name.table.map(\.rawValue)
    words += MinutesStanding.Name.table.map(\.rawValue)
    words += DecisionStanding.Name.table.map(\.rawValue)
    words += Implementation.table.map(\.rawValue)
    words += OperativeVerb.table.map(\.rawValue)
    words += Responsibility.Status.table.map(\.rawValue)
    words += Language.table.map(\.rawValue)
    return hash(Array(words.joined(separator: ",").utf8))
  }()

  /// FNV-1a: enough to tell one form from another.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
