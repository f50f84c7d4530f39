import Domain
import Localization

/// When a silence procedure begins, how long it lasts and by which method the text is adopted.
enum SilenceEntries {
  static func fields(of body: Body?, _ register: any Register, _ around: Surroundings) throws(RegisterError)
    -> [FormField]
  {
    let office = try register.settings()
    let zone = body?.zone ?? office.zone
    let clock = around.zones.local(around.now, zone) ?? around.now.utc
    let methods = methods(of: body)
    return [
      .day(.from, clock.day, around).labelled(FormTitles.silenceFrom).required,
      .time(.time, clock.time, around).labelled(FormTitles.silenceFromTime).required,
      .number(.silenceProcedurePeriod, ResolvedPeriods(body: body, office: office).silenceProcedure)
        .labelled(FormTitles.silenceHours).hinted(FormTitles.silenceHoursHint).required,
      .foretold(.endTime, .silenceEnd(zone)).labelled(FormTitles.silenceEnd),
    ]
      + (methods.count > 1
        ? [.choice(.method, methods.map { ($0.rawValue, $0.name) }, methods.first?.rawValue)] : [])
  }

  /// The methods that need no meeting and that the rules of the body leave open; where they leave none, the refusal says so.
  static func methods(of body: Body?) -> [AdoptionMethod] {
    let open = SilenceProcedure.methods.filter { AdoptionRules.methods(of: body).contains($0) }
    return open.isEmpty ? SilenceProcedure.methods : open
  }

  static func clock(of body: Body?, _ register: any Register, _ around: Surroundings) throws(RegisterError)
    -> String
  {
    let office = try register.settings().zone
    return FormTitles.silenceClock(ZoneNames.name(of: body?.zone ?? office))[around.language]
  }
}

extension FormReader {
  /// The method chosen, or the only one there was to choose.
  func silenceMethod(of body: Body?) -> AdoptionMethod {
    choice(.method) ?? SilenceEntries.methods(of: body).first ?? .silence
  }
}
