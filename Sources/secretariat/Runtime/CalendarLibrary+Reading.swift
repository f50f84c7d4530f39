import CIcal
import Domain
import Exchange
import Glibc
import Localization

extension CalendarEngine {
  /// By libical, which is opened on first use.
  static let installed = CalendarEngine(
    write: CalendarLibrary.write, properties: CalendarLibrary.properties,
    occurrences: CalendarLibrary.occurrences, instant: CalendarLibrary.instant)
}

/// What C hands values to, one after the other.
private final class Collector {
  var steps: [(kind: calendar_step_kind, name: String, value: String)] = []
}

/// What C asks whether to go on.
private struct Visitor {
  let visit: (String) -> Bool
}

extension CalendarLibrary {
  /// The properties that a line holds; `nil` where it is not iCalendar.
  static func properties(_ line: String) throws(FileFault) -> [CalendarProperty]? {
    guard calendar_is_available() else { throw .libraryMissing(.libical) }
    let collector = Collector()
    let isSound = calendar_read_line(
      line,
      { context, step in
        guard let context else { return }
        let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
        collector.steps.append(
          (
            step.kind, step.name.map { String(cString: $0) } ?? "",
            step.value.map { String(cString: $0) } ?? ""
          ))
      }, Unmanaged.passUnretained(collector).toOpaque())
    guard isSound else { return nil }
    var properties: [CalendarProperty] = []
    var rest = collector.steps[...]
    while let first = rest.popFirst() {
      let parameters = rest.prefix { $0.kind == calendar_parameter }
      rest = rest.dropFirst(parameters.count)
      properties.append(
        CalendarProperty(
          first.name.uppercased(), first.kind == calendar_text ? .text(first.value) : .coded(first.value),
          parameters.map { CalendarProperty.Parameter($0.name.uppercased(), $0.value) }))
    }
    return properties
  }

  /// Tells the occurrences that a rule makes of a start until the visitor has enough; whether the rule is iCalendar.
  static func occurrences(
    _ rule: String, _ start: String, _ visit: (String) -> Bool
  ) throws(FileFault) -> Bool {
    guard calendar_is_available() else { throw .libraryMissing(.libical) }
    return withoutActuallyEscaping(visit) { visit in
      withUnsafePointer(to: Visitor(visit: visit)) { visitor in
        calendar_recur(
          rule, start,
          { context, start in
            guard let start, let visitor = context?.assumingMemoryBound(to: Visitor.self) else {
              return false
            }
            return visitor.pointee.visit(String(cString: start))
          }, UnsafeMutableRawPointer(mutating: visitor))
      }
    }
  }

  /// The instant at which the clocks of a zone show a time; `nil` where what describes the zone is none.
  static func instant(_ zone: CalendarComponent, _ time: String) throws(FileFault) -> Moment? {
    var seconds: Int64 = 0
    let text = String(decoding: try write(zone.clocksAlone), as: UTF8.self)
    return calendar_instant(text, time, &seconds) ? Moment(seconds: Int(seconds)) : nil
  }
}

extension CalendarComponent {
  /// A zone with nothing but what its clocks need.
  fileprivate var clocksAlone: CalendarComponent {
    let needed: Set<String> = ["TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO"]
    return CalendarComponent(
      name,
      properties.filter { needed.contains($0.name) }.map { CalendarProperty($0.name, $0.value) },
      components.filter { ["STANDARD", "DAYLIGHT"].contains($0.name) }.map(\.clocksAlone))
  }
}
