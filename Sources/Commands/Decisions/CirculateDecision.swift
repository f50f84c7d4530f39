import Domain

/// Sends a text that was drafted between meetings out under silence procedure: unless somebody objects before the end of the clock,
/// it may be confirmed as adopted (domain §2). After the silence was broken, the text may go out again.
public struct CirculateDecision: Command {
  public static let action = "circulate-decision"

  public var decision: DecisionReference
  /// When the clock begins, in the body's zone; absent: now.
  public var on: CalendarDay?
  public var at: LocalTime?
  /// Absent: as long as the body's procedures last.
  public var hours: Int?
  public var method: AdoptionMethod

  public init(
    decision: DecisionReference, on: CalendarDay? = nil, at: LocalTime? = nil, hours: Int? = nil,
    method: AdoptionMethod = .silence
  ) {
    self.decision = decision
    self.on = on
    self.at = at
    self.hours = hours
    self.method = method
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try hours?.required(in: 1...8760, .silenceProcedurePeriod)
    let zone = try register.zone(of: act.act.body)
    let periods = ResolvedPeriods(body: act.act.body, office: try register.office())
    try act.circulate(
      SilenceProcedure(
        from: try context.moment(on: on, at: at, zone: zone), hours: hours ?? periods.silenceProcedure,
        zone: zone, method: method, context.zones))
    return try act.changeSet(Self.action)
  }
}
