import ArgumentParser
import Domain
import Localization

/// The theme or pillar that a body works on.
struct PillarOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Theme or pillar in English.", fr: "Thème ou pilier en anglais.", value: .text))
  var pillarEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Theme or pillar in French.", fr: "Thème ou pilier en français.", value: .text))
  var pillarFr: String?

  var text: Text? { .given(en: pillarEn, fr: pillarFr) }
}
