import Domain

/// Gives the recipients of a circulated text more time, as long as the clock runs.
public struct ExtendSilence: Command {
  public static let action = "extend-silence"

  public var decision: DecisionReference
  /// Hours added to the end.
  public var hours: Int?
  /// The new end on the procedure's clock, where no hours are given; without a time at the time of the old one.
  public var on: CalendarDay?
  public var at: LocalTime?

  public init(
    decision: DecisionReference, hours: Int? = nil, on: CalendarDay? = nil, at: LocalTime? = nil
  ) {
    self.decision = decision
    self.hours = hours
    self.on = on
    self.at = at
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    var silence = try act.requireSilence()
    if silence.isOver(at: context.now) { throw .refused(.silenceOver(decision, silence)) }
    try hours?.required(in: 1...8760, .silenceProcedurePeriod)
    let until = try end(of: silence, context)
    if until <= silence.until.moment { throw .invalid(.date, .endsBeforeItBegins) }
    silence.until = LocalMoment(until, in: silence.zone, context.zones)
    act.decision.standing = .circulated(silence)
    return try act.changeSet(Self.action)
  }

  private func end(of silence: SilenceProcedure, _ context: Context) throws(RegisterError) -> Moment {
    if let hours { return Moment(seconds: silence.until.moment.seconds + hours * 3600) }
    guard on != nil || at != nil else { throw .invalid(.date, .missing) }
    return try context.moment(
      on: on ?? silence.until.day, at: at ?? silence.until.time, zone: silence.zone)
  }
}
