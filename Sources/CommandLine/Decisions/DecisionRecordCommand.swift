import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionRecordCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", en: "Record a draft decision of a meeting; with --method it is adopted at once.",
      fr: "Enregistrer un projet de décision d’une réunion ; avec --method, il est adopté aussitôt.",
      discussion: Phrase(
        en:
          "Several --text-fr or --text-en make numbered paragraphs. The number stays provisional until the meeting closes.",
        fr:
          "Plusieurs --text-fr ou --text-en forment des paragraphes numérotés. Le numéro reste provisoire jusqu’à la clôture de la réunion."
      ))
  }

  @OptionGroup var meeting: MeetingArgument

  @Option(
    help: ArgumentHelp(en: "The item it belongs to.", fr: "Le point dont elle relève.", value: .itemWord))
  var item: String?

  @OptionGroup var title: TitleOptions
  @OptionGroup var text: ParagraphOptions

  @Option(
    help: ArgumentHelp(
      en: "What the body does by it.", fr: "Ce que fait l’instance par cette décision.", value: .verbWord
    ))
  var verb: Choice<OperativeVerb>?

  @Option(
    help: ArgumentHelp(
      en: "The original language; otherwise the one given.",
      fr: "La langue originale ; à défaut, celle du texte.",
      value: .languageWord))
  var original: LanguageOption?

  @OptionGroup var assignment: AssignmentOptions

  @Option(
    help: ArgumentHelp(
      en: "How it is adopted.", fr: "Le mode d’adoption.", value: Phrase(en: "method", fr: "mode")))
  var method: Choice<AdoptionMethod>?

  @OptionGroup var adoption: AdoptionOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A reservation: WHO; TEXT, or WHO; en:TEXT; fr:TEXT.",
      fr: "Une réserve : QUI ; TEXTE, ou QUI ; fr:TEXTE ; en:TEXTE.", value: .reservationWord))
  var reservation: [String] = []

  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    if method == nil, adoption.votes != nil || adoption.asAmended != nil {
      throw .usage(.missingOption("--method"))
    }
    let (votes, reserved) = (try read.votes(adoption.votes), try reservations(session))
    let draft = DraftDecision(
      meeting: id, item: try session.item(item, of: id), title: try title.text(session), verb: verb?.value,
      original: original?.language, paragraphs: try text.paragraphs(session),
      responsible: try session.parties(assignment.by), deadline: try read.deadline(assignment.due),
      remark: try remark.text(session))
    let adoption = adoption
    let method = method?.value
    let receipt = try session.perform { (series: inout CommandSeries) throws(RegisterError) in
      guard let decision = try series.perform(draft).added(to: "decisions", of: Decision.self) else { return }
      let reference = DecisionReference(meeting: id, decision: decision)
      for (party, words) in reserved {
        try series.perform(EnterReservation(decision: reference, by: party, text: words))
      }
      guard let method else { return }
      try series.perform(
        AdoptDecision(decision: reference, method: method, asAmended: adoption.asAmended, votes: votes))
    }
    guard let decision: DecisionID = receipt.added(to: "decisions") else { return }
    try session.confirm(receipt, .decision(DecisionReference(meeting: id, decision: decision)))
  }

  private func reservations(_ session: Session) throws(CommandLineError) -> [(Party, Text?)] {
    var found: [(Party, Text?)] = []
    for words in reservation {
      let (name, text) = session.namedText(words)
      found.append((try session.party(name), text))
    }
    return found
  }
}
