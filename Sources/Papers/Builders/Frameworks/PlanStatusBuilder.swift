import Domain
import Localization

/// The status of a plan: results by rating, indicators, improvement actions. Of plans that belong together, as the regional plans of
/// Mopti, Timbuktu, Gao and Kidal (S2), first one table of all of them.
struct PlanStatusBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var composer = frame.composer
    var paper: Paper
    if let id = request.framework {
      let framework = try register.framework(id)
      let others = try register.frameworks()
      let parts = others.filter { $0.parent == id }
      paper = frame.paper(.planStatus, title: parts.isEmpty ? nil : Self.several, of: framework)
      if parts.isEmpty {
        FrameworkParts.identity(of: framework, among: others, into: &composer)
      } else {
        composer.heading(Phrase(en: "Overview", fr: "Vue d’ensemble"))
        overview([framework] + parts, asOf, into: &composer)
      }
      for one in [framework] + parts { write(one, isAlone: parts.isEmpty, asOf, into: &composer) }
    } else {
      let plans = try register.frameworks().filter { $0.kind == .regionalPlan }
      paper = frame.paper(
        .planStatus,
        title: Phrase(en: "Status of the regional plans", fr: "État d’avancement des plans régionaux"),
        on: nil, called: nil)
      composer.heading(Phrase(en: "Overview", fr: "Vue d’ensemble"))
      overview(plans, asOf, into: &composer)
      for plan in plans { write(plan, isAlone: false, asOf, into: &composer) }
    }
    paper.blocks = composer.blocks
    return paper
  }

  private static let several = Phrase(
    en: "Status of the plan and its parts", fr: "État d’avancement du plan et de ses composantes")

  private func overview(_ plans: [Framework], _ day: CalendarDay, into composer: inout Composer) {
    composer.table(
      [
        TableColumn(Phrase(en: "Plan", fr: "Plan")), TableColumn(Phrase(en: "State", fr: "État")),
        TableColumn(FrameworkSheetWords.results), TableColumn(FrameworkSheetWords.indicators, .right),
        TableColumn(ReviewActions.title),
      ],
      plans.map { plan in
        Table.Row(
          id: plan.id.text,
          [
            composer.passage(plan.name), composer.passage(plan.standing.phrase(composer.names)),
            composer.passage(RatingCounts(plan).phrase), composer.passage(plan.indicators.count.grouped),
            composer.passage(ReviewActions(plan, on: day).phrase),
          ])
      }, otherwise: Phrase(en: "No regional plan is recorded.", fr: "Aucun plan régional n’est enregistré."))
  }

  /// - Parameter isAlone: whether it is all that the paper is about, and has been introduced.
  private func write(
    _ framework: Framework, isAlone: Bool, _ day: CalendarDay, into composer: inout Composer
  ) {
    let level = isAlone ? 1 : 2
    if !isAlone {
      introduce(framework, into: &composer)
      guard !Self.isBare(framework) else { return }
    }
    composer.heading(FrameworkSheetWords.results, level: level)
    FrameworkParts.ratings(of: framework, into: &composer)
    wanting(of: framework, into: &composer)
    composer.heading(FrameworkSheetWords.indicators, level: level)
    FrameworkParts.indicators(of: framework, into: &composer)
    composer.heading(ReviewActions.title, level: level)
    ReviewActions(framework, on: day).write(into: &composer)
  }

  /// One of several plans; of one that holds nothing yet, a sentence is enough.
  private func introduce(_ framework: Framework, into composer: inout Composer) {
    composer.heading(composer.passage(framework.name))
    let owners = framework.owners.map { composer.names.phrase($0) }.listed()
    composer.facts([
      (FrameworkSheetWords.owners, composer.passage(owners)),
      (FrameworkSheetWords.area, framework.area.map { composer.passage($0) }),
    ])
    if let remark = framework.remark, !remark.isEmpty { composer.add(.note(composer.passage(remark))) }
    guard Self.isBare(framework) else { return }
    composer.say(
      Phrase(
        en: "No result, indicator or improvement action is recorded.",
        fr: "Aucun résultat, aucun indicateur ni aucune action d’amélioration ne sont enregistrés."))
  }

  private static func isBare(_ framework: Framework) -> Bool {
    framework.results.isEmpty && framework.indicators.isEmpty
      && framework.reviews.allSatisfy { !$0.points.contains { $0.kind == .action } }
  }

  /// The results that need attention, the worst first.
  private func wanting(of framework: Framework, into composer: inout Composer) {
    let results = [ExpectedResult.Rating.offTrack, .atRisk].flatMap { rating in
      framework.outline.map(\.result).filter { $0.rating == rating }
    }
    guard !results.isEmpty else { return }
    composer.table(
      [
        TableColumn(
          Phrase(en: "Result that needs attention", fr: "Résultat appelant une attention particulière")),
        TableColumn(FrameworkSheetWords.rating), TableColumn(Phrase(en: "Responsible", fr: "Responsables")),
      ],
      results.map { result in
        let responsible = result.answerable.filter { $0.role == .responsible }
        return Table.Row(
          id: result.id.text,
          [
            FrameworkParts.name(of: result, composer), composer.passage(result.rating?.phrase ?? .empty),
            composer.passage(responsible.map { composer.names.phrase($0.party, .short) }.listed()),
          ])
      })
  }
}
