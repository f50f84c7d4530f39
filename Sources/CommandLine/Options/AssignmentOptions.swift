import ArgumentParser
import Localization

/// Who is to carry out a decision, and by when.
struct AssignmentOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "Who is responsible: an organisation, a body, a person, “post:…” or “members”.",
      fr: "Qui est responsable : une organisation, une instance, une personne, « post:… » ou « membres ».",
      value: .partyWord))
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "The deadline: a date, next-plenary or ongoing.",
      fr: "L’échéance : une date, next-plenary ou ongoing.",
      value: .deadlineWord))
  var due: String?
}
