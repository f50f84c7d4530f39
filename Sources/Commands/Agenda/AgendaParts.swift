import Domain

// What several commands on the agenda need to check and to do.

extension MeetingAct {
  /// The state in which a new point begins: part of the provisional agenda, or a proposal to one that was adopted.
  var stateOfNewItems: AgendaItem.State {
    let adopted = meeting.agenda.contains { item in
      switch item.state {
      case .adopted, .discussed, .concluded: true
      case .proposed, .provisional, .deferred, .withdrawn: false
      }
    }
    return adopted && meeting.timing.isAhead ? .proposed : .provisional
  }

  /// - Throws: `noSuchElement` when the meeting has no such document.
  func requireDocuments(_ ids: [Identifier<MeetingDocument>]) throws(RegisterError) {
    for id in ids where meeting.document(id) == nil {
      throw .noSuchElement(.document, id.text, in: meeting.key)
    }
  }

  /// - Throws: `noSuchRecord` or `noSuchElement` when there is no such decision.
  func requireDecisions(_ references: [DecisionReference]) throws(RegisterError) {
    for reference in references {
      let other = reference.meeting == meeting.id ? meeting : try register.meeting(reference.meeting)
      guard other.decision(reference.decision) != nil else {
        throw .noSuchElement(.decision, reference.decision.text, in: other.key)
      }
    }
  }

  /// A point that can be merged with another one or split.
  /// - Throws: `noSuchElement`, or the refusal when the room is done with it.
  @discardableResult
  func requireMalleable(_ id: Identifier<AgendaItem>) throws(RegisterError) -> AgendaItem {
    let item = meeting.agenda[try itemIndex(id)]
    guard AgendaItemTransitions.isMalleable(item.state) else {
      throw .refused(.agendaItemSettled(meeting.id, id, item.state))
    }
    return item
  }

  /// Puts a point before another one or, without one, at the end of its level.
  mutating func insert(_ item: AgendaItem, before: Identifier<AgendaItem>?) throws(RegisterError) {
    let place = try before.map { id throws(RegisterError) in try itemIndex(id) }
    meeting.agenda.insert(item, at: place ?? meeting.agenda.endIndex)
  }

  /// How messages and the history name a point: by its number and title.
  func label(of item: Identifier<AgendaItem>) -> String {
    let title = meeting.item(item)?.title.best(for: .english) ?? item.text
    return meeting.agendaNumber(of: item).map { "\($0) \(title)" } ?? title
  }

  /// Whether one point stands under another, at any depth.
  func isItem(_ item: Identifier<AgendaItem>, within ancestor: Identifier<AgendaItem>) -> Bool {
    var next: Identifier<AgendaItem>? = item
    var seen: Set<Identifier<AgendaItem>> = []
    while let current = next, seen.insert(current).inserted {
      if current == ancestor { return true }
      next = meeting.item(current)?.parent
    }
    return false
  }
}
