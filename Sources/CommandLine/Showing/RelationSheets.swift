import Domain
import Localization

/// How frameworks, funds, projects and meetings stand to one another, from either end.
extension Session {
  /// What the results of a framework are about.
  func addConcerns(of framework: Framework, _ names: Names, to sheet: inout FactSheet) {
    let rows = framework.outline.flatMap { entry in
      entry.result.concerns.map { key in
        (
          cells: [
            entry.result.code ?? entry.result.id.text, names.record(key)[language],
            key.kind.phrase[language], key.id,
          ], sources: entry.result.source.map { [$0] } ?? framework.sources.about("results")
        )
      }
    }
    sheet.list(
      RelationWords.about,
      [
        .plain(FrameworkSheetWords.result), .words(RelationWords.concerns), .words(ListWords.kind),
        .plain(ListWords.identifier),
      ], rows)
  }

  /// The results that are about a record.
  func addResults(
    concerning key: RecordKey, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let rows = try frameworks().results(concerning: key).map { reference in
      (
        cells: [
          names.phrase(reference)[language], names.phrase(reference.framework)[language],
          "\(reference.framework)/\(reference.result)",
        ], sources: [SourceNote]()
      )
    }
    sheet.list(
      RelationWords.concerning,
      [
        .words(FrameworkSheetWords.result), .words(Field.framework.phrase.capitalized),
        .plain(ListWords.identifier),
      ], rows)
  }

  /// What reviews found in a project.
  func addFindings(
    in project: ProjectID, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let rows = try frameworks().findings(in: project).map { found in
      (
        cells: [
          found.point.kind.phrase[language], found.point.text.phrase[language],
          names.phrase(found.framework)[language],
        ], sources: found.point.source.map { [$0] } ?? []
      )
    }
    sheet.list(
      RelationWords.findings,
      [
        .words(ListWords.kind), .words(FrameworkSheetWords.finding),
        .words(Field.framework.phrase.capitalized),
      ], rows)
  }

  /// The reviews that were presented to a meeting.
  func addReviews(
    at meeting: MeetingID, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let rows = try frameworks().reviews(at: meeting).map { found in
      (
        cells: [
          found.review.title.phrase[language], names.phrase(found.framework, .both)[language],
          found.framework.text,
        ], sources: found.review.source.map { [$0] } ?? []
      )
    }
    sheet.list(
      RelationWords.reviews,
      [
        .words(Field.review.phrase.capitalized), .words(Field.framework.phrase.capitalized),
        .plain(ListWords.identifier),
      ], rows)
  }

  private func frameworks() throws(CommandLineError) -> [Framework] {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.frameworks() }
  }
}
