import Domain
import Localization
import TerminalUI

/// What belongs to a point of the agenda: who presents it, its annotation and documents, where it comes from, its decisions.
struct AgendaGlance {
  let meeting: Meeting
  let wording: Wording

  func glance(of item: AgendaItem, number: String?) -> Glance {
    let title = [number, wording.text(item.title)].compactMap(\.self).joined(separator: " ")
    let facts = words(of: item) + documents(of: item) + decisions(of: item)
    return Glance(
      title, note: wording(item.kind == .substance ? item.state.phrase : item.kind.phrase),
      [.facts("", emptyText: ScreenWords.noMoreOfItem[wording.language], facts)])
  }

  private func words(of item: AgendaItem) -> [PageLine] {
    var lines: [PageLine] = []
    func add(_ label: Phrase, _ value: String?) {
      if let value { lines.append(.fact(label[wording.language], value)) }
    }
    add(
      ScreenWords.presentedBy,
      item.presenters.isEmpty ? nil : item.presenters.map { wording.party($0) }.listed(in: wording.language))
    add(ScreenWords.annotation, item.annotation.map { wording.text($0) })
    add(ScreenWords.discussion, item.discussion.map { wording.text($0) })
    for origin in item.origins {
      add(ScreenWords.carriedFrom, wording(wording.names.title(of: origin.meeting)))
    }
    return lines
  }

  private func documents(of item: AgendaItem) -> [PageLine] {
    item.documents.compactMap { meeting.document($0) }.map { (document: MeetingDocument) -> PageLine in
      let states = [wording.language, wording.language.other].compactMap { language in
        document.languages[language].map { wording.status($0, in: language) }
      }
      return .fact(
        document.symbol ?? wording(document.kind.phrase.capitalized), wording.text(document.title),
        note: states.joined(separator: ", "))
    }
  }

  private func decisions(of item: AgendaItem) -> [PageLine] {
    let followed = item.followsUp.map { reference in
      PageLine.fact(
        ScreenWords.followsUp[wording.language], followedUp(reference), place: .decision(reference))
    }
    let taken = meeting.decisions.filter { $0.item == item.id }.map { decision in
      PageLine.fact(
        wording.decisionTitle(decision, in: meeting),
        decision.title.map { wording.text($0) } ?? decision.words(in: wording.language),
        note: wording(decision.standing.name.phrase))
    }
    return followed + taken
  }

  /// `MCP/6/Dec.3 – Joint border posts`: what it is called, and what it is about.
  private func followedUp(_ reference: DecisionReference) -> String {
    let name = wording(wording.names.decisionInFull(reference))
    guard let decision = wording.names.meeting(reference.meeting)?.decision(reference.decision) else {
      return name
    }
    let words = decision.title.map { wording.text($0) } ?? decision.words(in: wording.language)
    return words.isEmpty ? name : name + " – " + words
  }
}
