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
    case .framework: FrameworkID(key.id).map { phrase($0) } ?? Phrase(same: key.id)
    case .fund: FundID(key.id).map { phrase($0) } ?? Phrase(same: key.id)
    case .project: ProjectID(key.id).map { phrase($0) } ?? Phrase(same: key.id)
    }
  }

  public func phrase(_ id: FrameworkID, _ form: NameForm = .short) -> Phrase {
    guard let framework = try? register?.framework(id) else { return Phrase(same: id.text) }
    return Self.phrase(framework.name, framework.acronym, form)
  }

  public func phrase(_ id: FundID, _ form: NameForm = .short) -> Phrase {
    guard let fund = try? register?.fund(id) else { return Phrase(same: id.text) }
    return Self.phrase(fund.name, fund.acronym, form)
  }

  public func phrase(_ id: ProjectID, _ form: NameForm = .short) -> Phrase {
    guard let project = try? register?.project(id) else { return Phrase(same: id.text) }
    return Self.phrase(project.title, project.acronym, form)
  }

  /// What to type to name a result: `itsp/1.2`.
  public func words(for reference: ResultReference) -> String {
    let result = try? register?.framework(reference.framework).result(reference.result)
    return "\(reference.framework)/\(result?.code ?? reference.result.text)"
  }

  /// An allocation by its amount and what it is for.
  public func allocation(_ id: Identifier<Allocation>, of fund: FundID) -> Phrase {
    let found = (try? register?.fund(fund))?.allocations.first { $0.id == id }
    guard let found else { return Phrase(same: id.text) }
    guard let purpose = found.project.map({ phrase($0) }) ?? found.title?.phrase else {
      return found.money.phrase
    }
    return found.money.phrase + " – " + purpose
  }

  /// A result by its number, if it has one, and its title.
  public func phrase(_ reference: ResultReference) -> Phrase {
    guard let result = try? register?.framework(reference.framework).result(reference.result) else {
      return Phrase(same: reference.result.text)
    }
    let title = result.title.phrase
    return result.code.map { Phrase(same: $0 + " – ") + title } ?? title
  }

  public static func phrase(_ name: Text, _ acronym: Text?, _ form: NameForm) -> Phrase {
    guard let acronym, !acronym.isEmpty else { return name.phrase }
    return switch form {
    case .short: acronym.phrase
    case .long: name.phrase
    case .both: name.phrase + " (" + acronym.phrase + ")"
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
