import Domain
import Localization
import TerminalUI

/// What became of a decision with one responsible party: its status, its log newest first, its supporting documents.
struct DecisionFollowUp: Sendable {
  let owner: Identifier<Responsibility>
  let party: String
  let status: String
  let lines: [PageLine]
  /// What can be done about the party; nothing as long as the decision is not adopted.
  private let offers: [Offer]
  /// The page of the party.
  private let place: Place?

  init(
    _ responsibility: Responsibility, of decision: Decision, in meeting: Meeting, _ wording: Wording
  ) {
    let target = FollowUpTarget(
      decision: DecisionReference(meeting: meeting.id, decision: decision.id), party: responsibility.party)
    offers =
      decision.standing.isAdopted && FollowUpOffers.isOpen(meeting.body, wording)
      ? FollowUpOffers.offers(
        [target], about: Phrase(same: LogFollowUpForm.about([target], wording)), status: responsibility.status
      )
      : []
    owner = responsibility.id
    place = responsibility.party.place
    party = wording.partyCell(responsibility.party).text(fitting: 36)
    // Of a draft nothing is to be done yet.
    var status = decision.standing.isAdopted ? wording(responsibility.status.phrase) : ""
    if let percent = responsibility.percent { status += ", " + wording(percent.percent) }
    self.status = status
    // Of one day the entry that was made last comes first.
    let log = responsibility.log.reversed().sorted { $0.on > $1.on }.map { entry in
      PageLine.fact(
        wording.day(entry.on),
        [wording(entry.phrase), entry.note].compactMap { $0 }
          .joined(separator: Phrase(en: ": ", fr: " : ")[wording.language]),
        note: ScreenWords.enteredBy(entry.enteredBy)[wording.language])
    }
    let evidence = responsibility.evidence.compactMap { meeting.document($0) }.map {
      PageLine.fact(
        ScreenWords.evidence[wording.language],
        [wording.text($0.title), $0.location].compactMap { $0 }.joined(separator: ", "))
    }
    lines = log + evidence
  }

  func section(_ title: String, _ wording: Wording) -> PageSection {
    // Where nothing is logged yet there is a line all the same, to stand on.
    var section =
      lines.isEmpty
      ? PageSection.text(title, [ScreenWords.noNews[wording.language]])
      : PageSection.facts(title, note: status, lines)
    if lines.isEmpty {
      section.note = status
      section.lines[0].style = .muted
    }
    section.offers = offers
    for index in section.lines.indices where place != nil {
      section.lines[index].place = place
      section.lines[index].hint = FormTitles.enter(ScreenWords.itsPage)
    }
    return section
  }
}
