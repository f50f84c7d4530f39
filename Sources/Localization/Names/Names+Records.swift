import Domain

extension Names {
  /// A record by its name, or by its identifier when it has none or cannot be read.
  public func record(_ key: RecordKey) -> Phrase {
    switch key.kind {
    case .office: (try? register?.office())?.name.phrase ?? RecordKind.office.phrase
    case .organization: OrganizationID(key.id).map { phrase($0, .short) } ?? Phrase(same: key.id)
    case .person: PersonID(key.id).map { phrase($0) } ?? Phrase(same: key.id)
    case .body: BodyID(key.id).map { phrase($0, .short) } ?? Phrase(same: key.id)
    case .meeting: MeetingID(key.id).map { meetingRecord($0) } ?? Phrase(same: key.id)
    case .framework, .fund, .project: Phrase(same: key.id)
    }
  }

  /// The kind and the name: `body MCP`, `instance PMC`.
  public func recordWithKind(_ key: RecordKey) -> Phrase {
    key.kind == .office ? record(key) : key.kind.phrase + " " + record(key).quoted
  }

  private func meetingRecord(_ id: MeetingID) -> Phrase {
    guard let meeting = meeting(id) else { return Phrase(same: id.text) }
    return fullTitle(of: meeting, .short)
  }
}
