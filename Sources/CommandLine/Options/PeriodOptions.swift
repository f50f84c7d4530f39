import ArgumentParser
import Commands
import Domain
import Localization

/// The periods of a body or of all bodies of the office, in days (the last in hours).
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Days before a meeting by which invitations leave.",
      fr: "Jours avant une réunion pour l’envoi des invitations.",
      value: .number))
  var invitationDays: String?

  @Option(
    help: ArgumentHelp(
      en: "Days before a meeting by which documents are ready.",
      fr: "Jours avant une réunion pour les documents.",
      value: .number))
  var documentDays: String?

  @Option(
    help: ArgumentHelp(
      en: "Days after a meeting by which the minutes reach the chair.",
      fr: "Jours après une réunion pour transmettre le compte rendu à la présidence.", value: .number))
  var minutesToChairDays: String?

  @Option(
    help: ArgumentHelp(
      en: "Days after a meeting by which the minutes are circulated.",
      fr: "Jours après une réunion pour diffuser le compte rendu.", value: .number))
  var minutesCirculatedDays: String?

  @Option(
    help: ArgumentHelp(
      en: "Days of comments after which silence approves.",
      fr: "Jours d’observations avant l’approbation tacite.",
      value: .number))
  var silentApprovalDays: String?

  @Option(
    help: ArgumentHelp(
      en: "Hours of a silence procedure.", fr: "Heures d’une procédure de silence.", value: .number))
  var silenceHours: String?

  /// `known` with what was given; `.kept` when nothing was.
  func revision(of known: Periods, _ session: Session) throws(CommandLineError) -> Revision<Periods> {
    let read = try session.reading()
    var periods = known
    func set(_ field: WritableKeyPath<Periods, Int?>, _ words: String?) throws(CommandLineError) {
      if words == "none" {
        periods[keyPath: field] = nil
      } else if let number = try read.number(words, .period, in: 0...3650) {
        periods[keyPath: field] = number
      }
    }
    try set(\.invitations, invitationDays)
    try set(\.documents, documentDays)
    try set(\.minutesToChair, minutesToChairDays)
    try set(\.minutesCirculated, minutesCirculatedDays)
    try set(\.silentApproval, silentApprovalDays)
    try set(\.silenceProcedure, silenceHours)
    return periods == known ? .kept : .to(periods)
  }
}
