import Domain

// What the commands on decisions between meetings have in common.

extension DecisionAct {
  /// The IANA zone in which the decision's times are stated: of its procedure, else of its meeting, its body, the office.
  func zone() throws(RegisterError) -> String {
    if let zone = decision.silence?.zone ?? act.meeting.timing.schedule?.zone { return zone }
    return try register.zone(of: act.body)
  }

  /// A day and a time on the decision's clock as a moment: now where neither is given, and today where only the time is.
  func moment(on day: CalendarDay?, at time: LocalTime?) throws(RegisterError) -> Moment {
    guard day != nil || time != nil else { return context.now }
    return try context.moment(on: day, at: time, zone: try zone())
  }

  /// - Throws: the refusal unless the decision is out under a procedure.
  func requireSilence() throws(RegisterError) -> SilenceProcedure {
    guard case .circulated(let silence) = decision.standing else {
      throw .refused(.notUnderSilence(reference, decision.standing.name))
    }
    return silence
  }

  /// Sends the text out under a procedure that begins at a moment.
  /// - Throws: the refusal of a method that the body's rules exclude, or of a text to which somebody objects.
  mutating func circulate(_ silence: SilenceProcedure) throws(RegisterError) {
    guard act.meeting.isBetweenMeetings else { throw .refused(.notBetweenMeetings(act.meeting.id)) }
    guard SilenceProcedure.methods.contains(silence.method) else {
      throw .invalid(
        .method, .unknownValue(silence.method.rawValue, allowed: SilenceProcedure.methods.map(\.rawValue)))
    }
    if let body = act.body, !AdoptionRules.methods(of: body).contains(silence.method) {
      throw .refused(.methodNotAllowed(body.id, silence.method, allowed: body.adoption?.methods ?? []))
    }
    if !decision.hasWords { throw .refused(.textMissing(reference)) }
    let objecting = decision.standingObjections.map(\.by)
    if !objecting.isEmpty { throw .refused(.silenceObjected(reference, by: objecting)) }
    if case .circulated = decision.standing {
      throw .refused(.decisionTransition(reference, from: .circulated, to: .circulated))
    }
    try decide(.circulated(silence))
  }

  /// Confirms that nobody objected: the text is adopted on the day the procedure ended; its number and its words become final.
  mutating func confirm(_ silence: SilenceProcedure, on day: CalendarDay?) throws(RegisterError) {
    let objecting = decision.standingObjections.map(\.by)
    if let refusal = silence.refusal(confirming: reference, objecting: objecting, at: context.now) {
      throw .refused(refusal)
    }
    let end = silence.until.day
    if let day, day < end { throw .invalid(.date, .endsBeforeItBegins) }
    try decide(
      .adopted(Adoption(method: silence.method, on: PartialDate(day ?? end), silence: silence)))
    do {
      decision.finalText = try Sealing.text(of: decision)
    } catch {
      throw .shape(act.meeting.key, error)
    }
  }
}

extension Register {
  /// The IANA zone of a body's clocks: its own, else the office's.
  func zone(of body: Body?) throws(RegisterError) -> String {
    if let zone = body?.zone { return zone }
    return try office().zone
  }
}

extension Context {
  /// The instant at which the clocks of a zone show a day and a time; the present one where one of them is not given.
  /// - Throws: `invalid` when the clocks never show it.
  func moment(on day: CalendarDay?, at time: LocalTime?, zone: String) throws(RegisterError) -> Moment {
    let present = zones.local(now, zone) ?? now.utc
    let (day, time) = (day ?? present.day, time ?? present.time)
    guard let moment = zones.moment(day, time, zone) else { throw .invalid(.zone, .unknownZone(zone)) }
    return moment
  }
}
