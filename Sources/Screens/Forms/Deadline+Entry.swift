import Domain
import Localization
import PlainText

extension Deadline {
  /// How a form shows it, and reads it again.
  func entry(_ language: Language) -> String {
    if case .date(let day) = self { day.phrase(.full)[language] } else { phrase[language] }
  }

  /// `n` and `next` are the next plenary, `o` is ongoing; in French `p` and `c`, or `en c`. A day is none of them.
  init?(typed: String) {
    let words = typed.foldedForSearch
    guard words.first?.isLetter == true else { return nil }
    for deadline in [Deadline.nextPlenary, .ongoing] {
      let names = Language.allCases.map { deadline.phrase[$0].foldedForSearch }
      let beginnings = names + names.filter { $0.hasPrefix("en ") }.map { String($0.dropFirst(3)) }
      if beginnings.contains(where: { $0.hasPrefix(words) }) {
        self = deadline
        return
      }
    }
    return nil
  }
}
