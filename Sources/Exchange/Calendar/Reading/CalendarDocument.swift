import Localization

/// A calendar as some program wrote it: its components, each with the line it begins on, and what of it is not iCalendar.
public struct CalendarDocument: Sendable {
  /// A line that is passed over.
  public struct Problem: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// No property, or one whose value is not what it must be; the line itself.
      case notUnderstood(String)
      /// A component that never ends.
      case unclosed(String)
      /// The end of a component that has not begun.
      case unopened(String)
      case tooLong
    }

    public let line: Int
    public let reason: Reason

    public init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  /// Why a file is no calendar at all.
  public enum Fault: Error, Hashable, Sendable {
    case noCalendar
    case tooLarge
    case library(FileFault)
  }

  public let encoding: CSVEncoding
  /// Each `VCALENDAR` of the file.
  public let calendars: [CalendarComponent]
  public let problems: [Problem]

  /// More than twenty years of a busy office fills.
  static let largest = 32 * 1024 * 1024
  /// Attached files, which nobody needs here, are longer.
  static let longestLine = 100_000
  private static let deepest = 8

  public init(_ bytes: [UInt8], _ engine: CalendarEngine) throws(Fault) {
    guard bytes.count <= Self.largest else { throw .tooLarge }
    let (text, encoding) = CSVEncoding.decode(bytes)
    self.encoding = encoding
    var nesting = Nesting()
    for line in ContentLines(text).lines {
      do throws(FileFault) { try nesting.take(line, engine) } catch { throw .library(error) }
    }
    nesting.close()
    calendars = nesting.roots.filter { $0.name == "VCALENDAR" }
    problems = nesting.problems.sorted { $0.line < $1.line }
    if calendars.isEmpty { throw .noCalendar }
  }

  /// Components as they open and close.
  private struct Nesting {
    var roots: [CalendarComponent] = []
    var problems: [Problem] = []
    private var open: [CalendarComponent] = []

    mutating func take(_ line: ContentLines.Line, _ engine: CalendarEngine) throws(FileFault) {
      if let name = line.text.following("BEGIN:") { return begin(name, line.number) }
      if let name = line.text.following("END:") { return end(name, line.number) }
      guard !open.isEmpty else { return refuse(line) }
      guard line.text.utf8.count <= longestLine else {
        return problems.append(Problem(line: line.number, reason: .tooLong))
      }
      // A property that says nothing is written by many programs, and is not iCalendar to the library.
      if line.text.hasSuffix(":") { return }
      guard !line.text.unicodeScalars.contains("\0"), let found = try engine.properties(line.text),
        !found.isEmpty
      else { return refuse(line) }
      for var property in found {
        property.line = line.number
        open[open.count - 1].properties.append(property)
      }
    }

    private mutating func refuse(_ line: ContentLines.Line) {
      problems.append(Problem(line: line.number, reason: .notUnderstood(line.text)))
    }

    private mutating func begin(_ name: String, _ line: Int) {
      guard open.count < deepest else {
        return problems.append(Problem(line: line, reason: .notUnderstood("BEGIN:" + name)))
      }
      var component = CalendarComponent(name)
      component.line = line
      open.append(component)
    }

    private mutating func end(_ name: String, _ line: Int) {
      guard let place = open.lastIndex(where: { $0.name == name }) else {
        return problems.append(Problem(line: line, reason: .unopened(name)))
      }
      while open.count > place { fold(isClosed: open.count == place + 1) }
    }

    mutating func close() { while !open.isEmpty { fold(isClosed: false) } }

    /// Puts the last component that is open into the one around it.
    private mutating func fold(isClosed: Bool) {
      let component = open.removeLast()
      if !isClosed {
        problems.append(Problem(line: component.line ?? 1, reason: .unclosed(component.name)))
      }
      if open.isEmpty { roots.append(component) } else { open[open.count - 1].components.append(component) }
    }
  }
}

extension String {
  /// What follows a keyword at the beginning of a line, in upper case; `nil` where the line begins otherwise.
  fileprivate func following(_ keyword: String) -> String? {
    guard utf8.count > keyword.utf8.count, prefix(keyword.count).uppercased() == keyword else { return nil }
    return dropFirst(keyword.count).uppercased().split(separator: " ").joined()
  }
}
