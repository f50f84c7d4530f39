import Domain
import Localization
import PlainText
import TerminalUI

/// The tree of bodies with the seats of the selected one below it (sketch B).
struct BodiesScreen: Screen {
  var lines: [BodiesContent.Line]?
  var state = TreeState<BodyID>()
  /// The first row of the seats that is shown, while these have the keys.
  var lowerTop: Int?
  var words = ""

  var place: Place { .bodies }

  func questions(_ around: Surroundings) -> [Question] { [.bodies] }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    if case .bodies(let content) = answer { lines = content.lines }
    return []
  }

  var filterWords: String? { words }

  mutating func filter(by words: String, _ around: Surroundings) -> [Request] {
    self.words = words
    state.list = ListState()
    return []
  }

  /// The lines that hold the words, with the bodies above them, so that the tree stays a tree.
  var shown: [BodiesContent.Line] {
    let all = lines ?? []
    let filter = FilterWords(words)
    guard !filter.isEmpty else { return all }
    var kept: Set<BodyID> = []
    for line in all where filter.match(line.searched) {
      var id: BodyID? = line.id
      while let here = id, kept.insert(here).inserted { id = all.first { $0.id == here }?.parent }
    }
    return all.filter { kept.contains($0.id) }
  }

  func selected(_ around: Surroundings) -> BodiesContent.Line? {
    let id = tree(around).selected(state)
    return lines?.first { $0.id == id }
  }
}

extension BodiesContent.Line {
  /// The words that a filter looks through.
  var searched: String { (name.shorter + [name.text, chair.text, next]).joined(separator: " ") }
}
