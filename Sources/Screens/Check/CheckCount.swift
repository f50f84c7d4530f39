import Domain

/// What the frame tells of a check of the whole register.
public struct CheckCount: Equatable, Sendable {
  var count = 0
  /// What all of them are, where they are of one kind.
  var kind: FindingKind.Name?
  /// Files that cannot be read, as they lie in the register.
  var damaged: [String] = []

  init(_ findings: [Finding]) {
    count = findings.count
    kind = findings.first.flatMap { first in
      findings.allSatisfy { $0.kind.name == first.kind.name } ? first.kind.name : nil
    }
    damaged = findings.compactMap { finding in
      switch finding.kind {
      case .unreadable(let file): file.path
      case .damagedJournal(let path, _): path
      default: nil
      }
    }
    // A journal may be damaged in several of its lines.
    damaged = damaged.enumerated().filter { damaged.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}
