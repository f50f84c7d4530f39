import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionCirculateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "circulate", en: "Circulate a text under silence procedure, between meetings.",
      fr: "Diffuser un texte en procédure de silence, entre les réunions.",
      discussion: Phrase(
        en:
          "With --body and a text it stands in that body’s record of decisions between meetings; with a decision of that record it goes out as it stands. Times are those of the body’s zone. Nothing is adopted by the clock alone: “decision confirm” does that afterwards.",
        fr:
          "Avec --body et un texte, il figure au registre des décisions entre les réunions de cette instance ; avec une décision de ce registre, elle est diffusée telle quelle. Les heures sont celles du fuseau de l’instance. Rien n’est adopté par le seul délai : « decision confirm » s’en charge ensuite."
      ))
  }

  @Argument(
    help: ArgumentHelp(
      en: "A decision of the record; otherwise a new text.",
      fr: "Une décision du registre ; à défaut, un nouveau texte.",
      value: .decisionWord))
  var decision: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Whose members are asked.", fr: "L’instance dont les membres sont consultés.", value: .bodyWord))
  var body: String?

  @OptionGroup var title: TitleOptions
  @OptionGroup var text: ParagraphOptions

  @Option(
    help: ArgumentHelp(
      en: "What the body does by it.", fr: "Ce que fait l’instance par cette décision.", value: .verbWord))
  var verb: Choice<OperativeVerb>?

  @OptionGroup var assignment: AssignmentOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var time: TimeOptions

  @Option(
    help: ArgumentHelp(
      en: "How many hours it lasts; otherwise as the body’s periods say.",
      fr: "Sa durée en heures ; à défaut, celle des délais de l’instance.",
      value: .number))
  var hours: String?

  @Option(
    help: ArgumentHelp(
      en: "By silence or on a no-objection basis.", fr: "Par silence ou par non-objection.",
      value: Phrase(en: "method", fr: "mode")))
  var method: Choice<AdoptionMethod> = Choice(.silence)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let on = try read.day(day.on, .date, .nearest)
    let at = try read.time(time.at, .time)
    let hours = try read.number(hours, .silenceProcedurePeriod, in: 1...8760)
    if let decision {
      let reference = try session.decision(decision)
      let command = CirculateDecision(
        decision: reference, on: on, at: at, hours: hours, method: method.value)
      return try session.save(command, .decision(reference))
    }
    guard let body else { throw .usage(.missingOption("--body")) }
    let command = CirculateText(
      body: try session.body(body), title: try title.text(session), verb: verb?.value,
      paragraphs: try text.paragraphs(session), responsible: try session.parties(assignment.by),
      deadline: try read.deadline(assignment.due), remark: try remark.text(session), on: on, at: at,
      hours: hours, method: method.value)
    let receipt = try session.perform(command)
    try session.confirm(receipt, try circulated(by: receipt, session))
  }

  /// The text that went out: the last of its record, which may have been made for it.
  private func circulated(by receipt: Receipt, _ session: Session) throws(CommandLineError) -> SavedSubject {
    guard let id = receipt.changeSet.subject.flatMap({ MeetingID($0.id) }) else {
      return receipt.createdSubject
    }
    let register = try session.register()
    let meeting = try session.asking { () throws(RegisterError) in try register.meeting(id) }
    guard let last = meeting.decisions.last else { return receipt.createdSubject }
    return .decision(DecisionReference(meeting: id, decision: last.id))
  }
}
