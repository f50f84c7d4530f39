import ArgumentParser
import Domain
import Localization

/// The note that explains a point in the annotated agenda.
struct AnnotationOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Annotation in English.", fr: "Annotation en anglais.", value: .text))
  var annotationEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Annotation in French.", fr: "Annotation en français.", value: .text))
  var annotationFr: String?

  func text(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: annotationEn, fr: annotationFr)
  }
}
