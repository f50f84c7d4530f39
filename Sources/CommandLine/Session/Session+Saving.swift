import CanonicalJSON
import Commands
import Domain
import Localization

/// What a confirmation names.
enum SavedSubject {
  case record(RecordKey)
  case meeting(MeetingID)
  case decision(DecisionReference)
  case item(Identifier<AgendaItem>, MeetingID)
  case result(ResultReference)
  /// An element of a framework by its text.
  case element(Text?, FrameworkID)
  case words(Phrase)
}

extension Session {
  /// Performs a command; what could not be merged is said, and ends the program as refused.
  @discardableResult
  func perform(_ command: some Command) throws(CommandLineError) -> Receipt {
    let register = try register()
    let context = try context()
    return try accept(try asking { () throws(RegisterError) in try register.perform(command, in: context) })
  }

  /// Performs several commands as one act: all of them are saved, or none.
  func perform(
    series: (inout CommandSeries) throws(RegisterError) -> Void
  ) throws(CommandLineError) -> Receipt {
    let register = try register()
    let context = try context()
    return try accept(
      try asking { () throws(RegisterError) in try register.perform(in: context, series: series) })
  }

  private func accept(_ receipt: Receipt) throws(CommandLineError) -> Receipt {
    for conflict in receipt.conflicts {
      say(Confirmations.conflict(try names().record(conflict.record), at: conflict.path))
      status = .refused
    }
    return receipt
  }

  /// Performs a command and confirms it: what was done, to what.
  func save(_ command: some Command, _ subject: (Receipt) -> SavedSubject) throws(CommandLineError) {
    let receipt = try perform(command)
    try confirm(receipt, subject(receipt))
  }

  func save(_ command: some Command, _ subject: SavedSubject) throws(CommandLineError) {
    try save(command) { _ in subject }
  }

  /// Says what was saved, or prints the record that the act is about.
  /// - Parameter act: what to call it, when the command's own name says something else.
  func confirm(_ receipt: Receipt, _ subject: SavedSubject, act: Phrase? = nil) throws(CommandLineError) {
    if common.json, let key = receipt.changeSet.subject {
      write(try tree(key))
    } else if receipt.changeSet.changes.isEmpty {
      write(Confirmations.unchanged)
    } else {
      let act = act ?? ActWords.phrase(receipt.changeSet.action)
      write(act + Phrase(en: ": ", fr: " : ") + (try phrase(subject)) + ".")
    }
  }

  func phrase(_ subject: SavedSubject) throws(CommandLineError) -> Phrase {
    let names = try names()
    switch subject {
    case .words(let words): return words
    case .record(let key):
      let name = names.record(key)
      return name.en == key.id ? name : name + " (\(key.id))"
    case .meeting(let id):
      let title = names.fullTitle(of: id, .short)
      guard let date = names.meeting(id)?.timing.schedule?.date else { return title + " (\(id))" }
      return title + " (\(id)), " + date.phrase(.long)
    case .decision(let reference):
      guard let decision = names.meeting(reference.meeting)?.decision(reference.decision),
        decision.symbol == nil
      else { return names.decision(reference) }
      let place = names.meeting(reference.meeting)?.place(of: reference.decision).map(String.init)
      return names.decisionInFull(reference) + " (\(reference.meeting)/\(place ?? reference.decision.text))"
    case .result(let reference): return names.phrase(reference) + " (\(names.words(for: reference)))"
    case .element(let text, let framework): return (text?.phrase ?? .empty) + " (\(framework))"
    case .item(let item, let meeting):
      let number = names.meeting(meeting)?.agendaNumber(of: item).map { $0 + ". " } ?? ""
      return (names.meeting(meeting)?.item(item)?.title.phrase).map { Phrase(same: number) + $0 }
        ?? Phrase(same: item.text)
    }
  }
}

extension Receipt {
  func added<Element>(to list: String) -> Identifier<Element>? { changeSet.added(to: list) }

  /// The record that the command created.
  var created: RecordKey? {
    changeSet.changes.first { $0.change.path == .root && $0.change.before == nil }?.record
  }
}

extension Receipt {
  /// The record that the command created, to be named.
  var createdSubject: SavedSubject {
    guard let key = created else { return .words(.empty) }
    if key.kind == .meeting, let id = MeetingID(key.id) { return .meeting(id) }
    return .record(key)
  }
}
