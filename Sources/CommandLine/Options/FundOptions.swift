import ArgumentParser
import Commands
import Domain
import Localization

/// Who keeps a fund's account, who governs it and what it serves.
struct FundOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Who keeps the account.", fr: "Qui tient le compte.", value: .partyWord))
  var administrator: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A board that governs it; repeat for several.",
      fr: "Un comité qui le dirige ; à répéter pour plusieurs.", value: .bodyWord))
  var board: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A framework whose means it is; repeat for several.",
      fr: "Un cadre qu’il permet de mettre en œuvre ; à répéter pour plusieurs.", value: .frameworkWord))
  var serves: [String] = []

  @Option(
    help: ArgumentHelp(en: "When it was established.", fr: "Date de sa création.", value: .day))
  var established: String?

  func boards(_ session: Session) throws(CommandLineError) -> [BodyID] {
    var boards: [BodyID] = []
    for words in board where words != "none" { boards.append(try session.body(words)) }
    return boards
  }

  func boardsRevision(_ session: Session) throws(CommandLineError) -> Revision<[BodyID]> {
    board.isEmpty ? .kept : .to(try boards(session))
  }

  func establishedOn(_ session: Session) throws(CommandLineError) -> PartialDate? {
    try session.reading().date(established, .established, .past)
  }

  func establishedRevision(_ session: Session) throws(CommandLineError) -> Revision<PartialDate?> {
    let read = try session.reading()
    return try session.revision(established) { words throws(CommandLineError) in
      try read.date(words, .established, .past) as PartialDate
    }
  }
}
