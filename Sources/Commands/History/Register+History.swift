import Domain

extension Register {
  /// Goes through the history from the newest change set to the one given, which is left out, page by page; until `body` says no.
  func eachChangeSet(
    _ query: HistoryQuery, until end: Identifier<ChangeSet>? = nil, _ body: (ChangeSet) -> Bool
  ) throws(RegisterError) {
    var query = query
    query.limit = 64
    query.offset = 0
    while true {
      let page = try history(query).rows
      for changeSet in page where changeSet.id == end || !body(changeSet) { return }
      if page.count < query.limit { return }
      query.offset += page.count
    }
  }

  /// The person's last change set that is not undone: acts only, neither undoing nor redoing.
  public func lastAct(of person: String) throws(RegisterError) -> ChangeSet? {
    var reverted: Set<Identifier<ChangeSet>> = []
    var found: ChangeSet?
    try eachChangeSet(HistoryQuery(person: person)) { changeSet in
      if reverted.contains(changeSet.id) { return true }
      if let target = changeSet.reverts {
        reverted.insert(target)
        return true
      }
      if !changeSet.changes.isEmpty { found = changeSet }
      return found == nil
    }
    return found
  }

  /// The act that the person has taken back last and could bring back.
  public func lastUndone(by person: String) throws(RegisterError) -> ChangeSet? {
    guard let target = try lastUndo(of: person)?.reverts else { return nil }
    var found: ChangeSet?
    try eachChangeSet(HistoryQuery(person: person)) { changeSet in
      if changeSet.id == target { found = changeSet }
      return found == nil
    }
    return found
  }

  /// The person's last undoing that was not redone, unless the person has acted since.
  func lastUndo(of person: String) throws(RegisterError) -> ChangeSet? {
    var reverted: Set<Identifier<ChangeSet>> = []
    var found: ChangeSet?
    try eachChangeSet(HistoryQuery(person: person)) { changeSet in
      if reverted.contains(changeSet.id) || (changeSet.reverts == nil && changeSet.changes.isEmpty) {
        return true
      }
      guard let target = changeSet.reverts else { return false }
      if changeSet.action == RedoLast.action {
        reverted.insert(target)
        return true
      }
      found = changeSet
      return false
    }
    return found
  }
}
