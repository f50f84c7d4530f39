import Domain
import Localization
import TerminalUI

/// Everything recorded of one decision.
public struct DecisionContent: Sendable {
  let reference: DecisionReference
  private(set) var page: Page
  private let heading: String
  private let words: PageSection
  private let followUps: [DecisionFollowUp]
  private let noNews: String

  init(_ reference: DecisionReference, _ register: any Register, _ around: Surroundings) throws(RegisterError)
  {
    self.reference = reference
    let wording = Wording(register, around)
    let (meeting, decision) = try register.decision(reference)
    let title = wording.decisionTitle(decision, in: meeting)
    followUps = decision.responsible.map { DecisionFollowUp($0, of: decision, in: meeting, wording) }
    heading = [title, decision.title.map { wording.text($0) }].compactMap { $0 }.joined(separator: " – ")
    words = .text("", decision.paragraphs.map { wording.text($0.text) })
    noNews = ScreenWords.noNews[around.language]
    page = Page(
      title: title.capitalizingFirst,
      note: (decision.finalText == nil ? ScreenWords.textProvisional : ScreenWords.textFinal)[
        around.language],
      sections: ([
        Self.text(of: decision, wording), Self.facts(of: decision, in: meeting, wording),
        Self.reservations(of: decision, wording),
      ] + followUps.map { $0.section($0.party, wording) }
        + (try ChainLines(register, wording)).sections(of: .decision(reference)) + [
          Self.versions(of: decision, in: meeting, wording),
          wording.sources([decision.source].compactMap { $0 } + meeting.sources),
        ]).filter { !$0.isEmpty })
    page.offers = DecisionOffers(meeting: meeting, decision: decision, wording: wording).all
    if decision.standing.isAdopted { page.offers.append(Chain.Link.decision(reference).offer) }
  }

  /// What a list shows of it below: the words, or what one of the responsible parties did.
  func glance(of owner: Identifier<Responsibility>?) -> Glance {
    let named = followUps.first { $0.owner == owner } ?? (followUps.count == 1 ? followUps[0] : nil)
    guard let named else { return Glance(heading, [words]) }
    let log = PageSection.facts("", emptyText: noNews, named.lines)
    return owner == nil
      ? Glance(heading, note: named.status, [words, log])
      : Glance(page.title + " – " + named.party, note: named.status, [log])
  }

  private static func text(of decision: Decision, _ wording: Wording) -> PageSection {
    var paragraphs = decision.paragraphs.map { wording.text($0.text) }
    let other = wording.language.other
    if decision.paragraphs.contains(where: { $0.text[other] != nil && $0.text[wording.language] != nil }) {
      paragraphs += [""] + decision.paragraphs.map { $0.text[other] ?? "" }
    }
    return .text(decision.title.map { wording.text($0) } ?? "", paragraphs)
  }

  private static func facts(of decision: Decision, in meeting: Meeting, _ wording: Wording) -> PageSection {
    let language = wording.language
    var lines = [
      PageLine.fact(
        ScreenWords.meeting[language], wording(wording.names.fullTitle(of: meeting)),
        place: .meeting(meeting.id))
    ]
    if let item = decision.item.flatMap({ meeting.item($0) }) {
      let number = meeting.agendaNumber(of: item.id).map { $0 + "  " } ?? ""
      lines.append(.fact(ScreenWords.item[language], number + wording.text(item.title)))
    }
    let label = meeting.isBetweenMeetings ? ScreenWords.state : ScreenWords.standing
    lines.append(.fact(label[language], DecisionPhrases.standing(decision.standing, wording)))
    lines += SilenceLines.facts(of: decision, wording)
    if let verb = decision.verb { lines.append(.fact(ScreenWords.verb[language], wording(verb.phrase))) }
    if let original = decision.original {
      lines.append(.fact(ScreenWords.original[language], wording(original.phrase)))
    }
    if let implementation = decision.implementation {
      lines.append(.fact(ScreenWords.implementation[language], wording(implementation.phrase)))
    }
    if let deadline = decision.deadline {
      lines.append(due(deadline, of: decision, wording))
    }
    for older in decision.supersedes {
      lines.append(
        .fact(
          ScreenWords.supersedes[language], wording(wording.names.decision(older)), place: .decision(older)))
    }
    if let newer = decision.supersededBy {
      lines.append(
        .fact(
          ScreenWords.supersededBy[language], wording(wording.names.decision(newer)), place: .decision(newer))
      )
    }
    for corrigendum in decision.corrigenda {
      lines.append(
        .fact(
          ScreenWords.corrigendum[language], wording.text(corrigendum.text), note: wording.day(corrigendum.on)
        ))
    }
    if let remark = decision.remark {
      lines.append(.fact(ScreenWords.remark[language], wording.text(remark)))
    }
    return .facts(ScreenWords.particulars[language], lines)
  }

  /// The deadline, and how long it is past where somebody has still to act.
  private static func due(_ deadline: Deadline, of decision: Decision, _ wording: Wording) -> PageLine {
    let label = ScreenWords.due[wording.language]
    guard case .date(let day) = deadline, decision.implementation?.isOpen == true, day < wording.today else {
      return .fact(label, wording(deadline.phrase))
    }
    let late = Nouns.day.counted(day.days(until: wording.today))
    return .fact(
      label, wording(deadline.phrase) + ", " + ScreenWords.late(late)[wording.language], style: .alert,
      mark: TableCell("!", style: .alert))
  }

  private static func reservations(of decision: Decision, _ wording: Wording) -> PageSection {
    let objections = decision.objections.map { objection in
      PageLine.fact(
        wording.party(objection.by, .short), objection.reason.map { wording.text($0) } ?? "",
        note: (objection.withdrawn == nil ? ScreenWords.objects : ScreenWords.objectionWithdrawn)[
          wording.language],
        style: objection.withdrawn == nil ? .warning : .muted, place: objection.by.place)
    }
    let reservations = decision.reservations.map {
      PageLine.fact(
        wording.party($0.by, .short), $0.text.map { wording.text($0) } ?? "",
        note: ScreenWords.reserves[wording.language], place: $0.by.place)
    }
    return .facts(ScreenWords.reservations[wording.language], objections + reservations)
  }

  private static func versions(of decision: Decision, in meeting: Meeting, _ wording: Wording) -> PageSection
  {
    let reference = DecisionReference(meeting: meeting.id, decision: decision.id)
    let zone = meeting.timing.schedule?.zone ?? wording.around.zone
    return .facts(
      ScreenWords.versions[wording.language],
      decision.versions.enumerated().reversed().map { index, version in
        let local = wording.around.zones.local(version.replacedAt, zone) ?? version.replacedAt.utc
        return .fact(
          "\(index + 1)", version.paragraphs.map { wording.text($0.text) }.joined(separator: " "),
          note: wording.day(local.day) + ", \(local.time)", place: .versions(reference))
      })
  }
}
