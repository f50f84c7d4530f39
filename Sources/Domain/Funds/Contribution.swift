/// What one donor gives to a fund, step by step: pledged → committed → received; reduced, cancelled (domain §2). All steps are in one
/// currency; what comes in another is a contribution of its own. One without a step names a donor whose amount no source states (S3).
public struct Contribution: Hashable, Codable, Sendable {
  public var id: Identifier<Contribution>
  public var donor: Party
  /// Out of which fund it is given: the United Nations out of its Peacebuilding Fund (S3).
  public var through: FundID?
  /// What it is for, where the donor says so.
  public var purpose: Text?
  public var steps: [ContributionStep]
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<Contribution>, donor: Party, through: FundID? = nil, purpose: Text? = nil,
    steps: [ContributionStep], remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.donor = donor
    self.through = through
    self.purpose = purpose
    self.steps = steps
    self.remark = remark
    self.source = source
  }
}

/// One step in the life of a contribution, with its day where it is known.
public struct ContributionStep: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Announced (annonce de contribution).
    case pledge
    /// Bound by an agreement (engagement).
    case commitment
    /// Arrived on the account (reçu).
    case receipt
    /// Taken off what was announced, and off the agreement where there is one.
    case reduction
    /// What had not arrived will not.
    case cancellation
  }

  public var id: Identifier<ContributionStep>
  public var kind: Kind
  /// Positive; absent only for a cancellation, which is of all that has not arrived.
  public var money: Money?
  public var on: StatedDate
  public var note: String?

  public init(
    id: Identifier<ContributionStep>, kind: Kind, money: Money?, on: StatedDate = .notStated,
    note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.money = money
    self.on = on
    self.note = note
  }
}

extension Contribution {
  public enum State: String, Codable, Sendable, CaseIterable { case pledged, committed, received, cancelled }

  public var currency: Currency? { steps.lazy.compactMap(\.money?.currency).first }

  /// Where it stands: received once all that was committed, or else pledged, has arrived; cancelled when nothing had and nothing will;
  /// `nil` while no step is recorded.
  public var state: State? {
    if steps.isEmpty { return nil }
    let standing = standing
    if isCancelled && standing.received.isZero { return .cancelled }
    if !standing.received.isZero && standing.received >= max(standing.pledged, standing.committed) {
      return .received
    }
    return standing.committed.isZero && standing.received.isZero ? .pledged : .committed
  }

  public var isCancelled: Bool { steps.contains { $0.kind == .cancellation } }

  /// What is pledged, committed and received, after what was taken off (D): a reduction lowers the pledge, and from the
  /// commitment on that too; after a cancellation only what had arrived remains.
  public var standing: ContributionStanding {
    var standing = ContributionStanding()
    var isPledged = false
    for step in steps {
      let amount = step.money?.amount ?? .zero
      switch step.kind {
      case .pledge:
        isPledged = true
        standing.pledged += amount
      case .commitment: standing.committed += amount
      case .receipt: standing.received += amount
      case .reduction:
        if isPledged { standing.pledged += -amount }
        if !standing.committed.isZero { standing.committed += -amount }
      case .cancellation:
        if isPledged { standing.pledged = standing.received }
        if !standing.committed.isZero { standing.committed = standing.received }
      }
    }
    return standing
  }
}

/// Amounts of one contribution, in its currency.
public struct ContributionStanding: Hashable, Sendable {
  public var pledged = DecimalNumber.zero
  public var committed = DecimalNumber.zero
  public var received = DecimalNumber.zero

  public init() {}
}
