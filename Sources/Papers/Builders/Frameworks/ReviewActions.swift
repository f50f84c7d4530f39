import Domain
import Localization

/// The improvement actions that the reviews of a framework asked for, and how far each has come (S1).
struct ReviewActions {
  static let title = Phrase(en: "Improvement actions", fr: "Actions d’amélioration")

  private let actions: [(review: Review, point: ReviewPoint)]
  private let day: CalendarDay

  init(_ framework: Framework, on day: CalendarDay) {
    self.day = day
    actions = framework.reviews.flatMap { review in
      review.points.filter { $0.kind == .action }.map { (review, $0) }
    }
  }

  /// `4 actions: 2 open, 1 overdue`.
  var phrase: Phrase {
    guard !actions.isEmpty else { return Phrase(same: "–") }
    let open = actions.count { $0.point.implementation?.isOpen == true }
    let late = actions.count { $0.point.isOverdue(on: day) }
    let words =
      Nouns.action.counted(actions.count)
      + Phrase(en: ": \(open) open", fr: " : \(open) \(open > 1 ? "ouvertes" : "ouverte")")
    return late == 0 ? words : words + Phrase(en: ", \(late) overdue", fr: ", \(late) en retard")
  }

  /// A table of them, the overdue ones first.
  func write(into composer: inout Composer) {
    let late = actions.filter { $0.point.isOverdue(on: day) }
    let others = actions.filter { !$0.point.isOverdue(on: day) }
    composer.table(
      [
        TableColumn(Phrase(en: "Action", fr: "Action")), TableColumn(Phrase(en: "Review", fr: "Revue")),
        TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
        TableColumn(Phrase(en: "Deadline", fr: "Échéance")), TableColumn(Phrase(en: "Status", fr: "État")),
      ],
      (late + others).map { row($0.point, of: $0.review, composer) },
      otherwise: Phrase(
        en: "No improvement action is recorded.", fr: "Aucune action d’amélioration n’est enregistrée."))
  }

  private func row(_ point: ReviewPoint, of review: Review, _ composer: Composer) -> Table.Row {
    let responsible = point.responsible.map { composer.names.phrase($0.party, .short) }.listed()
    let state = FollowUpWords.state(point.implementation, overdue: point.isOverdue(on: day))
    return Table.Row(
      id: "\(review.id)-\(point.id)",
      [
        composer.passage(point.text), composer.passage(review.title),
        composer.passage(point.responsible.isEmpty ? FollowUpRows.nobody : responsible),
        composer.passage(point.deadline?.phrase(.long) ?? .empty), composer.passage(state),
      ])
  }
}
