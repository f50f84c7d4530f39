import Domain

/// A finding with an identifier of its own within one list: the record's and a running number, `mcp-5-1`.
public struct FindingEntry {
  public let id: String
  public let finding: Finding

  /// Findings in their order, numbered record by record.
  public static func entries(of findings: [Finding]) -> [FindingEntry] {
    var counts: [RecordKey: Int] = [:]
    return findings.map { finding in
      counts[finding.record, default: 0] += 1
      return FindingEntry(id: "\(finding.record.id)-\(counts[finding.record] ?? 0)", finding: finding)
    }
  }
}
