import ArgumentParser
import CanonicalJSON
import Domain
import Localization

struct ConflictsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "conflicts", en: "List versions that lost against another officer’s and wait to be settled.",
      fr: "Lister les versions concurrentes en attente d’arbitrage.")
  }

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let conflicts = try session.asking { () throws(RegisterError) in try register.conflicts() }
    if common.json { return session.write(.array(conflicts.map(\.object))) }
    let names = try session.names()
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.record), .words(ListWords.field),
      .words(ListWords.standing),
      .words(ListWords.other), .plain(ListWords.who), .plain(ListWords.date),
    ]
    try session.write(conflicts, nothing: Confirmations.noConflicts, columns) { conflict in
      [
        conflict.id.text, names.record(conflict.record)[session.language], conflict.path.description,
        conflict.standing?.brief ?? Confirmations.nobody[session.language],
        conflict.other?.brief ?? Confirmations.nobody[session.language], conflict.otherPerson,
        conflict.at.phrase[session.language],
      ]
    }
  }
}

extension JSON {
  /// A value on one line: a text as it reads, everything else as JSON.
  fileprivate var brief: String { stringValue ?? description }
}

extension Conflict {
  fileprivate var object: JSON {
    var object = JSON.object(JSONObject())
    object["id"] = .string(id.text)
    object["record"] = .string(record.path)
    object["path"] = .string(path.description)
    object["base"] = base
    object["standing"] = standing
    object["other"] = other
    object["otherPerson"] = .string(otherPerson)
    object["at"] = .string(at.description)
    return object
  }
}
