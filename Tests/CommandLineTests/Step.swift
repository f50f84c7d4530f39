import CommandLine
import Domain
import Testing

/// One command line of a scenario, with what it must say in each language.
struct Step: Sendable {
  let words: [String]
  let status: CommandLineStatus
  let en: String
  let fr: String

  /// A step that succeeds.
  init(_ words: [String], en: String, fr: String) {
    self.init(words, .done, en: en, fr: fr)
  }

  /// A step that is refused.
  init(_ words: [String], _ status: CommandLineStatus, en: String, fr: String) {
    self.words = words
    self.status = status
    self.en = en
    self.fr = fr
  }

  /// Runs all steps in one language on one desk.
  static func run(_ steps: [Step], at desk: Desk, _ language: Language) {
    for step in steps {
      let answer = desk.run(step.words, language: language)
      let line = step.words.joined(separator: " ")
      #expect(answer.status == step.status, "\(line): \(answer.text)\(answer.messages)")
      // What follows builds on it.
      if answer.status != step.status { return }
      let said = step.status == .done ? answer.plain : answer.plainMessages
      let expected = language == .english ? step.en : step.fr
      #expect(expected.isEmpty || said.contains(expected), "\(line): \(said)")
    }
  }
}
