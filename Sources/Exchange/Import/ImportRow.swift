import Domain
import Localization
import PlainText

/// One row of a table that is taken in: its cells by the keys of the list. An empty cell says nothing and keeps what stands.
struct ImportRow {
  let line: Int
  private let cells: [String: String]
  /// What the list says of the record as it stands: a cell that repeats it asks for nothing.
  private var standing: [String: String] = [:]
  let language: Language
  let today: CalendarDay

  init(_ row: CSVDocument.Row, _ header: ImportHeader, _ language: Language, today: CalendarDay) {
    line = row.line
    self.language = language
    self.today = today
    cells = Dictionary(
      zip(header.keys, row.cells.map { $0.trimmed }).filter { !$0.1.isEmpty },
      uniquingKeysWith: { first, _ in first })
  }

  /// The row beside what stands.
  func beside<Entry>(_ entry: Entry, in listing: Listing<Entry>, _ names: Names) -> ImportRow {
    var row = self
    let table = listing.csv([entry], names)
    row.standing = Dictionary(
      zip(table.header, table.rows[0]), uniquingKeysWith: { first, _ in first })
    return row
  }

  /// What a cell says, whether or not it says anything new.
  func given(_ key: String) -> String? { cells[key] }

  /// What a cell says that is not so yet.
  func new(_ key: String) -> String? { cells[key].flatMap { $0 == standing[key] ? nil : $0 } }

  /// Keys of cells that say something else than what stands.
  var differing: Set<String> { Set(cells.keys.filter { standing[$0] != nil && new($0) != nil }) }

  /// The new words of a pair of columns; a column without a language is in the reader's.
  func text(_ key: String) -> Text? {
    var text = Text()
    for side in Language.allCases { text[side] = new("\(key)_\(side.rawValue)") }
    if text[language] == nil, let bare = new(key) { text[language] = bare }
    return text.isEmpty ? nil : text
  }

  /// A value of a closed set, by its name in files or by its words in either language.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ field: Field, _ words: (Value) -> [Phrase]
  ) throws(RegisterError) -> Value? where Value.RawValue == String {
    guard let cell = new(key) else { return nil }
    let typed = Self.plain(cell)
    let found = Value.allCases.first { value in
      Self.plain(value.rawValue) == typed
        || words(value).contains { Self.plain($0.en) == typed || Self.plain($0.fr) == typed }
    }
    guard let found else {
      throw .invalid(
        field, .unknownValue(cell, allowed: Value.allCases.compactMap { words($0).first?[language] }))
    }
    return unless(found, found.rawValue, stands: key)
  }

  /// A value that was read, unless it is the one that stands in other words.
  private func unless<Value>(_ value: Value, _ written: String, stands key: String) -> Value? {
    standing[key] == written ? nil : value
  }

  private static func plain(_ words: String) -> String {
    words.foldedForSearch.filter { $0.isLetter || $0.isNumber }
  }

  func whole(_ key: String, _ field: Field) throws(RegisterError) -> Int? {
    guard let cell = new(key) else { return nil }
    let digits = cell.hasSuffix("%") ? cell.dropLast().trimmed : cell
    guard let number = Int(digits) else { throw .invalid(field, .notANumber(cell)) }
    return unless(number, String(number), stands: key)
  }

  func decimal(_ key: String, _ field: Field) throws(RegisterError) -> DecimalNumber? {
    guard let cell = new(key) else { return nil }
    let number = try decimal(cell, as: field)
    return standing[key].flatMap { DecimalNumber($0) } == number ? nil : number
  }

  /// A number as files write it, `1250.5`, or as people do, `1 250,5`.
  func decimal(_ words: String, as field: Field) throws(RegisterError) -> DecimalNumber {
    if let number = DecimalNumber(words) { return number }
    do { return try TypedAmount.number(words, in: language) } catch {
      throw .invalid(field, .notAnAmount(error))
    }
  }

  func day(_ key: String, _ field: Field, _ leaning: DateLeaning) throws(RegisterError) -> CalendarDay? {
    guard let cell = new(key) else { return nil }
    do {
      let day = try TypedDate.read(cell, today: today, language: language, leaning: leaning)
      return unless(day, day.description, stands: key)
    } catch {
      throw .invalid(field, .notADate(error))
    }
  }

  /// A date of which only the year or the month may be known.
  func stated(_ key: String, _ field: Field) throws(RegisterError) -> StatedDate? {
    guard let cell = new(key) else { return nil }
    if cell == "not stated" { return .notStated }
    do {
      let date = StatedDate.date(
        try TypedDate.readPartial(cell, today: today, language: language, leaning: .nearest))
      return unless(date, date.words, stands: key)
    } catch {
      throw .invalid(field, .notADate(error))
    }
  }

  func deadline(_ key: String) throws(RegisterError) -> Deadline? {
    guard let cell = new(key) else { return nil }
    for deadline in [Deadline.nextPlenary, .ongoing] {
      let known = [deadline.words, deadline.phrase.en, deadline.phrase.fr].map(Self.plain)
      if known.contains(Self.plain(cell)) { return unless(deadline, deadline.words, stands: key) }
    }
    return try day(key, .deadline, .nearest).map(Deadline.date)
  }

  /// The parties of a cell, apart by semicolons or line ends.
  func parties(_ key: String, _ register: any Register) throws(RegisterError) -> [Party]? {
    guard let cell = new(key) else { return nil }
    var parties: [Party] = []
    for name in cell.split(whereSeparator: { $0 == ";" || $0.isNewline }) where !name.trimmed.isEmpty {
      parties.append(try register.party(named: name.trimmed, in: language))
    }
    return unless(parties, parties.map(\.reference).joined(separator: "; "), stands: key)
  }
}

extension StringProtocol {
  /// Without the blanks around it; no-break ones are blanks too.
  var trimmed: String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: blank).reversed().drop(while: blank).reversed())
  }
}
