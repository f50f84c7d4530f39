import Domain
import Localization

/// What several papers on frameworks have in common.
enum FrameworkParts {
  /// - Parameter others: all frameworks, among which are those that it continues and those that go on from it.
  static func identity(
    of framework: Framework, among others: [Framework], into composer: inout Composer
  ) {
    let names = composer.names
    let continued = framework.continued(among: others)
    composer.facts([
      (Phrase(en: "Acronym", fr: "Sigle"), framework.acronym.map { composer.passage($0.phrase) }),
      (Phrase(en: "Kind", fr: "Nature"), composer.passage(framework.kind.phrase.capitalized)),
      (Phrase(en: "State", fr: "État"), composer.passage(framework.standing.phrase(names).capitalized)),
      (FrameworkSheetWords.validated, composer.passage(framework.validation)),
      (FrameworkSheetWords.approved, composer.passage(framework.approval)),
      (FrameworkSheetWords.term, composer.passage(framework.term.span)),
      (FrameworkSheetWords.owners, composer.passage(framework.owners.map { names.phrase($0) }.listed())),
      (
        Phrase(en: "Part of", fr: "Relève de"),
        framework.parent.map { composer.passage(names.phrase($0, .both)) }
      ),
      (
        RelationWords.continues,
        continued.isEmpty ? nil : composer.passage(continued.map { names.phrase($0, .both) }.listed())
      ),
      (
        RelationWords.continuedBy,
        names.continuations(of: framework, among: others).map { composer.passage($0) }
      ),
      (FrameworkSheetWords.area, framework.area.map { composer.passage($0) }),
      (Phrase(en: "Purpose", fr: "Objet"), framework.purpose.map { composer.passage($0) }),
    ])
    if let remark = framework.remark, !remark.isEmpty { composer.add(.note(composer.passage(remark))) }
  }

  /// A result by its code, if it has one, and its title.
  static func name(of result: ExpectedResult, _ composer: Composer, _ weight: Span.Weight = .plain) -> Passage
  {
    let code = result.code.map { Passage($0 + " – ", composer.language, weight) } ?? Passage()
    return code + composer.passage(result.title, weight)
  }

  /// How many results bear each rating, in words and as bars.
  static func ratings(of framework: Framework, into composer: inout Composer) {
    let counts = RatingCounts(framework)
    guard counts.total > 0 else {
      return composer.say(Phrase(en: "No result is recorded.", fr: "Aucun résultat n’est enregistré."))
    }
    let number = FrameworkSheetWords.resultNoun.counted(counts.total)
    guard counts.isRated else {
      return composer.say(number + Phrase(en: ", not rated yet.", fr: ", sans évaluation à ce jour."))
    }
    composer.say(number + Phrase(en: ": ", fr: " : ") + counts.phrase + ".")
    guard counts.entries.count > 1 else { return }
    composer.add(
      .chart(
        Chart(
          id: "ratings-\(framework.id)",
          title: composer.passage(Phrase(en: "Results by rating", fr: "Résultats par degré d’avancement")),
          subject: composer.passage(FrameworkSheetWords.rating),
          categories: counts.entries.map { entry in
            Chart.Category(
              id: entry.rating?.rawValue ?? "unrated", name: composer.passage(entry.name.capitalized),
              figures: [composer.figure(DecimalNumber(entry.count), entry.count.grouped)])
          })))
  }

  /// The indicators of the framework with what was measured last, and how those that were measured more than once went.
  static func indicators(of framework: Framework, into composer: inout Composer) {
    let indicators = framework.outline.flatMap { framework.indicators(of: $0.result.id) }
    composer.table(
      [
        TableColumn(FrameworkSheetWords.result), TableColumn(FrameworkSheetWords.indicator),
        TableColumn(FrameworkSheetWords.baseline), TableColumn(FrameworkSheetWords.target),
        TableColumn(Phrase(en: "Actual", fr: "Réalisé")),
        TableColumn(Phrase(en: "Means of verification", fr: "Moyen de vérification")),
      ], indicators.map { row($0, in: framework, composer) },
      otherwise: Phrase(en: "No indicator is recorded.", fr: "Aucun indicateur n’est enregistré."))
    for indicator in indicators {
      if let chart = IndicatorChart.chart(indicator, in: framework, composer) { composer.add(.chart(chart)) }
    }
  }

  private static func row(_ indicator: Indicator, in framework: Framework, _ composer: Composer) -> Table.Row
  {
    let result = framework.result(indicator.result)
    func value(_ value: IndicatorValue?) -> Passage {
      composer.passage(value?.phrase(.long) ?? Phrase(same: "–"))
    }
    return Table.Row(
      id: indicator.id.text,
      [
        result.map { $0.code.map { Passage($0, composer.language) } ?? composer.passage($0.title) }
          ?? Passage(),
        title(of: indicator, composer), value(indicator.baseline), value(indicator.target),
        value(indicator.values.last), indicator.meansOfVerification.map { composer.passage($0) } ?? Passage(),
      ])
  }

  static func title(of indicator: Indicator, _ composer: Composer) -> Passage {
    guard let unit = indicator.unit, !unit.isEmpty else { return composer.passage(indicator.title) }
    return composer.passage(indicator.title) + Passage(" (", composer.language) + composer.passage(unit)
      + Passage(")", composer.language)
  }
}
