import Commands
import Domain
import Localization
import PlainText

/// A delegation as one types it: a person a line, name and title apart by a comma, the title in the other language after a stroke
/// between spaces, the head of delegation first.
enum DelegationText {
  static func words(_ delegates: [Delegate], _ language: Language) -> String {
    let heads = delegates.filter { $0.head == true }
    return (heads + delegates.filter { $0.head != true }).map { line(of: $0, language) }
      .joined(separator: "\n")
  }

  /// - Parameter known: those announced before: a line that is as it was stands for the same delegate, with its title in both
  ///   languages.
  static func delegates(
    _ words: String, known: [Delegate], _ language: Language, _ register: any Register
  ) throws(RegisterError) -> [NewDelegate] {
    var delegates: [NewDelegate] = []
    for line in words.split(whereSeparator: \.isNewline).map({ String($0).trimmed }) where !line.isEmpty {
      var delegate: NewDelegate
      if let same = known.first(where: { self.line(of: $0, language) == line }) {
        delegate = NewDelegate(person: same.person, name: same.name, title: same.title)
      } else {
        delegate = try read(line, language, register)
      }
      delegate.head = delegates.isEmpty
      delegates.append(delegate)
    }
    return delegates
  }

  /// A title that is there in the other language alone stands behind the stroke as well.
  private static func line(of delegate: Delegate, _ language: Language) -> String {
    let titles = [delegate.title?[language] ?? "", delegate.title?[language.other] ?? ""]
    let title = titles[1].isEmpty ? titles[0] : titles[0] + stroke + titles[1]
    return title.isEmpty ? delegate.name : delegate.name + ", " + title.trimmed
  }

  private static let stroke = " / "

  private static func title(_ words: String, _ language: Language) -> Text? {
    let sides = (" " + words).split(separator: stroke, maxSplits: 1, omittingEmptySubsequences: false)
    let titles = sides.map { String($0).trimmed }
    var text = Text()
    for (side, title) in zip([language, language.other], titles) where !title.isEmpty {
      text[side] = title
      if text.original == nil { text.original = side }
    }
    return text.isEmpty ? nil : text
  }

  /// Somebody of that very name in the directory is meant by it.
  private static func read(
    _ line: String, _ language: Language, _ register: any Register
  ) throws(RegisterError) -> NewDelegate {
    let parts = line.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let name = parts.first ?? ""
    let title = parts.count > 1 ? title(parts[1], language) : nil
    let folded = name.foldedForSearch
    let people = try register.people(DirectoryQuery(phrase: name, limit: 5)).rows
      .filter { $0.name.foldedForSearch == folded }
    return NewDelegate(person: people.count == 1 ? people[0].id : nil, name: name, title: title)
  }
}
