import Domain
import Localization

/// What the minutes say of one point of the agenda, before its decisions.
struct MinutesItem {
  let file: MeetingFile

  func write(_ item: AgendaItem?, into composer: inout Composer) {
    guard let item else { return }
    if !item.presenters.isEmpty {
      let who = item.presenters.map { file.names.appellation($0) }.agent
      composer.say(
        Phrase(en: "The item was presented \(who.en).", fr: "Ce point est présenté \(who.fr)."))
    }
    let documents = item.documents.compactMap { file.meeting.document($0) }
      .filter { $0.kind != .speakingNotes }
    if !documents.isEmpty {
      composer.say(
        Phrase(
          en: "The following documents were before the meeting:",
          fr: "La réunion était saisie des documents ci-après :"))
      composer.bullets(documents.map { DocumentLines.passage($0, composer) })
    }
    if item.followsUp.isEmpty == false, item.kind != .mattersArising {
      composer.say(
        Phrase(
          en: "The item follows up earlier decisions:",
          fr: "Ce point fait suite à des décisions antérieures :"))
      composer.bullets(item.followsUp.map { EarlierDecisions.passage($0, composer) })
    }
    discussion(of: item, into: &composer)
    outcome(of: item, into: &composer)
  }

  private func discussion(of item: AgendaItem, into composer: inout Composer) {
    if let discussion = item.discussion, !discussion.isEmpty {
      composer.write(discussion)
    } else if !file.meeting.isFinal, item.state != .deferred, item.state != .withdrawn,
      !file.meeting.decisions.contains(where: { $0.item == item.id }),
      !file.meeting.agenda.contains(where: { $0.parent == item.id && $0.isOnAgenda })
    {
      composer.note(
        Phrase(en: "Summary of the discussion to be added.", fr: "Résumé des débats à compléter."))
    }
  }

  /// What became of it where it was not dealt with.
  func outcome(of item: AgendaItem, into composer: inout Composer) {
    switch item.state {
    case .deferred:
      composer.say(
        Phrase(
          en: "Consideration of the item was deferred to the next meeting.",
          fr: "L’examen de ce point est renvoyé à la prochaine réunion."))
    case .withdrawn:
      composer.say(Phrase(en: "The item was withdrawn.", fr: "Ce point est retiré de l’ordre du jour."))
    case .proposed, .provisional, .adopted, .discussed, .concluded: break
    }
  }
}
