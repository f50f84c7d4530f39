import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("Silence procedures and their clock")
struct SilenceProcedureTests {
  /// Bamako without summer time; New York, which puts its clocks forward on 14 March 2027 at 2:00.
  private static let zones = Zones(
    isKnown: { ["Africa/Bamako", "America/New_York"].contains($0) },
    moment: { day, time, zone in
      let wall = Moment(seconds: day.number * 86_400 + time.minutes * 60)
      let early = Moment(seconds: wall.seconds - offset(of: zone, at: wall) * 60)
      return Moment(seconds: wall.seconds - offset(of: zone, at: early) * 60)
    },
    local: { moment, zone in Moment(seconds: moment.seconds + offset(of: zone, at: moment) * 60).utc })

  private static func offset(of zone: String, at moment: Moment) -> Int {
    zone == "America/New_York" ? (moment < ("2027-03-14T07:00:00Z" as Moment) ? -300 : -240) : 0
  }

  private func procedure(_ day: CalendarDay, _ time: LocalTime, in zone: String) throws -> SilenceProcedure {
    let from = try #require(Self.zones.moment(day, time, zone))
    return SilenceProcedure(from: from, hours: 72, zone: zone, Self.zones)
  }

  @Test("72 hours from Friday 17:00 in Bamako end on Monday 17:00 there, which is noon in New York")
  func bamako() throws {
    let silence = try procedure("2027-01-15", "17:00", in: "Africa/Bamako")
    #expect(silence.from.day.weekday == 5)
    #expect(silence.until == "2027-01-18T17:00:00+00:00")
    #expect(silence.until.day.weekday == 1 && silence.until.time == "17:00")
    let reader = LocalMoment(silence.until.moment, in: "America/New_York", Self.zones)
    #expect(reader == "2027-01-18T12:00:00-05:00")
    #expect(reader.moment == silence.until.moment && silence.hours == 72)
  }

  @Test(
    "Across a change of clocks the hours are absolute hours, and the end is told as the clocks then show it")
  func summerTime() throws {
    let silence = try procedure("2027-03-12", "17:00", in: "America/New_York")
    #expect(silence.from == "2027-03-12T17:00:00-05:00")
    #expect(silence.until == "2027-03-15T18:00:00-04:00")
    #expect(silence.until.moment.seconds - silence.from.moment.seconds == 72 * 3600)
  }

  @Test(
    "It runs to the second of its end, then it is to be confirmed; an objection that stands counts before all"
  )
  func state() throws {
    let silence = try procedure("2027-01-15", "17:00", in: "Africa/Bamako")
    #expect(silence.state(at: "2027-01-18T16:59:59Z", objecting: []) == .running)
    #expect(silence.state(at: "2027-01-18T17:00:00Z", objecting: []) == .elapsed)
    let mali = Party.organization("mali")
    for now in ["2027-01-16T00:00:00Z", "2027-01-20T00:00:00Z"] as [Moment] {
      #expect(silence.state(at: now, objecting: [mali]) == .objected(by: [mali]))
    }
    let reference = DecisionReference(meeting: "m", decision: "d")
    #expect(
      silence.refusal(confirming: reference, objecting: [], at: "2027-01-18T16:59:59Z")
        == .silenceRunning(reference, silence))
    #expect(
      silence.refusal(confirming: reference, objecting: [mali], at: "2027-01-19T00:00:00Z")
        == .silenceObjected(reference, by: [mali]))
    #expect(silence.refusal(confirming: reference, objecting: [], at: silence.until.moment) == nil)
  }

  @Test("It is kept with the decision in each of its states")
  func coding() throws {
    let silence = try procedure("2027-01-15", "17:00", in: "Africa/Bamako")
    let standings: [DecisionStanding] = [
      .circulated(silence), .silenceBroken(by: .organization("mali"), silence),
      .silenceBroken(by: .organization("mali"), nil),
      .adopted(Adoption(method: .silence, on: "2027-01-18", silence: silence)),
    ]
    for standing in standings {
      let tree = try JSONTreeEncoder().encode(standing)
      #expect(try JSONTreeDecoder().decode(DecisionStanding.self, from: tree) == standing)
    }
  }

  @Test(
    "Instants on a clock are read exactly as they are written",
    arguments: ["2027-01-18T17:00:00+00:00", "2027-03-15T18:00:00-04:00", "2027-01-01T00:15:09+05:45"])
  func localMoment(text: String) throws {
    #expect(try #require(LocalMoment(text)).description == text)
    #expect(LocalMoment(String(text.dropLast())) == nil && LocalMoment(text.replacing("T", with: " ")) == nil)
  }
}
