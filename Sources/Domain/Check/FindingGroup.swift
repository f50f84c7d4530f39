/// The findings of one kind, in their order.
public struct FindingGroup: Equatable, Sendable {
  public let name: FindingKind.Name
  public let findings: [Finding]
}

extension Sequence<Finding> {
  /// The findings kind by kind: damage first, then broken rules, then warnings.
  public var groups: [FindingGroup] {
    let found = Dictionary(grouping: self, by: \.kind.name)
    return [Finding.Severity.damage, .brokenRule, .warning].flatMap { severity in
      FindingKind.Name.allCases.filter { $0.severity == severity }.compactMap { name in
        found[name].map { FindingGroup(name: name, findings: $0) }
      }
    }
  }
}
