import ArgumentParser
import Commands
import Domain
import Localization

/// The rules of quorum and adoption of a body.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Quorum: a share of the voting seats (2/3, >1/2), a number of seats, both (2/3,9), or “none”.",
      fr:
        "Quorum : une part des sièges votants (2/3, >1/2), un nombre de sièges, les deux (2/3,9), ou « none ».",
      value: .quorumWord))
  var quorum: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Methods by which it may adopt, with commas: consensus,vote; or “none”.",
      fr: "Modes d’adoption admis, séparés par des virgules : consensus,vote ; ou « none ».",
      value: Phrase(en: "methods", fr: "modes")))
  var adoption: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Majority when it votes: 2/3, or >1/2 for more than half.",
      fr: "Majorité en cas de vote : 2/3, ou >1/2 pour plus de la moitié.",
      value: Phrase(en: "share", fr: "part")))
  var majority: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Where the rules given here come from: quorum, methods, cadence, rotation, delegations.",
      fr: "D’où viennent les règles indiquées ici : quorum, modes, périodicité, rotation, délégations.",
      value: Phrase(en: "source", fr: "source")))
  var ruleSource: String?

  func quorumRevision(
    of known: QuorumRule?, _ session: Session
  ) throws(CommandLineError) -> Revision<QuorumRule?> {
    guard let quorum else { return .kept }
    if quorum == "none" { return .to(nil) }
    var rule = QuorumRule(source: session.source(ruleSource) ?? known?.source)
    for part in quorum.split(separator: ",").map(String.init) {
      if part.contains("/") {
        rule.share = try Self.share(part, .quorum)
      } else {
        rule.seats = try Self.count(part)
      }
    }
    guard rule.share != nil || rule.seats != nil else {
      throw .register(.invalid(.quorum, .notANumber(quorum)))
    }
    return .to(rule)
  }

  func adoptionRevision(
    of known: AdoptionRule?, _ session: Session
  ) throws(CommandLineError) -> Revision<AdoptionRule?> {
    guard adoption != nil || majority != nil else { return .kept }
    if adoption == "none" { return .to(nil) }
    var rule = known ?? AdoptionRule(methods: [])
    if let adoption { rule.methods = try Self.methods(adoption) }
    if let majority { rule.majority = try Self.share(majority, .majority) }
    rule.source = session.source(ruleSource) ?? rule.source
    return .to(rule)
  }

  private static func methods(_ words: String) throws(CommandLineError) -> [AdoptionMethod] {
    var methods: [AdoptionMethod] = []
    for word in words.split(separator: ",").map(String.init) {
      guard let method = Choice<AdoptionMethod>(argument: word) else {
        throw .register(
          .invalid(.method, .unknownValue(word, allowed: Choice<AdoptionMethod>.allValueStrings)))
      }
      methods.append(method.value)
    }
    return methods
  }

  private static func share(_ words: String, _ field: Field) throws(CommandLineError) -> Fraction {
    let parts = words.drop { $0 == ">" }.split(separator: "/", omittingEmptySubsequences: false).map {
      Int($0)
    }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1], denominator > 0,
      numerator > 0
    else { throw .register(.invalid(field, .notANumber(words))) }
    return Fraction(numerator, of: denominator, exceeded: words.hasPrefix(">"))
  }

  private static func count(_ words: String) throws(CommandLineError) -> Int {
    guard let count = Int(words), count > 0 else { throw .register(.invalid(.quorum, .notANumber(words))) }
    return count
  }
}
