import Domain

/// Says that an organisation belongs to a classification, from when to when; said again, the new statement replaces the old.
public struct ClassifyOrganization: Command {
  public static let action = "classify-organization"

  public var organization: OrganizationID
  public var classification: Identifier<Classification>
  public var from: StatedDate
  public var to: StatedDate?
  public var source: SourceNote?

  public init(
    organization: OrganizationID, classification: Identifier<Classification>, from: StatedDate,
    to: StatedDate? = nil, source: SourceNote? = nil
  ) {
    self.organization = organization
    self.classification = classification
    self.from = from
    self.to = to
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.organization(organization)
    let known = try register.office().classifications.map(\.id)
    guard known.contains(classification) else {
      throw .invalid(.classification, .unknownValue(classification.text, allowed: known.map(\.text)))
    }
    let entry = Classified(id: classification, term: Term(from: from, to: to), source: source)
    try entry.term.required()
    var draft = ChangeDraft(context, register)
    try draft.update(record) { record in
      if let index = record.classified.firstIndex(where: { $0.id == classification }) {
        record.classified[index] = entry
      } else {
        record.classified.append(entry)
      }
    }
    return draft.changeSet(action: Self.action, subject: record.key, detail: classification.text)
  }
}
