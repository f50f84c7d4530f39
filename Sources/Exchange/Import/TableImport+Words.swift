import Commands
import Domain
import Localization

extension TableImport.Step {
  public var isRefused: Bool { if case .refused = outcome { true } else { false } }

  /// What the row would change, if anything.
  public var changes: [RecordChange]? {
    if case .changes(let changes) = outcome { changes } else { nil }
  }

  /// What it would do, a line each; why it is refused, with the remedy.
  public func words(_ names: Names) -> [Phrase] {
    switch outcome {
    case .unchanged: return []
    case .refused(let error):
      let advice = error.advice(names)
      return [advice.explanation + Phrase(same: " ") + advice.remedy]
    case .changes(let changes):
      // An entry of a log repeats what it reports.
      let telling = changes.filter { !$0.isLogged }
      return (telling.isEmpty ? changes : telling).map { names.words(of: $0) }
    }
  }
}

extension RecordChange {
  fileprivate var isLogged: Bool { change.path.steps.contains(.key("log")) }
}
