import Domain
import Localization
import TerminalUI

/// What is shown below the agenda: the text under discussion with all that was said of it, or the record of an item's discussion.
struct SessionGlance {
  let meeting: Meeting
  let wording: Wording

  private var language: Language { wording.language }

  func glance(of item: AgendaItem, _ number: String?) -> Glance {
    var facts: [PageLine] = []
    if !item.presenters.isEmpty {
      facts.append(
        .fact(
          wording(Field.presenter.phrase.capitalized),
          item.presenters.map { wording.party($0) }.listed(in: language)))
    }
    for id in item.documents {
      guard let document = meeting.document(id) else { continue }
      facts.append(
        .fact(
          document.symbol ?? wording(document.kind.phrase.capitalized), document.title.best(for: language)))
    }
    if let annotation = item.annotation {
      facts.append(.fact(wording(Field.annotation.phrase.capitalized), annotation.best(for: language)))
    }
    let discussion = item.discussion?.best(for: language) ?? ""
    let words = PageSection.text(
      "",
      discussion.isEmpty
        ? [SessionWords.noDiscussion[language]] : discussion.split(separator: "\n").map(String.init))
    let title = [number, item.title.best(for: language)].compactMap { $0 }.joined(separator: " ")
    return Glance(
      title, note: SessionWords.discussion[language],
      facts.isEmpty ? [words] : [words, spaced(.facts("", facts))])
  }

  func glance(of decision: Decision) -> Glance {
    let item = decision.item.flatMap { meeting.agendaNumber(of: $0) }
    let name = wording.names.decision(decision, in: meeting)
    let title = SessionWords.heading(name, item: item)[language]
    return Glance(
      title, note: version(of: decision),
      [
        .text("", words(of: decision)),
        spaced(.facts("", [original(decision), adoption(decision)] + voices(decision) + followUp(decision))),
      ])
  }

  /// With a line between it and what stands above.
  private func spaced(_ section: PageSection) -> PageSection {
    var section = section
    section.lines.insert(PageLine(["", ""]), at: 0)
    return section
  }

  private func words(of decision: Decision) -> [String] {
    let words = decision.paragraphs.map { $0.text.best(for: language) }
    return words.isEmpty ? [SessionWords.noText[language]] : words
  }

  /// `version 2 of 15:41`; the first one has no time of its own.
  private func version(of decision: Decision) -> String {
    let last = decision.versions.last.map { time($0.replacedAt) }
    return SessionWords.version(decision.versions.count + 1, at: last)[language]
  }

  /// On the clock of the place.
  private func time(_ moment: Moment) -> String {
    let around = wording.around
    let zone = meeting.timing.schedule?.zone ?? around.zone
    guard let local = around.zones.local(moment, zone) else { return moment.utc.time.description }
    let isNow = local.day == around.zones.local(around.now, zone)?.day
    return isNow ? local.time.description : wording.day(local.day, .short) + ", " + local.time.description
  }

  private func original(_ decision: Decision) -> PageLine {
    let label = ScreenWords.original[language]
    guard let original = decision.original else {
      let missing = Language.allCases.filter { side in
        decision.paragraphs.contains { $0.text.missing.contains(side) }
      }
      let words =
        missing.isEmpty ? SessionWords.bothOriginal : missing.map { SessionWords.toTranslate($0.phrase) }[0]
      return .fact(label, words[language], style: missing.isEmpty ? .plain : .warning)
    }
    let other = original.other
    let isMissing = decision.paragraphs.contains { $0.text.missing.contains(other) }
    let translation =
      isMissing ? SessionWords.toTranslate(other.phrase) : SessionWords.translated(other.phrase)
    return PageLine([
      TableCell(label, style: .muted), TableCell(original.phrase[language]),
      TableCell(translation[language], style: isMissing ? .warning : .muted),
    ])
  }

  private func adoption(_ decision: Decision) -> PageLine {
    let objections = decision.standingObjections
    // Of one that was decided it goes without saying.
    let none = decision.standing == .proposed ? SessionWords.noObjection[language] : ""
    let note = objections.isEmpty ? none : SessionWords.objections(objections.count)[language]
    let words =
      decision.standing == .proposed
      ? SessionWords.notYet[language] : DecisionPhrases.standing(decision.standing, wording)
    return PageLine([
      TableCell(SessionWords.adoption[language], style: .muted), TableCell(words),
      TableCell(note, style: objections.isEmpty ? .muted : .alert),
    ])
  }

  private func voices(_ decision: Decision) -> [PageLine] {
    let objections = decision.standingObjections.map { objection in
      PageLine.fact(
        SessionWords.objection[language], said(objection.by, objection.reason), style: .warning)
    }
    let reservations = decision.reservations.map {
      PageLine.fact(SessionWords.reservation[language], said($0.by, $0.text))
    }
    return objections + reservations
  }

  private func said(_ party: Party, _ words: Text?) -> String {
    let name = wording.party(party)
    guard let words, !words.isEmpty else { return name }
    return name + Phrase(en: ": ", fr: " : ")[language] + words.best(for: language)
  }

  private func followUp(_ decision: Decision) -> [PageLine] {
    let label = SessionWords.responsible[language]
    guard decision.verb != .takesNote else {
      return [.fact(label, SessionWords.noFollowUp[language], style: .muted)]
    }
    let parties = decision.responsible.map { wording.partyCell($0.party).text(fitting: 30) }
    let names = parties.isEmpty ? SessionWords.nobody[language] : parties.joined(separator: ", ")
    let deadline = decision.deadline.map { wording($0.phrase(.long)) } ?? SessionWords.none[language]
    return [
      .fact(label, names, note: parties.count > 1 ? SessionWords.separately[language] : ""),
      .fact(wording(Field.deadline.phrase.capitalized), deadline),
    ]
  }
}
