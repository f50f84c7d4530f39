import Commands
import Domain
import Localization

/// Entries that several forms about projects ask alike.
enum ProjectEntries {
  /// What a project is called, what for, where, how much and from when to when.
  static func description(_ project: Project?, _ around: Surroundings) -> [FormField] {
    [
      .text(.purpose, project?.purpose, isLong: true),
      .text(.area, project?.area).labelled(ProjectFormWords.area).hinted(ProjectFormWords.areaHint),
      .money(.budget, project?.budget, around).hinted(ProjectFormWords.budgetHint),
      .partialDay(.from, project?.term.from.date, around).labelled(ProjectFormWords.startsOn)
        .hinted(FormTitles.openStartHint),
      .partialDay(.to, project?.term.to?.date, around, leaning: .future).labelled(ProjectFormWords.endsOn)
        .hinted(FormTitles.openEndHint),
    ]
  }

  static func funds(_ chosen: [Reference] = []) -> FormField {
    .lookup(.fund, .funds, chosen, isMany: true).labelled(ProjectFormWords.funds)
  }

  static func chain(results: [Reference] = [], decisions: [Reference] = []) -> [FormField] {
    [
      .lookup(.result, .results(nil), results, isMany: true).labelled(ProjectFormWords.results),
      .lookup(.decision, .decisions, decisions, isMany: true).labelled(ProjectFormWords.decisions),
    ]
  }

  static func links(_ reader: FormReader) -> ProjectLinks {
    ProjectLinks(
      funds: reader.references(.fund).compactMap(\.fund),
      results: reader.references(.result).compactMap(\.result),
      decisions: reader.references(.decision).compactMap(\.decision))
  }

  static func term(_ reader: FormReader) throws(RegisterError) -> Term {
    let from = try reader.partialDay(.from)
    let to = try reader.partialDay(.to, .future)
    return Term(from: from.map(StatedDate.date) ?? .notStated, to: to.map(StatedDate.date))
  }

  /// What a form about one project says it is about.
  static func name(_ project: Project, _ around: Surroundings) -> String {
    Names.phrase(project.title, project.acronym, .short)[around.language]
  }
}
