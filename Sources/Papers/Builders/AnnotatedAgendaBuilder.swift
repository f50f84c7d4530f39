import Domain
import Localization

/// The agenda with what delegates have to know about each point: annotation, presenter, documents, earlier decisions (domain §4).
struct AnnotatedAgendaBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    let title =
      AgendaLines.isAdopted(file.meeting)
      ? Phrase(en: "Annotated agenda", fr: "Ordre du jour annoté")
      : Phrase(en: "Annotated provisional agenda", fr: "Ordre du jour provisoire annoté")
    var paper = file.paper(.annotatedAgenda, title: title)
    var composer = file.composer()
    composer.facts(AgendaWords.facts(file, composer))
    let lines = AgendaLines(file.meeting).lines
    if lines.isEmpty { composer.note(AgendaWords.none) }
    for line in lines { point(line, of: file, into: &composer) }
    paper.blocks = composer.blocks
    return paper
  }

  private func point(_ line: AgendaLines.Line, of file: MeetingFile, into composer: inout Composer) {
    let item = line.item
    composer.heading(
      Passage(line.number + ". ", file.language) + composer.passage(item.title), level: min(line.depth + 1, 3)
    )
    if let annotation = item.annotation { composer.write(annotation) }
    if let origin = item.carriedFrom {
      let title = file.names.title(of: origin.meeting)
      composer.say(
        Phrase(
          en: "Item deferred by the \(title.en).",
          fr: "Point renvoyé lors d’une réunion antérieure (\(title.fr))."))
    }
    if !item.presenters.isEmpty {
      let who = item.presenters.map { file.names.appellation($0) }.agent
      composer.say(Phrase(en: "To be presented \(who.en).", fr: "Point présenté \(who.fr)."))
    }
    documents(of: item, file, into: &composer)
    followUp(of: item, file, into: &composer)
  }

  private func documents(of item: AgendaItem, _ file: MeetingFile, into composer: inout Composer) {
    let documents = item.documents.compactMap { file.meeting.document($0) }.filter(\.kind.isCirculated)
    guard !documents.isEmpty else { return }
    composer.say(Phrase(en: "Documents:", fr: "Documents :"))
    composer.bullets(documents.map { DocumentLines.passage($0, composer) })
  }

  private func followUp(of item: AgendaItem, _ file: MeetingFile, into composer: inout Composer) {
    guard !item.followsUp.isEmpty else { return }
    composer.say(
      Phrase(en: "Decisions to be followed up:", fr: "Décisions dont il faut examiner les suites :"))
    composer.bullets(item.followsUp.map { EarlierDecisions.passage($0, composer) })
  }
}

/// Decisions of earlier meetings as agendas and minutes cite them.
enum EarlierDecisions {
  /// `MCP/5/Dec.2 – Road map`.
  static func passage(_ reference: DecisionReference, _ composer: Composer) -> Passage {
    let label = composer.passage(composer.names.decisionInFull(reference))
    let decision = composer.names.meeting(reference.meeting)?.decision(reference.decision)
    guard let words = decision?.title ?? decision?.paragraphs.first?.text, !words.isEmpty else {
      return label
    }
    return label + Passage(" – ", composer.language) + composer.passage(words)
  }
}
