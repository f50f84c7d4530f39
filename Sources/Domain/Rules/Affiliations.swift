/// Which organisation stands behind a party, and which ones that is part of: MISAHEL and so the African Union (S0).
public struct Affiliations: Sendable {
  private let lines: [Party: [Organization]]

  /// - Parameter lines: for each party its organisation first, then those above it.
  public init(_ lines: [Party: [Organization]]) { self.lines = lines }

  /// The party's organisation first, then those above it; empty for a party of no recorded organisation.
  public subscript(party: Party) -> [Organization] { lines[party] ?? [] }

  /// The same with another statement of one organisation, wherever it stands.
  public func replacing(_ organization: Organization, with other: Organization) -> Affiliations {
    Affiliations(lines.mapValues { line in line.map { $0.id == organization.id ? other : $0 } })
  }

  /// Whether the party, or an organisation above it, belongs to the classification on some day of `date`.
  public func belongs(_ party: Party, to classification: Identifier<Classification>, in date: PartialDate)
    -> Bool
  {
    self[party].contains {
      $0.belongs(to: classification, on: date.earliest) || $0.belongs(to: classification, on: date.latest)
    }
  }
}

extension Affiliations {
  /// Looks up what is behind each party; a record that is not found is left out.
  init<Failure: Error>(
    of parties: [Party], organization: (OrganizationID) throws(Failure) -> Organization?,
    body: (BodyID) throws(Failure) -> Body?, person: (PersonID) throws(Failure) -> Person?
  ) throws(Failure) {
    var lines: [Party: [Organization]] = [:]
    for party in parties where lines[party] == nil {
      var next: OrganizationID? =
        switch party {
        case .organization(let id): id
        case .post(_, let organization): organization
        case .body(let id): try body(id)?.organization
        case .person(let id): try person(id)?.organization
        case .members: nil
        }
      var line: [Organization] = []
      while let id = next, !line.contains(where: { $0.id == id }), let found = try organization(id) {
        line.append(found)
        next = found.partOf
      }
      lines[party] = line
    }
    self.init(lines)
  }
}

extension Register {
  /// The organisations behind each of these parties; records that are missing or unreadable are left out.
  public func affiliations(of parties: [Party]) throws(RegisterError) -> Affiliations {
    try Affiliations(
      of: parties,
      organization: { id throws(RegisterError) in
        try present { () throws(RegisterError) -> Organization in try organization(id) }
      },
      body: { id throws(RegisterError) in
        try present { () throws(RegisterError) -> Body in try body(id) }
      },
      person: { id throws(RegisterError) in
        try present { () throws(RegisterError) -> Person in try person(id) }
      })
  }

  /// The record, or `nil` when there is none that can be read; other errors go on.
  func present<R: Record>(_ read: () throws(RegisterError) -> R) throws(RegisterError) -> R? {
    do {
      return try read()
    } catch {
      switch error {
      case .noSuchRecord, .unreadable, .shape: return nil
      default: throw error
      }
    }
  }
}
