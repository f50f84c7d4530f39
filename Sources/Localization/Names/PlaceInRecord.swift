import CanonicalJSON
import Domain

extension Names {
  /// A place in a record as an officer calls it: `MCP/6/Dec.3, Resilience group, status`; `text in French`; empty for the whole record.
  public func place(_ path: JSONPath, in record: RecordKey, of tree: JSON? = nil) -> Phrase {
    var walk = PlaceWalk(record: record, value: tree ?? known(record), names: self)
    for step in path.steps { walk.take(step) }
    return walk.parts.isEmpty
      ? .empty : walk.parts.dropFirst().reduce(walk.parts[0]) { $0 + ", " + $1 }
  }

  private func known(_ record: RecordKey) -> JSON? {
    do { return try register?.tree(record) } catch { return nil }
  }
}

/// On the way through a record along a path, with the words for what was passed.
private struct PlaceWalk {
  let record: RecordKey
  var value: JSON?
  let names: Names
  private(set) var parts: [Phrase] = []
  /// The list one stands in, whose name is said only when no element of it is.
  private var list: String?

  init(record: RecordKey, value: JSON?, names: Names) {
    self.record = record
    self.value = value
    self.names = names
  }

  mutating func take(_ step: JSONPathStep) {
    switch step {
    case .order:
      parts.append(Phrase(en: "order", fr: "ordre"))
    case .key("en"):
      parts.append(Phrase(en: "in English", fr: "en anglais"))
    case .key("fr"):
      parts.append(Phrase(en: "in French", fr: "en français"))
    case .key(let key):
      value = value?[key]
      list = key
      if !FieldNames.isSilent(key) { parts.append(FieldNames.phrase(key)) }
    case .element(let id):
      let index = value?.arrayValue?.firstIndex { $0["id"]?.stringValue == id }
      value = index.flatMap { value?.arrayValue?[$0] }
      if list == "paragraphs", let index, let last = parts.popLast() {
        parts.append(last + " \(index + 1)")
      } else {
        enter(id)
      }
    }
  }

  /// An element is called by what it is about; where that is not known, by its kind.
  private mutating func enter(_ id: String) {
    guard let list, let name = name(of: id, in: list) else { return }
    if FieldNames.namesItself(list) { _ = parts.popLast() }
    parts.append(name)
  }

  private func name(of id: String, in list: String) -> Phrase? {
    if list == "decisions", let meeting = MeetingID(record.id), let decision = DecisionID(id) {
      return names.decision(DecisionReference(meeting: meeting, decision: decision))
    }
    guard let value else { return nil }
    for key in ["party", "by", "holder", "donor"] {
      if let party: Party = read(value[key]) { return name(of: party) }
    }
    if let symbol = value["symbol"]?.stringValue { return Phrase(same: symbol) }
    for key in ["title", "name", "text"] {
      if let text: Text = read(value[key]) { return Self.quoted(text) }
    }
    if list == "steps", let kind = value["kind"]?.stringValue.flatMap(ContributionStep.Kind.init) {
      return kind.phrase
    }
    if let subject = value["of"]?.stringValue.flatMap(ReportedTotal.Subject.init) { return subject.phrase }
    if let on = value["on"]?.stringValue.flatMap({ CalendarDay($0) }) { return on.phrase(.medium) }
    return nil
  }

  /// Of the names of a body one that a line has room for: `Security group`.
  private func name(of party: Party) -> Phrase {
    guard case .body(let id) = party else { return names.phrase(party, .short) }
    return Phrase.empty.map { _, language in
      let forms = names.forms(of: id, in: language)
      return forms.first { $0.count <= 24 } ?? forms.last ?? id.text
    }
  }

  /// The text itself in each language, no longer than a label may be.
  private static func quoted(_ text: Text) -> Phrase {
    Phrase.empty.map { _, language in
      let words = text.best(for: language)
      return words.count > 28 ? words.prefix(27) + "…" : words
    }.quoted
  }

  private func read<Value: Decodable>(_ value: JSON?) -> Value? {
    guard let value else { return nil }
    do { return try JSONTreeDecoder().decode(Value.self, from: value) } catch { return nil }
  }
}
