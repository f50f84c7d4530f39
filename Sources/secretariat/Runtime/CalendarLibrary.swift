import CIcal
import Exchange
import Glibc
import Localization

/// Files for calendar programs, by libical.
enum CalendarLibrary {
  /// - Throws: `libraryMissing` where libical is not installed, `libraryFailed` where it gives up.
  static func write(_ calendar: CalendarComponent) throws(FileFault) -> [UInt8] {
    guard calendar_is_available() else { throw .libraryMissing(.libical) }
    var steps: [Step] = []
    collect(calendar, into: &steps)
    var text: UnsafeMutablePointer<CChar>?
    var problem = [CChar](repeating: 0, count: 200)
    let strings = steps.map { (name: $0.name.map { strdup($0) }, value: $0.value.map { strdup($0) }) }
    defer {
      for string in strings {
        free(string.name ?? nil)
        free(string.value ?? nil)
      }
    }
    let entries = zip(steps, strings).map { step, string in
      calendar_step(kind: step.kind, name: string.name ?? nil, value: string.value ?? nil)
    }
    guard calendar_write(entries, entries.count, &text, &problem, problem.count), let text else {
      let reason = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .libraryFailed(name: FormatLibrary.libical.name, reason: String(decoding: reason, as: UTF8.self))
    }
    defer { free(text) }
    return Array(UnsafeBufferPointer(start: text, count: strlen(text))).map { UInt8(bitPattern: $0) }
  }

  private struct Step {
    let kind: calendar_step_kind
    var name: String?
    var value: String?
  }

  private static func collect(_ component: CalendarComponent, into steps: inout [Step]) {
    steps.append(Step(kind: calendar_component_begin, name: component.name))
    for property in component.properties {
      switch property.value {
      case .text(let words):
        steps.append(Step(kind: calendar_text, name: property.name, value: printable(words)))
      case .coded(let code): steps.append(Step(kind: calendar_value, name: property.name, value: code))
      }
      for parameter in property.parameters {
        steps.append(Step(kind: calendar_parameter, name: parameter.name, value: printable(parameter.value)))
      }
    }
    for part in component.components { collect(part, into: &steps) }
    steps.append(Step(kind: calendar_component_end))
  }

  /// The format knows no control characters but the end of a line.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0x7F ? scalar : " ")
    }
    return String(scalars)
  }
}
