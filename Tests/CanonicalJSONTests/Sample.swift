import CanonicalJSON

/// The path that this text means; the root, which no test expects by mistake, if it means none.
func path(_ text: String) -> JSONPath { JSONPath(text) ?? .root }

/// A record with a member of every kind that records have.
struct Sample: Codable, Equatable {
  enum State: String, Codable { case open, closed }
  enum Level: Int, Codable { case low = 1, high = 2 }

  struct Part: Codable, Equatable {
    var id: String
    var weight: Int
    var children: [Part] = []

    init(id: String, weight: Int, children: [Part] = []) {
      self.id = id
      self.weight = weight
      self.children = children
    }
  }

  var id: String
  var state: State
  var count: Int
  var small: UInt8?
  var level: Level?
  var note: String?
  var flag: Bool?
  var tags: [String] = []
  var marks: Set<String> = []
  var texts: [String: String] = [:]
  var parts: [Part] = []
  var part: Part?
  var day: Day?
  var outcome: Outcome?

  static let bare = Sample(id: "x", state: .open, count: 0)
  static let full = Sample(
    id: "é", state: .closed, count: -(1 << 53), small: 255, level: .high, note: "", flag: false,
    tags: ["b", "a"],
    marks: ["n", "m"], texts: ["fr": "Réunion", "en": "Meeting"],
    parts: [Part(id: "p", weight: 1, children: [Part(id: "q", weight: 2)])], part: Part(id: "r", weight: 3),
    day: Day(text: "2013-02-28"), outcome: .vote(for: 5, against: 1))
}

/// A single value with a guard of its own, which does not know its coding path.
struct Day: Codable, Equatable {
  var text: String

  init(text: String) { self.text = text }

  init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
    guard !text.hasSuffix("02-30") else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no such day"))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// An enumeration with payloads, coded by hand.
enum Outcome: Codable, Equatable {
  case consensus
  case vote(for: Int, against: Int)

  private enum CodingKeys: String, CodingKey { case kind, `for`, against }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(String.self, forKey: .kind) {
    case "consensus": self = .consensus
    case "vote":
      self = .vote(
        for: try container.decode(Int.self, forKey: .for),
        against: try container.decode(Int.self, forKey: .against))
    case let other:
      throw DecodingError.dataCorruptedError(forKey: .kind, in: container, debugDescription: other)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .consensus: try container.encode("consensus", forKey: .kind)
    case .vote(let inFavour, let against):
      try container.encode("vote", forKey: .kind)
      try container.encode(inFavour, forKey: .for)
      try container.encode(against, forKey: .against)
    }
  }
}

/// Every sort of container there is, written out by hand.
struct HandWritten: Codable, Equatable {
  private enum Keys: String, CodingKey { case nested, deep, two, own, base }

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    var deep = try container.nestedContainer(keyedBy: Keys.self, forKey: .nested)
      .nestedUnkeyedContainer(forKey: .deep)
    let one = try deep.decode(Int.self)
    let two = try deep.nestedContainer(keyedBy: Keys.self).decode(Int.self, forKey: .two)
    var inner = try deep.nestedUnkeyedContainer()
    let three = try inner.decode(Int.self)
    let isNil = try inner.decodeNil()
    let four = try deep.superDecoder().singleValueContainer().decode(String.self)
    let base = try container.superDecoder().container(keyedBy: Keys.self).decode(String.self, forKey: .base)
    let own = try container.superDecoder(forKey: .own).container(keyedBy: Keys.self)
      .decode(String.self, forKey: .base)
    guard (one, two, three, isNil, four, base) == (1, 2, 3, true, "four", "b"), own == "c", inner.isAtEnd,
      deep.isAtEnd
    else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "differs"))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    var nested = container.nestedContainer(keyedBy: Keys.self, forKey: .nested)
    var deep = nested.nestedUnkeyedContainer(forKey: .deep)
    try deep.encode(1)
    var two = deep.nestedContainer(keyedBy: Keys.self)
    var inner = deep.nestedUnkeyedContainer()
    var four = deep.superEncoder().singleValueContainer()
    try four.encode("four")
    try inner.encode(3)
    try inner.encodeNil()
    try two.encode(2, forKey: .two)
    var base = container.superEncoder().container(keyedBy: Keys.self)
    try base.encode("b", forKey: .base)
    var own = container.superEncoder(forKey: .own).container(keyedBy: Keys.self)
    try own.encode("c", forKey: .base)
  }
}
