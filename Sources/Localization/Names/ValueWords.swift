import CanonicalJSON
import Domain

extension Names {
  /// A value of a record as an officer reads it, of several lines where it has several parts: `12 Jan 2027`, `done`,
  /// `Chad`, both languages of a text. Nothing there is said to be nothing.
  /// - Parameter record: where the path leads; what is named there by an identifier is said by its title.
  public func words(
    _ value: JSON?, at path: JSONPath, of record: RecordKey? = nil, in language: Language
  ) -> String {
    let key = path.steps.reversed().lazy.compactMap { step -> String? in
      if case .key(let key) = step { key } else { nil }
    }.first
    if key == "state", case .string(let state)? = value,
      let phrase = Self.state(state, of: path.steps.first?.name ?? "", in: record?.kind)
    {
      return phrase[language]
    }
    if let title = titles(of: value, key: key ?? "", in: record) { return title[language] }
    if let records = self.records(value, key: key ?? "") { return records[language] }
    return words(value, key: key ?? "", language, record)
  }

  /// The documents or the point of the agenda that a meeting names by their identifiers.
  private func titles(of value: JSON?, key: String, in record: RecordKey?) -> Phrase? {
    guard let record, record.kind == .meeting, let meeting = MeetingID(record.id).flatMap(meeting) else {
      return nil
    }
    let ids = (value?.arrayValue ?? [value].compactMap(\.self)).compactMap(\.stringValue)
    let found: [Text] = ids.compactMap { id in
      switch key {
      case "evidence", "documents": meeting.documents.first { $0.id.text == id }?.title
      case "item", "parent": meeting.agenda.first { $0.id.text == id }?.title
      default: nil
      }
    }
    return found.isEmpty || found.count < ids.count ? nil : found.map(\.phrase).joined(separator: ", ")
  }

  /// Records of any kind that are named by their paths: what a result concerns.
  private func records(_ value: JSON?, key: String) -> Phrase? {
    guard key == "concerns" else { return nil }
    let paths = (value?.arrayValue ?? [value].compactMap(\.self)).compactMap(\.stringValue)
    let found = paths.compactMap { RecordKey(path: $0) }
    return found.isEmpty ? nil : found.map(record).joined(separator: ", ")
  }

  /// A state as what it belongs to names it: a decision is adopted in other words than a point of an agenda.
  private static func state(_ text: String, of part: String, in record: RecordKind?) -> Phrase? {
    switch part {
    case "decisions": DecisionStanding.Name(rawValue: text)?.phrase
    case "agenda": AgendaItem.State(rawValue: text)?.phrase
    case "minutes": MinutesStanding.Name(rawValue: text)?.phrase
    case "timing": MeetingTiming.Name(rawValue: text)?.phrase
    case "standing" where record == .fund: FundStanding.Name(rawValue: text)?.phrase
    case "standing" where record == .framework: FrameworkStanding.Name(rawValue: text)?.phrase
    case "standing": BodyStanding.Name(rawValue: text)?.phrase
    default: nil
    }
  }

  private func words(
    _ value: JSON?, key: String, _ language: Language, _ record: RecordKey?
  ) -> String {
    switch value {
    case nil, .null: Phrase(en: "(nothing)", fr: "(rien)")[language]
    case .bool(let flag): Phrase(en: flag ? "yes" : "no", fr: flag ? "oui" : "non")[language]
    case .integer(let number): String(number)
    case .string(let text): word(text, key: key)[language]
    // How many there were says more than what each is called inside.
    case .array(let elements) where key == "votingSeats": String(elements.count)
    case .array(let elements):
      elements.map { words($0, key: key, language, record) }.joined(separator: "\n")
    case .object(let members): object(members, key: key, language, record)
    }
  }

  /// A date, the name of a choice, or what was typed.
  private func word(_ text: String, key: String) -> Phrase {
    if let day = CalendarDay(text) { return day.phrase(.medium) }
    if let moment = Moment(text) { return moment.phrase }
    switch key {
    case "status":
      if let status = Responsibility.Status(rawValue: text) { return status.phrase }
    case "reply": if let reply = Invitation.Reply(rawValue: text) { return reply.phrase }
    case "method": if let method = AdoptionMethod(rawValue: text) { return method.phrase }
    case "verb": if let verb = OperativeVerb(rawValue: text) { return verb.phrase }
    case "deadline": if text == "next plenary" { return Deadline.nextPlenary.phrase }
    case "kind", "log":
      if let kind = LogEntry.Kind(rawValue: text) { return kind.phrase }
      if let kind = Fund.Kind(rawValue: text) { return kind.phrase }
      if let kind = ContributionStep.Kind(rawValue: text) { return kind.phrase }
    case "of": if let subject = ReportedTotal.Subject(rawValue: text) { return subject.phrase }
    case "original", "language": if let language = Language(rawValue: text) { return language.phrase }
    case "rating": if let rating = ExpectedResult.Rating(rawValue: text) { return rating.phrase }
    case "verdict": if let verdict = CommitmentAssessment.Verdict(rawValue: text) { return verdict.phrase }
    case "side": if let side = Answerable.Side(rawValue: text) { return side.phrase }
    case "direction": if let direction = Indicator.Direction(rawValue: text) { return direction.phrase }
    case "rank": if let rank = FrameworkLevel.Rank(rawValue: text) { return rank.phrase }
    default: break
    }
    return text == "ongoing" ? Deadline.ongoing.phrase : Phrase(same: text)
  }

  private func object(
    _ members: JSONObject, key: String, _ language: Language, _ record: RecordKey?
  ) -> String {
    let tree = JSON.object(members)
    if tree == Withheld.marker {
      return Phrase(en: "(kept back: contact details)", fr: "(non conservé : coordonnées)")[language]
    }
    if let text: Text = decoded(tree), Set(members.keys).isSubset(of: ["en", "fr", "original"]) {
      return [language, language.other].compactMap { side in
        text[side].map { side.phrase[language] + Phrase(en: ": ", fr: " : ")[language] + $0 }
      }.joined(separator: "\n")
    }
    if let money: Money = decoded(tree) { return money.phrase[language] }
    if Set(members.keys).isSubset(of: ["organization", "body", "person", "post", "members"]),
      let party: Party = decoded(tree)
    {
      return phrase(party)[language]
    }
    return members.filter { !Self.unsaid.contains($0.key) && $0.value != .null }.map { name, value in
      let inner =
        titles(of: value, key: name, in: record)?[language] ?? words(value, key: name, language, record)
      let label = FieldNames.phrase(name).capitalized[language] + Phrase(en: ":", fr: " :")[language]
      return inner.contains("\n") ? label + "\n" + inner : label + " " + inner
    }.joined(separator: "\n")
  }

  /// What the history says elsewhere, or nobody reads.
  private static let unsaid: Set<String> = ["id", "enteredBy", "enteredAt", "section"]

  private func decoded<Value: Decodable>(_ tree: JSON) -> Value? {
    do { return try JSONTreeDecoder().decode(Value.self, from: tree) } catch { return nil }
  }
}

extension JSONPathStep {
  /// The name of a member; an element of a list has none.
  fileprivate var name: String? { if case .key(let key) = self { key } else { nil } }
}
