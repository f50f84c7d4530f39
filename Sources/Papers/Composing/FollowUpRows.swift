import Domain
import Localization

/// The rows of a follow-up table.
struct FollowUpRows {
  let frame: RegisterFrame

  static let columns = [
    TableColumn(Phrase(en: "No.", fr: "N°")), TableColumn(Phrase(en: "Decision", fr: "Décision")),
    TableColumn(Phrase(en: "Source", fr: "Source")),
    TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
    TableColumn(Phrase(en: "Deadline", fr: "Échéance")), TableColumn(Phrase(en: "Status", fr: "État")),
    TableColumn(Phrase(same: "%"), .right), TableColumn(Phrase(en: "Evidence", fr: "Pièces justificatives")),
    TableColumn(Phrase(en: "Remarks", fr: "Observations")),
  ]

  func rows(of row: DecisionRow, _ composer: Composer) -> [Table.Row] {
    let meeting = frame.names.meeting(row.reference.meeting)
    let decision = meeting?.decision(row.reference.decision)
    let responsible = decision?.responsible ?? []
    guard !responsible.isEmpty else { return [self.row(row, nil, meeting, composer)] }
    return responsible.map { self.row(row, $0, meeting, composer) }
  }

  private func row(
    _ row: DecisionRow, _ owner: Responsibility?, _ meeting: Meeting?, _ composer: Composer
  ) -> Table.Row {
    let names = frame.names
    let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
    let status = owner.map { row.implementation == .superseded ? .superseded : Implementation($0.status) }
    let state = status ?? row.implementation
    let isLate = row.isOverdue && state?.isOpen == true
    return Table.Row(
      id: [row.reference.meeting.text, row.reference.decision.text, owner?.id.text ?? ""].joined(
        separator: "/"),
      [
        composer.passage(names.decision(row).capitalized), composer.passage(text),
        composer.passage(source(row)),
        composer.passage(owner.map { names.phrase($0.party, .short) } ?? Self.nobody),
        composer.passage(row.deadline?.phrase(.long) ?? .empty),
        composer.passage(FollowUpWords.state(state, overdue: isLate)),
        composer.passage(Phrase(same: owner?.percent.map(String.init) ?? "")),
        evidence(owner, meeting, composer), remarks(owner, composer),
      ])
  }

  private static let separator = Phrase(en: "; ", fr: " ; ")
  static let nobody = Phrase(en: "to be assigned", fr: "à désigner")

  private func source(_ row: DecisionRow) -> Phrase {
    let title = frame.names.title(of: row.reference.meeting)
    guard let date = row.meetingDate?.phrase(.long) else { return title }
    return Phrase(en: "\(title.en), \(date.en)", fr: "\(title.fr), \(date.fr)")
  }

  private func evidence(_ owner: Responsibility?, _ meeting: Meeting?, _ composer: Composer) -> Passage {
    let documents = (owner?.evidence ?? []).compactMap { meeting?.document($0) }
    return documents.map { composer.passage($0.title) }.joined(Self.separator[frame.language], frame.language)
  }

  /// The latest news that says something, and how often the party was reminded.
  private func remarks(_ owner: Responsibility?, _ composer: Composer) -> Passage {
    guard let log = owner?.log, !log.isEmpty else { return Passage() }
    var parts: [Passage] = []
    let reminders = log.count { $0.kind == .reminder }
    if let news = log.filter({ $0.note?.isEmpty == false }).max(by: { $0.on < $1.on }), let note = news.note {
      let date = news.on.phrase(.long)
      // The count follows in the same sentence.
      let isSentence = reminders > 0 && note.hasSuffix(".") && !note.hasSuffix("..")
      let words = isSentence ? String(note.dropLast()) : note
      parts.append(
        composer.passage(Phrase(en: "\(date.en): ", fr: "\(date.fr) : ")) + Passage(words, frame.language))
    }
    if reminders > 0 { parts.append(composer.passage(Nouns.reminder.counted(reminders))) }
    return parts.joined(Self.separator[frame.language], frame.language)
  }
}
