import ArgumentParser
import Commands
import Domain
import Localization

/// What a project is tied to.
struct ProjectLinkOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "A fund it draws on.", fr: "Un fonds qui le finance.", value: .fundWord))
  var fund: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "A result it serves.", fr: "Un résultat qu’il sert.", value: .resultPath))
  var result: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A decision it carries out.", fr: "Une décision qu’il met en œuvre.", value: .decisionWord))
  var decision: [String] = []

  func links(_ session: Session) throws(CommandLineError) -> ProjectLinks {
    var links = ProjectLinks()
    for words in fund { links.funds.append(try session.fund(words)) }
    for words in result { links.results.append(try session.result(words)) }
    for words in decision { links.decisions.append(try session.decision(words)) }
    return links
  }

  /// - Throws: usage when none of them is given.
  func someLinks(_ session: Session) throws(CommandLineError) -> ProjectLinks {
    let links = try links(session)
    if links.isEmpty { throw .usage(.missingOption("--fund, --result, --decision")) }
    return links
  }
}
