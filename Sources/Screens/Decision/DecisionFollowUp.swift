import Domain
import Localization
import TerminalUI

/// What became of a decision with one responsible party: its status, its log newest first, its supporting documents.
struct DecisionFollowUp: Sendable {
  let owner: Identifier<Responsibility>
  let party: String
  let status: String
  let lines: [PageLine]

  init(_ responsibility: Responsibility, in meeting: Meeting, _ wording: Wording) {
    owner = responsibility.id
    party = wording.partyCell(responsibility.party).text(fitting: 36)
    var status = wording(responsibility.status.phrase)
    if let percent = responsibility.percent { status += ", " + wording(percent.percent) }
    self.status = status
    let log = responsibility.log.sorted { $0.on > $1.on }.map { entry in
      PageLine.fact(
        wording.day(entry.on),
        [wording(entry.kind.phrase), entry.note].compactMap { $0 }
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
    .facts(title, note: status, emptyText: ScreenWords.noNews[wording.language], lines)
  }
}
