import Domain
import Localization
import TerminalUI

/// What can be done with an item of the agenda while the meeting sits.
struct ItemOffers {
  let meeting: Meeting
  let item: AgendaItem?
  /// What approves the minutes of the meeting before; their item asks for it before it is concluded.
  var approval: ApproveMinutesForm?

  private var isOpen: Bool { !meeting.isFinal && meeting.timing.name != .cancelled }

  /// On the line of the item.
  var all: [Offer] {
    guard let item, isOpen else { return [] }
    return [draft].compactMap { $0 } + next(item) + states(item) + [notes].compactMap { $0 }
  }

  /// On the line of a decision under it: what is not the decision's own.
  var forItsDecisions: [Offer] { isOpen ? [draft, notes].compactMap { $0 } : [] }

  private var draft: Offer? {
    let words = SessionKeyWords.draft
    return Offer(
      .function(2), words.label, help: words.help, importance: 72,
      DraftDecisionForm(meeting: meeting.id, item: item?.id))
  }

  private var notes: Offer? {
    guard let item else { return nil }
    let words = SessionKeyWords.notes
    return Offer(
      .character("n"), words.label, help: words.help, importance: 35,
      DiscussionForm(meeting: meeting.id, item: item.id))
  }

  /// The next step: by F8 while the meeting sits, before all the adoption of the agenda; by a letter once it is closed, when the
  /// minutes are what comes next.
  private func next(_ item: AgendaItem) -> [Offer] {
    switch meeting.timing.name {
    case .inSession, .suspended: steps(item)
    case .held:
      switch item.state {
      case .provisional, .proposed: [step(.character("c"), SessionKeyWords.take, .adopted, item, 33)]
      case .adopted, .discussed: [conclusion(.character("c"), item, 33)]
      case .concluded, .deferred, .withdrawn: []
      }
    case .planned, .convened, .postponed, .cancelled: []
    }
  }

  private func steps(_ item: AgendaItem) -> [Offer] {
    switch item.state {
    case .provisional where meeting.timing.name == .inSession:
      let words = SessionKeyWords.adoptAgenda
      return [
        Offer(
          .function(8), words.label, help: words.help, importance: 75, SittingAgendaForm(meeting: meeting.id))
      ]
    case .provisional, .proposed: return [step(.function(8), SessionKeyWords.take, .adopted, item, 75)]
    case .adopted:
      return [
        step(.function(8), SessionKeyWords.discuss, .discussed, item, 75),
        conclusion(.character("c"), item, 33),
      ]
    case .discussed: return [conclusion(.function(8), item, 75)]
    case .concluded, .deferred, .withdrawn: return []
    }
  }

  private func states(_ item: AgendaItem) -> [Offer] {
    var offers: [Offer] = []
    if AgendaItemTransitions.allows(item.state, .deferred) {
      offers.append(step(.character("d"), SessionKeyWords.deferItem, .deferred, item, 32))
    }
    if item.state == .concluded || item.state == .deferred, meeting.canDecide {
      offers.append(step(.character("u"), SessionKeyWords.reopenItem, .discussed, item, 31))
    }
    return offers
  }

  private func conclusion(_ key: Key, _ item: AgendaItem, _ importance: Int) -> Offer {
    let words = SessionKeyWords.conclude
    guard item.kind == .previousMinutes, let approval else {
      return step(key, words, .concluded, item, importance)
    }
    return Offer(
      key, words.label, help: words.help, importance: importance,
      oneOf: [
        (FormTitles.approvePrevious, AnyForm(approval)),
        (words.help, AnyForm(ItemStateForm(meeting: meeting.id, item: item.id, to: .concluded))),
      ])
  }

  private func step(
    _ key: Key, _ words: SessionKeyWords.Words, _ to: AgendaItem.State, _ item: AgendaItem, _ importance: Int
  ) -> Offer {
    Offer(
      key, words.label, help: words.help, importance: importance,
      ItemStateForm(meeting: meeting.id, item: item.id, to: to))
  }
}
