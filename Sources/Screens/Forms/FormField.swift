import Domain
import Localization

/// One entry of a form: what is asked, how, and what stands in it at first.
public struct FormField: Sendable {
  enum Kind: Sendable {
    case line
    /// In one language; of several lines.
    case words
    /// In both languages; of several lines or a title.
    case text(isLong: Bool)
    /// In both languages, over the whole screen.
    case fullText
    case day(DateLeaning)
    /// A date of which only the year or the month may be known.
    case partialDay(DateLeaning)
    /// Until when: a day, the next plenary or without end.
    case deadline
    case time
    case number
    /// A number with decimals.
    case decimal
    /// An amount with its currency.
    case money
    case choice([Option], isOptional: Bool)
    case lookup(ReferenceKind, isMany: Bool, new: NewReference?)
    case fact(String)
  }

  /// One of the values to choose from: the register's name of it, and its words.
  struct Option: Hashable, Sendable {
    let value: String
    let words: Phrase
  }

  /// What a lookup can make when it is not there yet.
  enum NewReference: Hashable, Sendable { case organization, person, party, body }

  /// What follows from other entries and is told beside them.
  enum Foretold: Hashable, Sendable {
    /// When a silence procedure ends, on the clocks of a zone.
    case silenceEnd(String)
  }

  let field: Field
  let kind: Kind
  var value: FormValue
  var label: Phrase
  var hint = Phrase.empty
  var isRequired = false
  /// What holds where a line is left blank, shown in its place.
  var fallback = ""
  /// What could stand in it and is taken with one key: what the one before had. Nothing of it is entered unasked.
  var offer: FormValue?
  /// The entry of a place from which this one is filled in while nobody has touched it.
  var place: Field?
  /// What the line of a fact tells, as the other entries stand.
  var foretold: Foretold?
  /// Shown only while another entry has one of these values.
  var condition: (field: Field, values: Set<String>)?

  private init(_ field: Field, _ kind: Kind, _ value: FormValue) {
    self.field = field
    self.kind = kind
    self.value = value
    label = field.noun.singular.capitalized
  }

  static func line(_ field: Field, _ value: String? = nil) -> FormField {
    FormField(field, .line, .line(value ?? ""))
  }
  static func words(_ field: Field, _ value: String? = nil) -> FormField {
    FormField(field, .words, .line(value ?? ""))
  }
  static func text(_ field: Field, _ value: Text? = nil, isLong: Bool = false) -> FormField {
    FormField(field, .text(isLong: isLong), .text(value ?? Text()))
  }
  /// A text to be edited over the whole screen; the title of the form says which.
  static func fullText(_ field: Field, _ value: Text?) -> FormField {
    FormField(field, .fullText, .text(value ?? Text()))
  }
  static func deadline(_ field: Field, _ value: Deadline? = nil, _ around: Surroundings) -> FormField {
    FormField(field, .deadline, .line(value.map { $0.entry(around.language) } ?? ""))
  }
  /// - Parameter leaning: which day is meant where the year is left out.
  static func day(
    _ field: Field, _ value: CalendarDay? = nil, _ around: Surroundings, leaning: DateLeaning = .future
  ) -> FormField {
    FormField(field, .day(leaning), .line(value.map { $0.phrase(.full)[around.language] } ?? ""))
  }
  static func partialDay(
    _ field: Field, _ value: PartialDate? = nil, _ around: Surroundings, leaning: DateLeaning = .past
  ) -> FormField {
    FormField(field, .partialDay(leaning), .line(value.map { $0.phrase(.full)[around.language] } ?? ""))
  }
  static func time(_ field: Field, _ value: LocalTime? = nil, _ around: Surroundings) -> FormField {
    FormField(field, .time, .line(value.map { $0.entry(around.language) } ?? ""))
  }
  static func number(_ field: Field, _ value: Int? = nil) -> FormField {
    FormField(field, .number, .line(value.map(String.init) ?? ""))
  }
  static func decimal(_ field: Field, _ value: DecimalNumber? = nil, _ around: Surroundings) -> FormField {
    FormField(field, .decimal, .line(value.map { $0.phrase[around.language] } ?? ""))
  }
  static func money(_ field: Field, _ value: Money? = nil, _ around: Surroundings) -> FormField {
    FormField(field, .money, .line(value.map { $0.phrase[around.language] } ?? ""))
  }
  /// A time zone, by the beginning of its city or of its IANA name.
  static func zone(_ value: String? = nil) -> FormField {
    lookup(.zone, .zones, value.map { [Reference(zone: $0)] } ?? [])
  }
  static func choice(
    _ field: Field, _ options: [(String, Phrase)], _ value: String? = nil, isOptional: Bool = false
  ) -> FormField {
    FormField(
      field, .choice(options.map { Option(value: $0.0, words: $0.1) }, isOptional: isOptional), .choice(value)
    )
  }
  /// Yes or no.
  static func yesNo(_ field: Field, _ value: Bool) -> FormField {
    choice(field, [(Self.yes, FrameWords.yes), (Self.no, FrameWords.no)], value ? yes : no)
  }
  static func lookup(
    _ field: Field, _ kind: ReferenceKind, _ chosen: [Reference] = [], isMany: Bool = false,
    new: NewReference? = nil
  ) -> FormField {
    FormField(field, .lookup(kind, isMany: isMany, new: new), .references(chosen))
  }
  static func fact(_ field: Field, _ words: String) -> FormField {
    FormField(field, .fact(words), .line(words))
  }

  static func foretold(_ field: Field, _ what: Foretold) -> FormField {
    fact(field, "").with { $0.foretold = what }
  }

  static let yes = "yes"
  static let no = "no"

  /// Whether it takes the whole screen.
  var isFullText: Bool { if case .fullText = kind { true } else { false } }

  // MARK: Refinements

  func labelled(_ label: Phrase) -> FormField { with { $0.label = label } }
  func hinted(_ hint: Phrase) -> FormField { with { $0.hint = hint } }
  func otherwise(_ fallback: String) -> FormField { with { $0.fallback = fallback } }
  func following(_ place: Field) -> FormField { with { $0.place = place } }
  func offering(_ value: FormValue?) -> FormField {
    with { $0.offer = value.flatMap { $0.isEmpty ? nil : $0 } }
  }
  var required: FormField { with { $0.isRequired = true } }
  func shown(when field: Field, is values: String...) -> FormField { shown(when: field, isOneOf: values) }
  func shown(when field: Field, isOneOf values: [String]) -> FormField {
    with { $0.condition = (field, Set(values)) }
  }

  private func with(_ change: (inout FormField) -> Void) -> FormField {
    var field = self
    change(&field)
    return field
  }
}
