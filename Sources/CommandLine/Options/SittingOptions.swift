import ArgumentParser
import Domain
import Localization

/// Who sits in a seat, and whether it counts.
struct SittingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Principal.", fr: "Titulaire.", value: .personWord))
  var principal: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Alternate.", fr: "Suppléant.", value: .personWord))
  var alternate: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      en: "Whether it counts for quorum and majorities.", fr: "S’il compte pour le quorum et les majorités."))
  var votes: Bool?
}
