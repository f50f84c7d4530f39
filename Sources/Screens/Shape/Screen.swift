import Domain
import Localization
import TerminalUI

/// One screen: its model, what it asks, what keys do to it, and how it looks. It holds state and no functions.
public protocol Screen: Sendable {
  var place: Place { get }
  /// What is asked on entering, on reload, and when the register, the day or the language changed.
  func questions(_ around: Surroundings) -> [Question]
  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request]
  /// Its own keys, in the order the key bar shows them; those of the frame come from `FrameKeys`.
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>]
  /// What can be done with the selected line, its section and the whole, each with its key.
  func offers(_ around: Surroundings) -> [KeyBinding<Action>]
  /// Something was saved that a form of this screen asked for; what it shows is asked anew after that.
  mutating func saved(_ changeSet: ChangeSet)
  /// What the selected line is about, when that is what leads to the place.
  func line(leadingTo place: Place, _ around: Surroundings) -> String?
  /// Selects the line that is about the same, once it is there.
  mutating func begin(at line: String)
  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request]
  /// Keys that move within it; `nil` when the key is not its own.
  mutating func react(to key: Key, _ around: Surroundings) -> [Request]?
  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings)
  /// How much of the frame around it the screen covers.
  var cover: FrameCover { get }
  /// The clock that the screen shows, as an IANA zone; `nil` where it shows none.
  var zone: String? { get }
  /// What Enter does here, for the status line.
  func hint(_ around: Surroundings) -> String
  /// What help says of this screen, a paragraph each.
  func help(_ around: Surroundings) -> [String]
  /// Whether Tab leads anywhere.
  func hasPanes(_ around: Surroundings) -> Bool
  /// The words of the filter; `nil` for a screen that cannot be filtered.
  var filterWords: String? { get }
  mutating func filter(by words: String, _ around: Surroundings) -> [Request]
  /// A form that was opened here has been saved.
  mutating func saved(_ form: AnyForm, _ around: Surroundings)
  /// The window has another size.
  mutating func resized(_ around: Surroundings) -> [Request]
  /// Takes a line of text that it asked for.
  mutating func typed(_ text: String, for purpose: TypedPurpose, _ around: Surroundings) -> [Request]
}

extension Screen {
  public func hasPanes(_ around: Surroundings) -> Bool { true }
  public func offers(_ around: Surroundings) -> [KeyBinding<Action>] { [] }
  public mutating func saved(_ changeSet: ChangeSet) {}
  public func line(leadingTo place: Place, _ around: Surroundings) -> String? { nil }
  public mutating func begin(at line: String) {}
  public var cover: FrameCover { .none }
  public var zone: String? { nil }

  /// Everything its keys do: what is offered where one stands, then what the screen does anywhere; a key means one thing.
  func allBindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    var taken: Set<Key> = []
    return (offers(around) + bindings(around)).compactMap { binding in
      var binding = binding
      binding.keys = binding.keys.filter { taken.insert($0).inserted }
      return binding.keys.isEmpty ? nil : binding
    }
  }
  public var filterWords: String? { nil }
  public mutating func filter(by words: String, _ around: Surroundings) -> [Request] { [] }
  public mutating func saved(_ form: AnyForm, _ around: Surroundings) {}
  public mutating func resized(_ around: Surroundings) -> [Request] { [] }
  public mutating func typed(_ text: String, for purpose: TypedPurpose, _ around: Surroundings) -> [Request] {
    []
  }
}

/// What a screen leaves of the menu bar, the status line and the key bar.
public enum FrameCover: Sendable {
  case none
  /// A line of its own stands in the place of the menu bar until a menu is opened.
  case menuBar
  /// Nothing but the screen is seen.
  case everything
}

/// What a screen wants after a key or an action.
public enum Request: Equatable, Sendable {
  case effect(Effect)
  case go(Place)
  case back
  case perform(Action)
  case say(String, Style)
  /// Asks before `then`; the dialog stands on Cancel.
  case confirm(title: String, words: String, button: String, then: Effect)
  /// Offers lines to choose from; the choice comes back through `perform`.
  case choose(title: String, [Choice], selected: Int)
  /// Asks for a line of text, which comes back through `typed`.
  case type(title: String, label: String, text: String, purpose: TypedPurpose)
  /// What was typed will not do: says why and asks again.
  case complain(String)
}

public struct Choice: Hashable, Sendable {
  public var label: String
  /// Said at the right end of the line.
  public var note: String
  public var action: Action

  public init(_ label: String, note: String = "", action: Action) {
    self.label = label
    self.note = note
    self.action = action
  }
}

extension TypedPurpose {
  /// What Enter does with it.
  var keyLabel: Phrase {
    switch self {
    case .date: FrameWords.keyGo
    case .path, .packFolder: DocumentWords.keyWrite
    case .intakePath: FrameWords.keyView
    case .name, .folder, .letterhead, .zone: FormWords.save
    }
  }
}

/// What a line of text that was asked for is meant for.
public enum TypedPurpose: Hashable, Sendable {
  case date
  case path
  /// A file of others that is to be taken in.
  case intakePath
  /// The folder for all papers about something.
  case packFolder
  /// The Word file that papers are written on.
  case letterhead
  /// The name under which a person acts.
  case name
  /// The folder that papers are written to.
  case folder
  /// The time zone of the person's own clocks.
  case zone
}
