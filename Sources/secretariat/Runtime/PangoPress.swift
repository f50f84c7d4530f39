import CPango
import Domain
import Glibc
import Localization
import Papers

/// Type set by pango and drawn by cairo.
final class PangoPress: Press {
  private let press: OpaquePointer
  /// Each text is set once, to be measured and again to be drawn.
  private var texts: [PrintedText: OpaquePointer] = [:]

  /// - Throws: `libraryMissing` where pango is not installed, `libraryFailed` where it gives up.
  init() throws(FileFault) {
    guard press_is_available() else { throw .libraryMissing(.pango) }
    var problem = [CChar](repeating: 0, count: 200)
    guard let press = press_open(&problem, problem.count) else { throw Self.failure(problem) }
    self.press = press
  }

  deinit {
    for text in texts.values { press_free_text(text) }
    press_free(press)
  }

  func lines(of text: PrintedText) -> [PrintedLine] {
    guard let set = set(text) else { return [PrintedLine(width: 0, height: 0, baseline: 0)] }
    return (0..<press_line_count(set)).map { number in
      let line = press_line_at(set, number)
      return PrintedLine(width: line.width, height: line.height, baseline: line.baseline - line.top)
    }
  }

  func file(
    of pages: [PrintedPage], titled title: String, by author: String
  ) throws(FileFault) -> [UInt8] {
    press_describe(press, title, author)
    // The entry that each level of the outline stands below.
    var entries: [Int32] = [0]
    for page in pages {
      press_begin_page(press, page.width, page.height)
      for element in page.elements { show(element, on: press, &entries) }
      press_end_page(press)
    }
    return try Self.bytes { press_finish(press, $0, $1, $2, $3) }
  }

  func picture(of page: PrintedPage, dotsPerInch dots: Double) throws(FileFault) -> [UInt8] {
    var problem = [CChar](repeating: 0, count: 200)
    guard let picture = press_open_picture(page.width, page.height, dots / 72, &problem, problem.count)
    else { throw Self.failure(problem) }
    defer { press_free(picture) }
    var entries: [Int32] = [0]
    for element in page.elements { show(element, on: picture, &entries) }
    return try Self.bytes { press_finish_picture(picture, $0, $1, $2, $3) }
  }

  private typealias Place = UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>

  /// What the library hands over when it is asked to finish.
  private static func bytes(
    _ finish: (Place, UnsafeMutablePointer<Int>, UnsafeMutablePointer<CChar>, Int) -> Bool
  ) throws(FileFault) -> [UInt8] {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    var problem = [CChar](repeating: 0, count: 200)
    guard finish(&bytes, &count, &problem, problem.count), let bytes else { throw failure(problem) }
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private func show(_ element: PrintedElement, on press: OpaquePointer, _ entries: inout [Int32]) {
    switch element {
    case .line(let text, let number, let point):
      if let set = set(text) { press_show_line(press, set, number, point.x, point.y) }
    case .stroke(let points, let weight, let dash):
      let numbers = points.flatMap { [$0.x, $0.y] }
      press_stroke(press, numbers, numbers.count, weight, dash)
    case .fill(let point, let width, let height, let grey):
      press_fill(press, point.x, point.y, width, height, grey)
    case .dot(let point, let radius): press_dot(press, point.x, point.y, radius)
    case .place(let name, let point): press_place(press, name, point.x, point.y)
    case .entry(let title, let level, let point):
      let above = min(level, entries.count)
      entries.removeLast(entries.count - above)
      entries.append(press_outline(press, entries[above - 1], title, point.y))
    }
  }

  private func set(_ text: PrintedText) -> OpaquePointer? {
    if let set = texts[text] { return set }
    let copies = text.runs.map { (words: strdup($0.words), target: $0.target.map { strdup($0) } ?? nil) }
    defer {
      for copy in copies {
        free(copy.words)
        free(copy.target)
      }
    }
    let runs = zip(text.runs, copies).map { run, copy in
      press_run(
        words: copy.words, language: Self.tag(run.language), is_strong: run.weight == .strong,
        is_emphasis: run.weight == .emphasis, target: copy.target)
    }
    let set = press_set(
      press, runs, runs.count, text.size, text.width ?? -1, Self.alignment(text.alignment))
    texts[text] = set
    return set
  }

  private static func alignment(_ alignment: PrintedText.Alignment) -> press_alignment {
    switch alignment {
    case .left: press_left
    case .centre: press_centre
    case .right: press_right
    }
  }

  /// Lives as long as the program does.
  private static func tag(_ language: Language) -> UnsafePointer<CChar> {
    let tag: StaticString =
      switch language {
      case .english: "en"
      case .french: "fr"
      }
    return UnsafeRawPointer(tag.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  private static func failure(_ problem: [CChar]) -> FileFault {
    let reason = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return .libraryFailed(name: FormatLibrary.pango.name, reason: String(decoding: reason, as: UTF8.self))
  }
}
