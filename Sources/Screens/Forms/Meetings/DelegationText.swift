import Commands
import Domain
import Localization
import PlainText

/// A delegation as one types it: a person a line, name and title apart by a comma, the head of delegation first.
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

  private static func line(of delegate: Delegate, _ language: Language) -> String {
    let title = delegate.title?.best(for: language) ?? ""
    return title.isEmpty ? delegate.name : delegate.name + ", " + title
  }

  /// Somebody of that very name in the directory is meant by it.
  private static func read(
    _ line: String, _ language: Language, _ register: any Register
  ) throws(RegisterError) -> NewDelegate {
    let parts = line.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let name = parts.first ?? ""
    let title = parts.count > 1 && !parts[1].isEmpty ? Text(parts[1], in: language) : nil
    let folded = name.foldedForSearch
    let people = try register.people(DirectoryQuery(phrase: name, limit: 5)).rows
      .filter { $0.name.foldedForSearch == folded }
    return NewDelegate(person: people.count == 1 ? people[0].id : nil, name: name, title: title)
  }
}
