import Domain
import Localization
import TerminalUI

/// What is recorded of one body, each fact with its source.
public struct BodyContent: Sendable {
  /// Meetings listed on the page; the others are behind "All meetings".
  static let mostMeetings = 20

  let id: BodyID
  let page: Page

  init(_ id: BodyID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let body = try register.body(id)
    let office = try register.settings()
    let meetings = try register.meetings(MeetingQuery(body: id, newestFirst: true, limit: Self.mostMeetings))
    let open = try register.decisions(
      DecisionQuery(body: id, implementation: [.notStarted, .inProgress], asOf: around.today))
    var held = RowSections.meetings(
      ScreenWords.meetings[around.language], meetings.rows,
      note: ScreenWords.shown(meetings.rows.count, of: meetings.total)[around.language], withBody: false,
      wording)
    held.offers = BodyOffers.newMeeting(body)
    let others = BodyWording.otherSeats(of: body, wording)
    let silence = try SilenceLines.section(of: id, register, wording)
    let troika = try BodyWording.troika(of: body, register, wording)
    var page = try Page(
      title: wording.body(id), note: wording(body.standing.name.phrase(wording.names.gender(of: .body(id)))),
      sections: [try Self.facts(of: body, register, wording)] + [troika].compactMap { $0 }
        + [Self.seats(of: body, wording)]
        + (others.lines.isEmpty ? [] : [others]) + [
          BodyRuleLines.section(of: body, office, wording)
        ] + [silence].compactMap { $0 } + [
          held,
          RowSections.decisions(ScreenWords.openDecisions[around.language], open.rows, wording),
        ] + [try SeatsHeld(register, wording).section(of: .body(id))].filter { !$0.lines.isEmpty }
        + PartyPages.frameworks(ledBy: .body(id), register, wording)
        + [RelationLines.results(concerning: body.key, register, wording)].filter { !$0.isEmpty } + [
          wording.sources(body.sources)
        ])
    page.offers = BodyOffers.newOnPage(body) + BodyOffers.all(body)
    self.page = page
  }

  /// A body without a seat has a line on which one is assigned.
  private static func seats(of body: Body, _ wording: Wording) -> PageSection {
    var section = BodyWording.seats(ScreenWords.seats[wording.language], of: body, wording)
    section.offers = BodyOffers.newSeat(body)
    if section.lines.isEmpty, !section.offers.isEmpty {
      section.lines = [
        PageLine(["", TableCell(ScreenWords.noSeatYet[wording.language], style: .muted), "", ""])
      ]
    }
    return section
  }

  /// Other bodies, a line for each, the first one with the label.
  private static func list(_ label: Phrase, _ bodies: [Body], _ wording: Wording) -> [PageLine] {
    bodies.enumerated().map { index, body in
      .fact(index == 0 ? wording(label) : "", wording.body(body.id), place: .body(body.id))
    }
  }

  private static func facts(
    of body: Body, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    var lines = [PageLine.fact(ScreenWords.kind[wording.language], wording(body.kind.phrase))]
    if let parent = body.parent {
      lines.append(.fact(ScreenWords.under[wording.language], wording.body(parent), place: .body(parent)))
    }
    if let purpose = body.purpose {
      lines.append(.fact(ScreenWords.purpose[wording.language], wording.text(purpose)))
    }
    if !body.serves.isEmpty {
      lines.append(
        .fact(
          ScreenWords.serves[wording.language], body.serves.map { wording.body($0) }.joined(separator: ", ")))
    }
    let bodies = BodyWording.sorted(try register.bodies(), wording)
    lines += Self.list(FactWords.groupsBelow, bodies.filter { $0.isGroup(under: body) }, wording)
    lines += Self.list(FactWords.servedBy, bodies.filter { $0.serves.contains(body.id) }, wording)
    if let office = body.organization {
      lines.append(
        .fact(FactWords.belonging(body.kind)[wording.language], wording.party(.organization(office))))
    }
    if let pillar = body.pillar {
      lines.append(.fact(StrandWords.label(of: body.kind)[wording.language], wording.text(pillar)))
    }
    if let established = body.established {
      let words = [
        wording(established.on.phrase(.medium)), established.place.map(wording.text),
        established.by.map { ScreenWords.by(wording.text($0))[wording.language] },
      ]
      lines.append(
        .fact(
          ScreenWords.established[wording.language], words.compactMap { $0 }.joined(separator: ", "),
          place: established.meeting.map(Place.meeting)))
    }
    if body.rotation != nil, let next = try register.nextInTurn(of: body, on: wording.today) {
      lines.append(.fact(RotationWords.next[wording.language], wording.party(next), place: next.place))
    }
    for predecessor in body.predecessors {
      lines.append(
        .fact(ScreenWords.continues[wording.language], wording.body(predecessor), place: .body(predecessor)))
    }
    if body.standing.isReadOnly {
      lines.append(
        .fact(
          ScreenWords.state[wording.language],
          wording(
            body.standing.phrase(wording.names, wording.names.gender(of: .body(body.id))).capitalized),
          style: .warning))
    }
    if case .succeeded(let successor, _, _) = body.standing {
      lines.append(
        .fact(ScreenWords.succeeded[wording.language], wording.body(successor), place: .body(successor)))
    }
    for fund in try register.funds() where fund.boards.contains(body.id) {
      lines.append(
        .fact(
          ScreenWords.governs[wording.language], wording(wording.names.phrase(fund.id, .both)),
          place: .fund(fund.id)))
    }
    if let remark = body.remark {
      lines.append(.fact(ScreenWords.remark[wording.language], wording.text(remark)))
    }
    return .facts("", lines)
  }
}
