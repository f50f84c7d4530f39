import Domain
import Localization
import Papers
import Synchronization

/// A press whose letters are all half as wide as they are high, so that what is tested does not depend on fonts.
final class RuledPress: Press {
  static let leading = 1.25

  func lines(of text: PrintedText) -> [PrintedLine] {
    words(of: text).map { line in
      PrintedLine(
        width: Double(line.count) * text.size / 2, height: text.size * Self.leading, baseline: text.size)
    }
  }

  func file(of pages: [PrintedPage], titled title: String, by author: String) -> [UInt8] {
    Array("\(title), \(author), \(pages.count)".utf8)
  }

  func picture(of page: PrintedPage, dotsPerInch: Double) -> [UInt8] {
    Array("\(page.elements.count) elements".utf8)
  }

  /// The words of each line.
  func words(of text: PrintedText) -> [String] {
    let room = text.width.map { max(1, Int($0 / (text.size / 2))) } ?? .max
    return text.runs.map(\.words).joined().split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { broken(String($0), room) }
  }

  private func broken(_ line: String, _ room: Int) -> [String] {
    var result = [""]
    for word in line.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let longer = result[result.count - 1].isEmpty ? word : result[result.count - 1] + " " + word
      if longer.count <= room || result[result.count - 1].isEmpty {
        result[result.count - 1] = longer
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// The pages of a paper.
  static func pages(_ paper: Paper) throws -> [PrintedPage] {
    let watched = WatchedPress()
    _ = try PaperFormat.pdf.render(
      paper,
      with: FileTools(
        pack: { _ in [] }, press: { watched }))
    return watched.pages.withLock { $0 }
  }
}

/// Keeps the pages that it is given.
private final class WatchedPress: Press, Sendable {
  let pages = Mutex<[PrintedPage]>([])

  func lines(of text: PrintedText) -> [PrintedLine] { RuledPress().lines(of: text) }

  func file(of pages: [PrintedPage], titled title: String, by author: String) -> [UInt8] {
    self.pages.withLock { $0 = pages }
    return []
  }

  func picture(of page: PrintedPage, dotsPerInch: Double) -> [UInt8] { [] }
}

extension PrintedPage {
  /// The lines on it with their heights, from the top.
  var lines: [(words: String, place: PrintedPoint, target: String?)] {
    elements.compactMap { element in
      guard case .line(let text, let number, let place) = element else { return nil }
      return (RuledPress().words(of: text)[number], place, text.runs.first?.target)
    }.sorted { ($0.place.y, $0.place.x) < ($1.place.y, $1.place.x) }
  }

  func shows(_ words: String) -> Bool { lines.contains { $0.words.contains(words) } }
}
