import Domain
import Localization
import TerminalUI

/// The rules of a body, a line each, with the form that changes it.
enum BodyRuleLines {
  static func section(of body: Body, _ office: Office, _ wording: Wording) -> PageSection {
    .facts(
      ScreenWords.rules[wording.language],
      decisive(of: body, wording) + seatRules(of: body, wording) + standing(of: body, office, wording))
  }

  private static func decisive(of body: Body, _ wording: Wording) -> [PageLine] {
    let language = wording.language
    func line(_ label: Phrase, _ rule: Phrase?, _ source: SourceNote?, _ form: some OfficerForm) -> PageLine {
      var line = PageLine.fact(
        label[language], (rule ?? ScreenWords.noRule)[language], note: wording.mark(source))
      line.offers = BodyOffers.rule(form, of: body)
      return line
    }
    return [
      line(
        ScreenWords.quorum, body.quorum.map(RuleWords.quorum), body.quorum?.source, QuorumForm(body: body.id)),
      line(
        ScreenWords.adoption, body.adoption.map(RuleWords.adoption), body.adoption?.source,
        AdoptionForm(body: body.id)),
      line(
        ScreenWords.cadence,
        body.cadence.map { RuleWords.cadence($0, plenary: body.kind == .platform) }, body.cadence?.source,
        CadenceForm(body: body.id)),
    ]
      + (body.rotation.map { rotation in
        [
          line(
            RotationWords.rotation, RotationWords.rotation(rotation, wording.names), rotation.source,
            RotationForm(body: body.id))
        ]
      } ?? [])
      + (body.delegationLimit.map { limit in
        [
          line(
            RotationWords.delegations, RotationWords.limit(limit), limit.source,
            DelegationLimitForm(body: body.id))
        ]
      } ?? [])
      + (body.troika.map { troika in
        [
          line(
            RotationWords.troika, RotationWords.troika(troika, wording.names), troika.source,
            TroikaForm(body: body.id))
        ]
      } ?? [])
  }

  private static func seatRules(of body: Body, _ wording: Wording) -> [PageLine] {
    body.seatRules.map { rule in
      .fact(
        ScreenWords.seatRule[wording.language], RuleWords.seatRule(rule, wording.names)[wording.language],
        note: wording.mark(rule.source))
    }
  }

  /// What holds for its work, from the body itself or from the office.
  private static func standing(of body: Body, _ office: Office, _ wording: Wording) -> [PageLine] {
    let language = wording.language
    let numbering = NumberingRule(body: body, office: office)
    var lines = [
      PageLine.fact(
        ScreenWords.periods[language],
        RuleWords.periods(ResolvedPeriods(body: body, office: office))[language]),
      .fact(
        ScreenWords.symbols[language],
        ScreenWords.example(
          [numbering.decision, numbering.minutes].map { numbering.example(of: $0, year: wording.today.year) }
            .joined(separator: ", "))[language]),
    ]
    if let title = body.minutesTitle {
      lines.append(.fact(ScreenWords.minutesTitle[language], title.choice[language]))
    }
    if let zone = body.zone {
      lines.append(.fact(ScreenWords.zone[language], ScreenWords.time(of: zone)[language]))
    }
    for index in lines.indices {
      lines[index].offers =
        index == 0
        ? BodyOffers.rule(PeriodsForm(body: body.id), of: body)
        : BodyOffers.rule(SymbolsForm(body: body.id), of: body)
    }
    return lines
  }
}
