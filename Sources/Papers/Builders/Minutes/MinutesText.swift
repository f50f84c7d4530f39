import Domain
import Localization

/// The sections of the minutes one after the other.
struct MinutesText {
  private struct Section {
    let kind: MinutesSection.Kind
    let item: AgendaItem?
    let text: Text?
  }

  let file: MeetingFile

  func write(into composer: inout Composer) throws(RegisterError) {
    let sections = self.sections
    var restWritten = false
    for section in sections {
      if Self.closing.contains(section.kind), !restWritten {
        otherDecisions(beside: sections, into: &composer)
        restWritten = true
      }
      try write(section, into: &composer)
    }
    if !restWritten { otherDecisions(beside: sections, into: &composer) }
  }

  private static let closing: Set<MinutesSection.Kind> = [.otherBusiness, .nextMeeting, .closure]

  private var sections: [Section] {
    let meeting = file.meeting
    if let drafted = meeting.minutes?.sections, !drafted.isEmpty {
      return drafted.map { Section(kind: $0.kind, item: $0.item.flatMap { meeting.item($0) }, text: $0.text) }
    }
    return MinutesSections.outline(of: meeting)
      .map { Section(kind: $0.kind, item: $0.item.flatMap { meeting.item($0) }, text: nil) }
  }

  private func write(_ section: Section, into composer: inout Composer) throws(RegisterError) {
    heading(section, into: &composer)
    if let text = section.text, !text.isEmpty {
      composer.write(text)
    } else {
      try said(section, into: &composer)
    }
    guard let item = section.item else { return }
    for decision in file.meeting.decisions where decision.item == item.id {
      self.decision(decision, into: &composer)
    }
  }

  private func heading(_ section: Section, into composer: inout Composer) {
    let standard = composer.passage(section.kind.phrase(file.minutesTitle))
    guard let item = section.item else { return composer.heading(standard) }
    let number = file.meeting.agendaNumber(of: item.id)
    let lead = number.map { Phrase(en: "Item \($0): ", fr: "Point \($0) : ") } ?? .empty
    composer.heading(
      composer.passage(lead) + (section.kind == .item ? composer.passage(item.title) : standard),
      level: item.parent == nil ? 1 : 2)
  }

  /// What was recorded, in words.
  private func said(_ section: Section, into composer: inout Composer) throws(RegisterError) {
    let general = MinutesStandardSections(file: file)
    let isWritten = section.item?.discussion.map { !$0.isEmpty } ?? false
    switch section.kind {
    case .opening: general.opening(into: &composer)
    case .attendance: MinutesAttendance(file: file).write(into: &composer)
    case .agenda:
      general.agenda(into: &composer)
      general.summary(into: &composer)
    case .previousMinutes: try general.previousMinutes(into: &composer)
    case .mattersArising: general.mattersArising(section.item, into: &composer)
    case .item: MinutesItem(file: file).write(section.item, into: &composer)
    case .otherBusiness where section.item?.state == .deferred: break
    case .otherBusiness:
      let isDecided = file.meeting.decisions.contains { $0.item != nil && $0.item == section.item?.id }
      general.otherBusiness(isRecorded: isWritten || isDecided, into: &composer)
    case .nextMeeting: try general.nextMeeting(isRecorded: isWritten, into: &composer)
    case .closure: general.closure(into: &composer)
    }
    guard section.kind != .item, let item = section.item else { return }
    if let discussion = item.discussion { composer.write(discussion) }
    MinutesItem(file: file).outcome(of: item, into: &composer)
  }

  private func decision(_ decision: Decision, into composer: inout Composer) {
    let words = DecisionText(decision: decision, meeting: file.meeting, names: file.names)
    composer.say(words.heading(composer))
    words.paragraphs(into: &composer)
    composer.say(words.standing, .emphasis)
    for objection in words.objections(composer) { composer.say(objection) }
    for reservation in words.reservations(composer) { composer.say(reservation) }
  }

  /// Decisions under no point of the agenda that has a section.
  private func otherDecisions(beside sections: [Section], into composer: inout Composer) {
    let known = Set(sections.compactMap { $0.item?.id })
    let rest = file.meeting.decisions.filter { decision in
      decision.item.map { !known.contains($0) } ?? true
    }
    guard !rest.isEmpty else { return }
    composer.heading(
      rest.count == file.meeting.decisions.count
        ? Phrase(en: "Decisions", fr: "Décisions") : Phrase(en: "Other decisions", fr: "Autres décisions"))
    for decision in rest { self.decision(decision, into: &composer) }
  }
}

extension MinutesText {
  /// The heading of a section and, as blocks, what was recorded for it.
  func parts(of section: MinutesSection) throws(RegisterError) -> (heading: [Block], words: [Block]) {
    let part = Section(
      kind: section.kind, item: section.item.flatMap { file.meeting.item($0) }, text: section.text)
    var head = file.composer()
    heading(part, into: &head)
    var words = file.composer()
    try said(part, into: &words)
    return (head.blocks, words.blocks)
  }
}
