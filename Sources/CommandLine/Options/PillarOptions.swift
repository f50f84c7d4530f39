import ArgumentParser
import Domain
import Localization

/// The pillar or theme that a body works on.
struct PillarOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Pillar or theme in English.", fr: "Pilier ou thème en anglais.", value: .text))
  var pillarEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Pillar or theme in French.", fr: "Pilier ou thème en français.", value: .text))
  var pillarFr: String?

  var text: Text? { .given(en: pillarEn, fr: pillarFr) }
}
