/// A text sent out between meetings, and its clock: adopted when nobody has objected at the end of it, and somebody confirms it
/// (domain §2).
///
/// It begins at a stated time in the body's zone and ends so many hours later as an absolute moment: clocks that are put forward or
/// back in between change the time they show, not the hours (D).
public struct SilenceProcedure: Hashable, Codable, Sendable {
  /// How far it has come. That nobody objected adopts nothing by itself.
  public enum State: Hashable, Sendable {
    case running
    /// Parties object, before or after the end of the clock.
    case objected(by: [Party])
    /// The clock is over and nobody objects: to be confirmed.
    case elapsed
  }

  public var from: LocalMoment
  public var until: LocalMoment
  /// IANA zone in which its times are stated.
  public var zone: String
  /// By silence or by no objection, as the letter says.
  public var method: AdoptionMethod

  public init(from: LocalMoment, until: LocalMoment, zone: String, method: AdoptionMethod = .silence) {
    self.from = from
    self.until = until
    self.zone = zone
    self.method = method
  }

  /// Begins at a moment and ends exactly so many hours later.
  public init(
    from: Moment, hours: Int, zone: String, method: AdoptionMethod = .silence, _ zones: Zones
  ) {
    let until = Moment(seconds: from.seconds + hours * 3600)
    self.init(
      from: LocalMoment(from, in: zone, zones), until: LocalMoment(until, in: zone, zones), zone: zone,
      method: method)
  }

  /// The methods that need no meeting.
  public static let methods: [AdoptionMethod] = [.silence, .noObjection]

  /// Whole hours from beginning to end.
  public var hours: Int { (until.moment.seconds - from.moment.seconds) / 3600 }

  public func isOver(at now: Moment) -> Bool { until.moment <= now }

  /// - Parameter objecting: the parties whose objections stand.
  public func state(at now: Moment, objecting: [Party]) -> State {
    if !objecting.isEmpty { return .objected(by: objecting) }
    return isOver(at: now) ? .elapsed : .running
  }

  /// Why the text cannot be confirmed as adopted, or `nil`: the clock runs, or somebody objects.
  public func refusal(
    confirming decision: DecisionReference, objecting: [Party], at now: Moment
  ) -> Refusal? {
    switch state(at: now, objecting: objecting) {
    case .objected(let parties): .silenceObjected(decision, by: parties)
    case .running: .silenceRunning(decision, self)
    case .elapsed: nil
    }
  }
}

extension Decision {
  /// The procedure under which it is, was adopted, or was not.
  public var silence: SilenceProcedure? {
    switch standing {
    case .circulated(let silence): silence
    case .silenceBroken(_, let silence): silence
    case .adopted(let adoption): adoption.silence
    case .proposed, .deferred, .rejected, .withdrawn: nil
    }
  }

  /// How far its procedure has come; `nil` unless it is under one.
  public func silenceState(at now: Moment) -> SilenceProcedure.State? {
    guard case .circulated(let silence) = standing else { return nil }
    return silence.state(at: now, objecting: standingObjections.map(\.by))
  }
}
