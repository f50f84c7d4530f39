import ArgumentParser
import Commands
import Domain
import Localization

/// Who chairs in turn, how large a delegation may be, and of which body it is the troika.
struct RotationOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "Who chairs in turn, one after the other, or “none”.",
      fr: "Qui préside à tour de rôle, l’un après l’autre, ou « none ».", value: .partyWord))
  var rotation: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Months of a chair’s term.", fr: "Durée du mandat de la présidence, en mois.", value: .number))
  var rotationMonths: String?

  @Option(
    help: ArgumentHelp(
      en: "People in a delegation at most, or “none”.", fr: "Personnes par délégation au plus, ou « none ».",
      value: .number))
  var delegationLimit: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The body whose troika it is, or “none”.", fr: "L’instance dont elle est la troïka, ou « none ».",
      value: .bodyWord))
  var troikaOf: String?

  func rotationRevision(
    of known: Rotation?, _ source: SourceNote?, _ session: Session
  ) throws(CommandLineError) -> Revision<Rotation?> {
    guard !rotation.isEmpty || rotationMonths != nil else { return .kept }
    if rotation == ["none"] { return .to(nil) }
    let order = rotation.isEmpty ? known?.order ?? [] : try session.parties(rotation)
    let months = try session.reading().number(rotationMonths, .period, in: 1...240)
    return .to(Rotation(order: order, months: months ?? known?.months, source: source ?? known?.source))
  }

  func limitRevision(
    of known: DelegationLimit?, _ source: SourceNote?, _ session: Session
  ) throws(CommandLineError) -> Revision<DelegationLimit?> {
    guard let delegationLimit else { return .kept }
    guard delegationLimit != "none",
      let people = try session.reading().number(delegationLimit, .delegations, in: 1...1000)
    else { return .to(nil) }
    return .to(DelegationLimit(people: people, source: source ?? known?.source))
  }

  func troikaRevision(
    of known: Troika?, _ source: SourceNote?, _ session: Session
  ) throws(CommandLineError) -> Revision<Troika?> {
    guard let troikaOf else { return .kept }
    if troikaOf == "none" { return .to(nil) }
    return .to(Troika(of: try session.body(troikaOf), source: source ?? known?.source))
  }
}
