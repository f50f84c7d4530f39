import Domain

/// Takes back that an organisation belongs to a classification, when that was entered by mistake; one that has ceased to belong to it
/// gets an end date instead. Refused while it holds a seat that only such an organisation may hold (S0, domain §2).
public struct WithdrawClassification: Command {
  public static let action = "withdraw-classification"

  public var organization: OrganizationID
  public var classification: Identifier<Classification>

  public init(organization: OrganizationID, classification: Identifier<Classification>) {
    self.organization = organization
    self.classification = classification
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.organization(organization)
    guard record.classified.contains(where: { $0.id == classification }) else {
      throw .invalid(
        .classification,
        .unknownValue(classification.text, allowed: record.classified.map(\.id.text)))
    }
    var after = record
    after.classified.removeAll { $0.id == classification }
    try requireNoSeat(of: record, after: after, context, register)
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0 = after }
    return draft.changeSet(action: Self.action, subject: record.key, detail: classification.text)
  }

  /// A seat in office today that its holder may hold now, and may not without the classification.
  private func requireNoSeat(
    of record: Organization, after: Organization, _ context: Context, _ register: any Register
  ) throws(RegisterError) {
    for body in try register.bodies()
    where body.seatRules.contains(where: { $0.demand.names(classification) }) {
      for seat in body.seats(on: context.today) {
        guard let holder = seat.holder else { continue }
        let now = try register.affiliations(of: [holder])
        guard now[holder].contains(where: { $0.id == record.id }) else { continue }
        let then = now.replacing(record, with: after)
        if SeatEligibility.refusal(of: seat, in: body, affiliations: now, today: context.today) == nil,
          SeatEligibility.refusal(of: seat, in: body, affiliations: then, today: context.today) != nil
        {
          throw .refused(
            .classificationNeeded(record.id, classification, by: body.id, role: seat.role))
        }
      }
    }
  }
}

extension SeatRule.Demand {
  /// Whether the demand is about the classification.
  fileprivate func names(_ classification: Identifier<Classification>) -> Bool {
    switch self {
    case .holderIs(let known, _), .othersOnly(let known, _): known == classification
    case .exactly: false
    }
  }
}
