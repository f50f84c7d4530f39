import Domain
import Localization
import TerminalUI

/// What can be done with one result of a framework.
struct ResultOffers {
  let framework: Framework
  let result: ExpectedResult
  /// Whether a project serves it, so that it has to stay.
  let isServed: Bool

  private var reference: ResultReference { ResultReference(framework: framework.id, result: result.id) }

  /// On its line in the tree.
  var inTree: [Offer] {
    guard framework.isOpen else { return [] }
    let beside = (
      FormTitles.resultBeside, AnyForm(AddResultForm(framework: framework.id, parent: result.parent))
    )
    return [new(below + [beside, indicator])] + common + order
  }

  /// On its own page, where no section says otherwise.
  var onPage: [Offer] {
    guard framework.isOpen else { return [] }
    return [
      new(
        below + [
          indicator, (FormTitles.answerable, AnyForm(AnswerableForm(result: reference))),
          (FormTitles.linkDecision, AnyForm(LinkDecisionForm(result: reference))),
        ])
    ] + common
  }

  private func new(_ forms: [(label: Phrase, form: AnyForm)]) -> Offer {
    Offer(.function(2), FormTitles.keyNew, help: FormTitles.newResultHelp, importance: 70, oneOf: forms)
  }

  private var indicator: (label: Phrase, form: AnyForm) {
    (FormTitles.newIndicator, AnyForm(IndicatorForm(result: reference)))
  }

  /// Only where there is a level below its own.
  private var below: [(label: Phrase, form: AnyForm)] {
    framework.levels.last?.id == result.level
      ? []
      : [(FormTitles.resultBelow, AnyForm(AddResultForm(framework: framework.id, parent: result.id)))]
  }

  private var common: [Offer] {
    [
      FrameworkOffers.edit(FormTitles.editResultHelp, EditResultForm(result: reference)),
      Offer(.function(8), FormTitles.rate, help: FormTitles.rateHelp, importance: 60, oneOf: ratings),
      Offer(
        .character("a"), SessionKeyWords.assign.label, help: FormTitles.answerableHelp, importance: 40,
        AnswerableForm(result: reference)),
      Offer(
        .character("l"), FormTitles.keyLinkDecision, help: FormTitles.linkDecisionHelp, importance: 35,
        LinkDecisionForm(result: reference)),
    ] + (framework.results.count > 1 ? [nest] : []) + removal
  }

  private var nest: Offer {
    Offer(
      .character("t"), FormTitles.keyMove, help: FormTitles.moveResultHelp, importance: 22,
      NestResultForm(result: reference))
  }

  /// Every rating but the one that it has.
  private var ratings: [(label: Phrase, form: AnyForm)] {
    let others = ExpectedResult.Rating.allCases.filter { $0 != result.rating }
    return others.map { ($0.phrase.capitalized, AnyForm(RateResultForm(result: reference, rating: $0))) }
      + (result.rating == nil
        ? [] : [(FormTitles.unrate, AnyForm(RateResultForm(result: reference, rating: nil)))])
  }

  private var removal: [Offer] {
    let hasParts =
      !framework.results(under: result.id).isEmpty || !framework.indicators(of: result.id).isEmpty
    return hasParts || isServed ? [] : [FrameworkOffers.remove(.result(result.id), from: framework)]
  }

  /// Up and down among those below the same parent.
  private var order: [Offer] {
    let siblings = framework.results(under: result.parent)
    guard let place = siblings.firstIndex(where: { $0.id == result.id }) else { return [] }
    var offers: [Offer] = []
    if place > 0 {
      offers.append(
        step("k", .shifted(.up), FormTitles.keyUp, FormTitles.resultUpHelp, 21, siblings[place - 1].id))
    }
    if place + 1 < siblings.count {
      let next = siblings.indices.contains(place + 2) ? siblings[place + 2].id : nil
      offers.append(step("j", .shifted(.down), FormTitles.keyDown, FormTitles.resultDownHelp, 20, next))
    }
    return offers
  }

  private func step(
    _ key: Character, _ also: Key, _ label: Phrase, _ help: Phrase, _ importance: Int,
    _ before: Identifier<ExpectedResult>?
  ) -> Offer {
    Offer(
      .character(key), label, help: help, importance: importance, also: [also],
      MoveResultForm(result: reference, before: before))
  }

  // MARK: What its page lists

  var newAnswerable: [Offer] {
    framework.isOpen
      ? [
        Offer(
          .function(2), FormTitles.keyNew, help: FormTitles.answerableHelp, importance: 70,
          AnswerableForm(result: reference))
      ] : []
  }

  var newDecision: [Offer] {
    framework.isOpen
      ? [
        Offer(
          .function(2), FormTitles.keyNew, help: FormTitles.linkDecisionHelp, importance: 70,
          LinkDecisionForm(result: reference))
      ] : []
  }

  func of(_ entry: Answerable) -> [Offer] {
    guard framework.isOpen else { return [] }
    return [
      FrameworkOffers.edit(
        FormTitles.editAnswerableHelp, AnswerableForm(result: reference, party: entry.party)),
      FrameworkOffers.remove(.answerable(entry.party, of: result.id), from: framework),
    ]
  }

  func of(_ decision: DecisionReference) -> [Offer] {
    guard framework.isOpen else { return [] }
    return [
      FrameworkOffers.remove(
        .decision(decision, of: result.id), from: framework, help: FormTitles.unlinkHelp)
    ]
  }
}

/// What can be done with one indicator and its values.
struct IndicatorOffers {
  let framework: Framework
  let indicator: Indicator

  private var result: ResultReference { ResultReference(framework: framework.id, result: indicator.result) }

  var all: [Offer] {
    guard framework.isOpen else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newValueHelp, importance: 70,
        oneOf: [
          (
            FormTitles.newValue,
            AnyForm(IndicatorValueForm(framework: framework.id, indicator: indicator.id))
          ),
          (FormTitles.newIndicator, AnyForm(IndicatorForm(result: result))),
        ]),
      FrameworkOffers.edit(
        FormTitles.editIndicatorHelp, IndicatorForm(result: result, indicator: indicator.id)),
    ]
  }

  /// On a line that stands for the indicator itself.
  var withRemoval: [Offer] {
    all + (framework.isOpen ? [FrameworkOffers.remove(.indicator(indicator.id), from: framework)] : [])
  }

  func of(_ value: IndicatorValue) -> [Offer] {
    framework.isOpen
      ? [FrameworkOffers.remove(.value(value.id, of: indicator.id), from: framework)] : []
  }
}
