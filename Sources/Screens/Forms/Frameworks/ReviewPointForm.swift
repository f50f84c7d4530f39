import Commands
import Domain
import Localization

/// What a review found and where; of an action also who carries it out and until when.
struct ReviewPointForm: OfficerForm {
  static let name = "review-point"

  var framework: FrameworkID
  var review: Identifier<Review>
  /// Absent: a new one.
  var point: Identifier<ReviewPoint>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let title = try record.required(review).title
    var known: ReviewPoint?
    if let point { known = try record.required(point, of: review) }
    let action = ReviewPoint.Kind.action.rawValue
    return try FormContent(
      (known == nil ? FormTitles.newFinding : FormTitles.editFinding)[around.language],
      note: wording(wording.names.phrase(framework)), preface: [wording.text(title)],
      [
        .choice(
          .kind, ReviewPoint.Kind.allCases.map { ($0.rawValue, $0.phrase) },
          (known?.kind ?? .strength).rawValue),
        FormField.text(.text, known?.text, isLong: true).required,
        .lookup(
          .project, .projects,
          known?.projects.map { Reference(.project($0), wording(wording.names.phrase($0, .both))) } ?? [],
          isMany: true
        ).labelled(RelationWords.seenIn),
        .lookup(
          .responsible, .parties, known?.responsible.map { Reference($0.party, wording) } ?? [], isMany: true,
          new: .party
        ).shown(when: .kind, is: action),
        .deadline(.deadline, known?.deadline, around).shown(when: .kind, is: action),
        .source(known?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind: ReviewPoint.Kind = reader.choice(.kind) ?? .strength
    let isAction = kind == .action
    guard let point else {
      try series.perform(
        AddReviewPoint(
          framework: framework, review: review, kind: kind, text: try reader.requiredText(.text),
          projects: reader.references(.project).compactMap(\.project),
          responsible: isAction ? reader.parties(.responsible) : [],
          deadline: isAction ? try reader.deadline(.deadline) : nil, source: reader.source(over: nil)))
      return
    }
    let known = try series.current.framework(framework).required(point, of: review)
    try series.perform(
      EditReviewPoint(
        framework: framework, review: review, point: point, kind: reader.hasChanged(.kind) ? kind : nil,
        text: reader.edited(.text),
        projects: reader.revision(.project) { reader.references($0).compactMap(\.project) },
        responsible: isAction
          ? reader.revision(.responsible) { reader.parties($0) }
          : known.responsible.isEmpty ? .kept : .to([]),
        deadline: try deadline(reader, of: known, isAction: isAction),
        source: reader.revision(.source) { _ in reader.source(over: known.source) }))
  }

  /// What is no action any more has no deadline either.
  private func deadline(
    _ reader: FormReader, of known: ReviewPoint, isAction: Bool
  ) throws(RegisterError) -> Revision<Deadline?> {
    guard isAction else { return known.deadline == nil ? .kept : .to(nil) }
    return try reader.revision(.deadline) { field throws(RegisterError) in try reader.deadline(field) }
  }
}
