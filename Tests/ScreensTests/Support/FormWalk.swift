import Domain
import PlainText
import TerminalUI
import TestSupport

@testable import Screens

/// Goes through an open form by its keys.
struct FormWalk {
  var driver: Driver

  /// `nil` for a form that asks nothing.
  init?(_ sample: FormSample, _ language: Language) throws {
    driver = try sample.driver(language)
    guard let form = driver.app.layers.last?.form else { return nil }
    first = form
  }

  private let first: FormLayer

  /// The form as it stands; as it was at first when it has closed.
  var form: FormLayer { driver.app.layers.last?.form ?? first }
  var isOpen: Bool { driver.app.layers.last?.form != nil }

  /// Where the keys are: an entry with the side of its text, or a button.
  private var stop: String {
    switch form.widget.focus {
    case .entry(let index): "\(index) \(form.focusedSide ?? 0)"
    case .save: "save"
    case .cancel: "cancel"
    }
  }

  /// Goes round by Tab; every stop, once each.
  @discardableResult mutating func allStops(_ look: (Driver, FormLayer) -> Void) -> Set<String> {
    var stops: Set<String> = []
    while stops.insert(stop).inserted {
      look(driver, form)
      driver.press(.tab)
    }
    return stops
  }

  /// Gives the keys to an entry by Tab.
  private mutating func reach(_ field: Field) -> Bool {
    for _ in 0..<80 {
      if form.focusedField == field { return true }
      driver.press(.tab)
    }
    return false
  }

  /// Whether what it depends on can be chosen in this sample.
  func canShow(_ field: FormField) -> Bool {
    guard let condition = field.condition else { return true }
    guard let other = form.content.fields.first(where: { $0.field == condition.field }),
      case .choice(let options, _) = other.kind
    else { return false }
    return options.contains { condition.values.contains($0.value) } && canShow(other)
  }

  /// Makes an entry shown by choosing what it depends on, and gives it the keys.
  mutating func show(_ field: FormField) -> Bool {
    if let condition = field.condition {
      guard let other = form.content.fields.first(where: { $0.field == condition.field }), show(other),
        condition.values.contains(where: { choose($0, for: condition.field) })
      else { return false }
    }
    return reach(field.field)
  }

  /// Chooses one of the options by the arrows.
  mutating func choose(_ value: String, for field: Field) -> Bool {
    guard reach(field) else { return false }
    for _ in 0..<60 {
      if form.values[field] == .choice(value) { return true }
      driver.press(.right)
    }
    return false
  }

  /// Empties the entry that has the keys; whether it can be empty.
  mutating func blank(_ field: FormField) -> Bool {
    switch field.kind {
    case .choice(_, let isOptional):
      guard isOptional else { return false }
      driver.press(.delete)
    case .lookup:
      while form.values[field.field]?.isEmpty == false { driver.press(.backspace) }
    case .text, .words, .fullText:
      for _ in 0..<2 {
        driver.press(.control("a"), .delete, .tab)
        if form.focusedField != field.field { break }
      }
    default: driver.press(.control("a"), .delete)
    }
    return form.values[field.field]?.isEmpty != false
  }
}

extension Driver {
  /// Words of a dialog and of the key bar that end in an ellipsis where they were cut.
  var cutWords: [String] {
    let frame = frame
    let own: Set<Style> = [
      .dialog, .dialogTitle, .dialogMuted, .dialogAlert, .button, .buttonSelected, .key, .keyLabel,
      .fieldFocused,
    ]
    return (0..<frame.size.rows).flatMap { row in
      frame.runs(row: row).filter { own.contains($0.style) && $0.text.contains("…") }.map(\.text)
    }
  }

  /// Whether words are to be read on the screen, over several lines or not.
  func shows(_ words: String) -> Bool {
    func bare(_ text: some Sequence<Character>) -> String {
      String(text.filter { !$0.isWhitespace && !"│┃▲▼‹›".contains($0) })
    }
    return bare(screen).contains(bare(words))
  }
}
