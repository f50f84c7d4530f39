import Domain
import TestSupport
import Testing

@Suite("Preparing a meeting")
struct PreparationTests {
  let office = Office(id: "office", name: .same("Office"))
  let today: CalendarDay = "2026-12-01"

  private var meeting: Meeting {
    var meeting = Samples.meeting("mcp-6", "2027-01-12", .planned, ordinal: 6)
    meeting.venue = Venue(place: .same("N'Djamena"))
    return meeting
  }

  private func items(
    _ meeting: Meeting, groups: [Body] = [], experts: [MeetingRow] = [], previous: MeetingRow? = nil,
    asOf day: CalendarDay? = nil
  ) -> [PreparationItem] {
    let body = Samples.platform(seats: [
      Samples.seat("s-1", .chair, "mali"), Samples.seat("s-2", .member, "un"),
      Samples.seat("s-3", .member, "mali"),
    ])
    return PreparationChecklist(
      meeting: meeting, body: body, office: office, groups: groups, experts: experts, previous: previous,
      asOf: day ?? today
    ).items
  }

  @Test(
    "Six weeks before a ministerial plenary, two before others; documents, minutes and circulation as set")
  func dates() throws {
    let platform = try #require(
      PreparationDates(of: meeting, periods: ResolvedPeriods(body: Samples.platform(), office: office)))
    #expect(platform.settled == "2026-11-24")
    #expect(platform.invitations == "2026-12-01")
    #expect(platform.replies == "2026-12-22")
    #expect(platform.documents == "2026-12-28")
    #expect(platform.minutesToChair == "2027-01-19")
    #expect(platform.minutesCirculated == "2027-01-22")
    let group = PreparationDates(
      of: meeting, periods: ResolvedPeriods(body: Samples.secretariat(), office: office))
    #expect(group?.invitations == "2026-12-28")
    var experts = meeting
    experts.kind = .preparatory
    let invited = [meeting, experts].map { items($0).first { $0.kind == .invitations(sent: 0, of: 2) }?.due }
    #expect(invited == ["2026-12-01", "2026-12-28"])
    var own = Samples.platform()
    own.periods = Periods(invitations: 30)
    #expect(
      PreparationDates(of: meeting, periods: ResolvedPeriods(body: own, office: office))?.invitations
        == "2026-12-13")
  }

  @Test("The reply-by date of the meeting goes before the period; several days count from the last")
  func ownDates() throws {
    var meeting = meeting
    meeting.replyBy = "2026-12-18"
    meeting.timing = .planned(Schedule(date: "2027-01-12", until: "2027-01-13"))
    let dates = try #require(
      PreparationDates(of: meeting, periods: ResolvedPeriods(body: Samples.platform(), office: office)))
    #expect(dates.replies == "2026-12-18")
    #expect(dates.minutesToChair == "2027-01-20")
  }

  @Test("While nothing is listed, invitations count the seats to invite, each holder once")
  func invitations() {
    let found = items(meeting)[1]
    #expect(found.kind == .invitations(sent: 0, of: 2))
    #expect(found.state == .due)
    #expect(items(meeting, asOf: "2026-11-20")[1].state == .toCome)
    #expect(items(meeting, asOf: "2026-12-02")[1].state == .late)
    var sent = meeting
    sent.invitations = [
      Invitation(id: "i-1", party: .organization("mali"), sent: "2026-11-30", reply: .accepted),
      Invitation(id: "i-2", party: .organization("un"), sent: "2026-11-30"),
    ]
    #expect(items(sent)[1].state == .done)
    #expect(items(sent)[2].kind == .replies(accepted: 1, declined: 0, awaited: 1))
    #expect(items(sent)[2].state == .toCome)
    sent.invitations[1].reply = .declined
    #expect(items(sent)[2].state == .done)
  }

  @Test("Date and venue are settled together; without a date nothing is due")
  func dateAndVenue() {
    #expect(items(meeting)[0].state == .done)
    var open = meeting
    open.venue = nil
    #expect(items(open)[0].kind == .dateAndVenue(date: true, venue: false))
    #expect(items(open)[0].state == .late)
    open.timing = .planned(nil)
    #expect(items(open).allSatisfy { $0.due == nil && $0.state == .toCome })
  }

  @Test("Reports of the groups, by group")
  func groupReports() {
    let groups = ["gov", "sec"].map {
      Body(id: Identifier($0) ?? "x", kind: .thematicWorkingGroup, name: .same($0), parent: "mcp")
    }
    var meeting = meeting
    meeting.documents = [
      MeetingDocument(
        id: "d-1", kind: .report, title: .same("Security"), languages: .init(en: .awaited, fr: .received),
        from: .body("sec")),
      MeetingDocument(
        id: "d-2", kind: .report, title: .same("Governance"), languages: .init(fr: .awaited),
        from: .body("gov")),
    ]
    let found = items(meeting, groups: groups)[3]
    #expect(found.kind == .groupReports(received: ["sec"], awaited: ["gov"]))
    #expect(found.state == .toCome)
    meeting.documents[1].languages.fr = .ready
    #expect(items(meeting, groups: groups)[3].state == .done)
  }

  @Test("A document is ready when every language expected of it is")
  func documents() {
    typealias Languages = MeetingDocument.Languages
    #expect(Languages(en: .ready, fr: .ready).overall == .ready)
    #expect(Languages(fr: .ready).overall == .ready)
    #expect(Languages(en: .inTranslation, fr: .ready).overall == .inTranslation)
    #expect(Languages(en: .awaited, fr: .ready).overall == .inTranslation)
    #expect(Languages(en: .awaited, fr: .received).overall == .received)
    #expect(Languages(en: .awaited).overall == .awaited)
    var meeting = meeting
    meeting.documents = [
      MeetingDocument(id: "d-1", kind: .note, title: .same("Note"), languages: Languages(fr: .ready)),
      MeetingDocument(
        id: "d-2", kind: .evidence, title: .same("Receipt"), languages: Languages(fr: .awaited)),
    ]
    #expect(items(meeting)[3].kind == .documents(ready: 1, inTranslation: 0, received: 0, awaited: 0))
    #expect(items(meeting)[3].state == .done)
  }

  @Test(
    "The experts' meeting by its own date, the previous minutes by this meeting's, with the point they stand under"
  )
  func expertsAndMinutes() {
    var meeting = meeting
    meeting.agenda = [
      AgendaItem(id: "a-1", kind: .opening, title: .same("Opening")),
      AgendaItem(id: "a-2", kind: .previousMinutes, title: .same("Minutes")),
    ]
    let experts = Samples.row("mcp-preparatory-2027", "2027-01-11", .convened, kind: .preparatory)
    let previous = Samples.row("mcp-5", "2017-06-14", ordinal: 5)
    let found = items(meeting, experts: [experts], previous: previous)
    #expect(found[3].kind == .expertsMeeting(experts))
    #expect(found[3].due == "2027-01-11")
    #expect(found[4].kind == .previousMinutes(previous, agendaNumber: "2"))
    #expect(found[4].due == "2027-01-12")
    #expect(found[4].state == .toCome)
  }

  @Test(
    "A plenary over groups has an annotated agenda and notes for its chair, which are in no count of documents"
  )
  func chair() {
    let groups = [Body(id: "gov", kind: .thematicWorkingGroup, name: .same("gov"), parent: "mcp")]
    var meeting = meeting
    meeting.agenda = [
      AgendaItem(id: "a-1", kind: .opening, title: .same("Opening")),
      AgendaItem(id: "a-2", title: .same("Reports"), annotation: .same("Ten minutes each")),
      AgendaItem(id: "a-3", title: .same("Road map")),
    ]
    func notes() -> PreparationItem? {
      items(meeting, groups: groups).first { if case .speakingNotes = $0.kind { true } else { false } }
    }
    #expect(items(meeting, groups: groups).map(\.kind).contains(.annotatedAgenda(annotated: 1, of: 2)))
    #expect(notes()?.kind == .speakingNotes(nil))
    #expect(notes()?.due == "2027-01-09")
    let days = items(meeting, groups: groups).compactMap(\.due)
    #expect(days == days.sorted(), "what is due first comes first")
    meeting.documents = [
      MeetingDocument(
        id: "d-1", kind: .speakingNotes, title: .same("Notes"), languages: .init(fr: .ready))
    ]
    #expect(notes()?.state == .done)
    #expect(!items(meeting, groups: groups).contains { if case .documents = $0.kind { true } else { false } })
  }
}
