extension HistoryQuery {
  public func matches(_ changeSet: ChangeSet) -> Bool {
    if let person, changeSet.person != person { return false }
    guard let record else { return true }
    return changeSet.subject == record || changeSet.changes.contains { $0.record == record }
  }
}
