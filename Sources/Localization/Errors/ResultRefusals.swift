import Domain

/// Rules of frameworks, funds and projects, as they refuse.
struct ResultRefusals {
  let names: Names

  func isClosed(_ key: RecordKey, successor: RecordKey?) -> Advice {
    let name = names.record(key)
    guard let successor else {
      return Advice(
        en: "“\(name.en)” is closed and read-only.", fr: "« \(name.fr) » est clos et en lecture seule.",
        remedy: Phrase(
          en: "Enter what is new on a record that is open.",
          fr: "Portez ce qui est nouveau sur une fiche encore ouverte."))
    }
    let next = names.record(successor)
    return Advice(
      en: "“\(name.en)” was succeeded by “\(next.en)” and is read-only.",
      fr: "« \(name.fr) » est remplacé par « \(next.fr) » et en lecture seule.",
      remedy: Phrase(en: "Enter it on “\(next.en)”.", fr: "Portez-le sur « \(next.fr) »."))
  }

  func transition(
    _ framework: FrameworkID, _ from: FrameworkStanding.Name, _ to: FrameworkStanding.Name
  ) -> Advice {
    transition(
      names.phrase(framework), from.phrase, to.phrase,
      next: FrameworkTransitions.next(after: from).map(\.phrase))
  }

  func transition(_ fund: FundID, _ from: FundStanding.Name, _ to: FundStanding.Name) -> Advice {
    transition(
      names.phrase(fund), from.phrase, to.phrase, next: FundTransitions.next(after: from).map(\.phrase))
  }

  func transition(_ project: ProjectID, _ from: ProjectStanding.Name, _ to: ProjectStanding.Name) -> Advice {
    transition(
      names.phrase(project), from.phrase, to.phrase, next: ProjectTransitions.next(after: from).map(\.phrase))
  }

  private func transition(_ name: Phrase, _ from: Phrase, _ to: Phrase, next: [Phrase]) -> Advice {
    let list = next.listed(.or)
    return Advice(
      en: "“\(name.en)” cannot pass from “\(from.en)” to “\(to.en)”.",
      fr: "« \(name.fr) » ne peut passer de « \(from.fr) » à « \(to.fr) ».",
      remedy: next.isEmpty
        ? Phrase(en: "No state follows on this one.", fr: "Aucun état ne suit celui-ci.")
        : Phrase(en: "What can follow: \(list.en).", fr: "Ce qui peut suivre : \(list.fr)."))
  }

  func otherCurrency(_ currency: Currency, than own: Currency) -> Advice {
    Advice(
      en: "What is recorded here is in \(own), not in \(currency); currencies are never converted.",
      fr: "Les montants sont ici en \(own), et non en \(currency) ; aucune monnaie n’est convertie.",
      remedy: Phrase(
        en: "Enter what is in another currency on its own.",
        fr: "Enregistrez à part ce qui est dans une autre monnaie."))
  }

  func contributionIsCancelled() -> Advice {
    Advice(
      en: "This contribution is cancelled.", fr: "Cette contribution est annulée.",
      remedy: Phrase(
        en: "Enter a new contribution, or remove the cancellation.",
        fr: "Enregistrez une nouvelle contribution, ou supprimez l’annulation."))
  }

  func beyondOutstanding(_ money: Money) -> Advice {
    guard !money.amount.isZero else {
      return Advice(
        en: "Nothing more is to come of this contribution.",
        fr: "Plus rien n’est attendu de cette contribution.",
        remedy: Phrase(
          en: "Look at its steps; remove the one that is wrong.",
          fr: "Vérifiez ses étapes et supprimez celle qui est erronée."))
    }
    return Advice(
      en: "Only \(money.phrase.en) is still to come of this contribution.",
      fr: "Il ne reste à recevoir que \(money.phrase.fr) sur cette contribution.",
      remedy: Phrase(
        en: "Reduce it by no more than that, or cancel it without an amount.",
        fr: "Ne la réduisez pas davantage, ou annulez-la sans indiquer de montant."))
  }

  func resultHasParts(_ reference: ResultReference) -> Advice {
    let name = names.phrase(reference)
    return Advice(
      en: "“\(name.en)” has results below it, or indicators.",
      fr: "« \(name.fr) » comporte des résultats ou des indicateurs.",
      remedy: Phrase(en: "Move or remove them first.", fr: "Déplacez-les ou supprimez-les d’abord."))
  }

  func levelInUse() -> Advice {
    Advice(
      en: "Results stand at this level.", fr: "Des résultats se trouvent à ce niveau.",
      remedy: Phrase(en: "Move them to another level first.", fr: "Placez-les d’abord à un autre niveau."))
  }

  func allocationPaid() -> Advice {
    Advice(
      en: "Something was paid out of this allocation.",
      fr: "Cette allocation a donné lieu à un décaissement.",
      remedy: Phrase(en: "Remove the disbursements first.", fr: "Supprimez d’abord les décaissements."))
  }
}
