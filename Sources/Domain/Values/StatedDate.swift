/// A date that a source gives, or the fact that it gives none: "not stated" is a value of its own (domain §2).
public enum StatedDate: Hashable, Sendable {
  case notStated
  case date(PartialDate)

  public var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension StatedDate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a date or “not stated”") { text in
      text == "not stated" ? .notStated : PartialDate(text).map(StatedDate.date)
    }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(date?.description ?? "not stated") }
}
