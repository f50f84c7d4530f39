import Domain
import Localization

extension Session {
  /// Each review with its findings; an action with who carries it out, until when and how far.
  func addReviews(of framework: Framework, _ names: Names, to sheet: inout FactSheet) {
    for review in framework.reviews {
      let sources = review.source.map { [$0] } ?? framework.sources.about("reviews")
      sheet.section(FrameworkSheetWords.review + review.title.phrase)
      sheet.fact(FactWords.date, review.on.phrase(.long), sources)
      sheet.fact(FactWords.place, review.place?.phrase, sources)
      sheet.fact(
        RelationWords.presentedAt, review.meeting.map { names.fullTitle(of: $0, .short) + " (\($0))" },
        sources)
      let rows = review.points.enumerated().map { place, point in
        (
          cells: [
            String(place + 1), point.kind.phrase[language], point.text.phrase[language],
            point.projects.map { names.phrase($0)[language] }.joined(separator: ", "),
            point.responsible.map { carrier($0, names)[language] }.joined(separator: ", "),
            point.deadline?.phrase(.medium)[language] ?? "", point.implementation?.phrase[language] ?? "",
          ], sources: point.source.map { [$0] } ?? sources
        )
      }
      sheet.list(
        .empty,
        [
          .number(.empty), .words(ListWords.kind), .words(FrameworkSheetWords.finding),
          .words(RelationWords.seenIn),
          .words(ListWords.responsible), .words(ListWords.deadline), .words(ListWords.status),
        ], rows)
      addLog(of: review, names, to: &sheet)
    }
  }

  private func carrier(_ responsibility: Responsibility, _ names: Names) -> Phrase {
    let percent = responsibility.percent.map { Phrase(same: ", ") + $0.percent } ?? .empty
    return names.phrase(responsibility.party, .short) + " (" + responsibility.status.phrase + percent + ")"
  }

  /// What was logged of the actions, in the order of the findings.
  private func addLog(of review: Review, _ names: Names, to sheet: inout FactSheet) {
    sheet.section()
    for (place, point) in review.points.enumerated() {
      for responsibility in point.responsible {
        for entry in responsibility.log {
          let note = [entry.note, entry.enteredBy].compactMap { $0 }.joined(separator: " · ")
          let who = names.phrase(responsibility.party, .short) + ", " + entry.phrase
          let separator = note.isEmpty ? Phrase.empty : Phrase(en: ": ", fr: " : ")
          sheet.fact(Phrase(same: "\(place + 1). ") + entry.on.phrase(.medium), who + separator + note)
        }
      }
    }
  }

  /// What the partners of a code of conduct commit themselves to, and how each kept it year by year.
  func addCommitments(of framework: Framework, _ names: Names, to sheet: inout FactSheet) {
    let rows = framework.commitments.map { commitment in
      (
        cells: [commitment.code ?? commitment.id.text, commitment.text.phrase[language]],
        sources: commitment.source.map { [$0] } ?? framework.sources.about("commitments")
      )
    }
    sheet.list(FrameworkSheetWords.commitments, [.plain(.empty), .words(.empty)], rows)
    let assessed = framework.commitments.flatMap { commitment in
      commitment.assessments.map { assessment in
        (
          cells: [
            commitment.code ?? commitment.id.text, String(assessment.year),
            names.phrase(assessment.partner, .short)[language], assessment.verdict.phrase[language],
            assessment.note?.phrase[language] ?? "",
          ], sources: [SourceNote]()
        )
      }
    }
    sheet.list(
      FrameworkSheetWords.assessments,
      [
        .plain(FrameworkSheetWords.commitment), .plain(FrameworkSheetWords.year),
        .words(FrameworkSheetWords.partner), .words(.empty), .words(FrameworkSheetWords.note),
      ], assessed)
  }
}
