import PlainText

@testable import TerminalUI

/// As much of a terminal as is needed to see what a frame comes to.
struct PlainTerminal {
  struct Pen: Equatable {
    var codes: [Int: String] = [:]
  }

  struct Place: Equatable {
    var text = " "
    var pen = Pen()

    /// What a person sees there: of a blank, the ink does not matter.
    var seen: Place {
      guard text == " ", pen.codes[4] == nil, pen.codes[7] == nil else { return self }
      return Place(text: text, pen: Pen(codes: pen.codes.filter { $0.key == 40 }))
    }
  }

  private let size: Size
  private let abilities: TerminalAbilities
  private var places: [Place]
  private(set) var place = Point(column: 0, row: 0)
  private var pen = Pen()
  /// What REP repeats.
  private var last = ""

  init(size: Size, _ abilities: TerminalAbilities) {
    self.size = size
    self.abilities = abilities
    places = Array(repeating: Place(), count: size.columns * size.rows)
  }

  var seen: [Place] { places.map(\.seen) }

  /// The cells of a frame as a terminal that was told them would show them.
  static func cells(of frame: Frame, _ theme: Theme, colours: Int) -> [Place] {
    frame.cells.map { cell in
      var pen = Pen()
      pen.select(Rendition.codes(of: theme.look(of: cell.style), colours: colours).joined(separator: ";"))
      return Place(text: cell.text, pen: pen)
    }
  }

  mutating func take(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let letter = rest.popFirst() {
      if letter == "\u{1B}" {
        rest.removeFirst()
        let parameters = rest.prefix { !$0.isLetter && $0 != "@" }
        rest.removeFirst(parameters.count)
        perform(rest.removeFirst(), String(parameters))
      } else {
        put(String(letter))
      }
    }
  }

  private mutating func put(_ text: String) {
    let width = text.displayWidth
    places[place.row * size.columns + place.column] = Place(text: text, pen: pen)
    if width == 2 { places[place.row * size.columns + place.column + 1] = Place(text: "", pen: pen) }
    place.column += width
    last = text
  }

  private mutating func perform(_ final: Character, _ parameters: String) {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    switch final {
    case "H":
      place = Point(column: (numbers.count > 1 ? numbers[1] : 1) - 1, row: (numbers.first ?? 1) - 1)
    case "C": place.column += numbers.first ?? 1
    case "K": erase(size.columns - place.column)
    case "X": erase(numbers.first ?? 1)
    case "b": for _ in 0..<(numbers.first ?? 1) { put(last) }
    case "@": shift(numbers.first ?? 1)
    case "P": shift(-(numbers.first ?? 1))
    default: pen.select(parameters)
    }
  }

  /// Moves the rest of the line, and leaves behind what nobody may rely on.
  private mutating func shift(_ distance: Int) {
    let start = place.row * size.columns + place.column
    let end = (place.row + 1) * size.columns
    let gap = [Place](repeating: Place(text: "?"), count: abs(distance))
    if distance > 0 {
      places.replaceSubrange(start..<end, with: gap + places[start..<end - distance])
    } else {
      places.replaceSubrange(start..<end, with: places[start - distance..<end] + gap)
    }
  }

  private mutating func erase(_ count: Int) {
    let ground = abilities.erasesToGround ? pen.codes.filter { $0.key == 40 } : [:]
    for column in place.column..<place.column + count {
      places[place.row * size.columns + column] = Place(text: " ", pen: Pen(codes: ground))
    }
  }
}

extension PlainTerminal.Pen {
  /// Attributes by their own number, the ink by 30, the ground by 40.
  mutating func select(_ parameters: String) {
    var numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }[...]
    if parameters.isEmpty { numbers = [] }
    if parameters.isEmpty || parameters.hasPrefix(";") { codes = [:] }
    while let number = numbers.popFirst() {
      switch number {
      case 0: codes = [:]
      case 1, 2, 4, 7: codes[number] = ""
      case 22: (codes[1], codes[2]) = (nil, nil)
      case 24: codes[4] = nil
      case 27: codes[7] = nil
      case 39: codes[30] = nil
      case 49: codes[40] = nil
      case 38, 48:
        codes[number == 38 ? 30 : 40] = "\(numbers.dropFirst().first ?? 0)"
        numbers = numbers.dropFirst(2)
      case 30..<38, 90..<98: codes[30] = "=\(number)"
      default: codes[40] = "=\(number)"
      }
    }
  }
}
