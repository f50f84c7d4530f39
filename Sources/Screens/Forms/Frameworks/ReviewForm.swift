import Commands
import Domain
import Localization

/// A review of a framework: what it is called, when, where and at which meeting it was.
struct ReviewForm: OfficerForm {
  static let name = "review"

  var framework: FrameworkID
  /// Absent: a new one.
  var review: Identifier<Review>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    var known: Review?
    if let review { known = try record.required(review) }
    return try FormContent(
      (known == nil ? FormTitles.newReview : FormTitles.editReview)[around.language],
      note: wording(wording.names.phrase(framework)),
      [
        FormField.text(.title, known?.title).required,
        .partialDay(.date, known?.on.date, around, leaning: .past).hinted(FormTitles.valueDayHint),
        .text(.place, known?.place),
        .lookup(
          .meeting, .meetings,
          known?.meeting.map { [Reference(.meeting($0), wording(wording.names.fullTitle(of: $0, .short)))] }
            ?? []
        ).labelled(RelationWords.presentedAt), .source(known?.source),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let day = try reader.partialDay(.date, .past).map(StatedDate.date) ?? .notStated
    guard let review else {
      try series.perform(
        AddReview(
          framework: framework, title: try reader.requiredText(.title), on: day, place: reader.text(.place),
          meeting: reader.reference(.meeting)?.meeting, source: reader.source(over: nil)))
      return
    }
    let known = try series.current.framework(framework).required(review)
    try series.perform(
      EditReview(
        framework: framework, review: review, title: reader.edited(.title),
        on: reader.hasChanged(.date) ? day : nil, place: reader.edited(.place),
        meeting: reader.revision(.meeting) { reader.reference($0)?.meeting },
        source: reader.revision(.source) { _ in reader.source(over: known.source) }))
  }
}
