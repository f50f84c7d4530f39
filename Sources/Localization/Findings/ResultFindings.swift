import Domain

/// What a check can find on a framework, a fund or a project.
struct ResultFindings {
  let record: RecordKey
  let names: Names

  private var name: Phrase { names.record(record) }

  func termEnded(_ day: PartialDate) -> Advice {
    let date = day.phrase(.long)
    return Advice(
      en: "\(name.en): its term ended \(day.adverb.en), and it is still running.",
      fr: "\(name.fr) : sa période a pris fin (\(date.fr)), et il court toujours.",
      remedy: Phrase(
        en: "Record its closing or its successor, or correct the term.",
        fr: "Enregistrez sa clôture ou ce qui lui succède, ou corrigez la période."))
  }

  func actionOverdue(_ point: Identifier<ReviewPoint>, _ review: Identifier<Review>, _ due: CalendarDay)
    -> Advice
  {
    let framework = FrameworkID(record.id).flatMap { try? names.register?.framework($0) }
    let action = framework?.reviews.first { $0.id == review }?.points.first { $0.id == point }
    let text = action?.text.phrase ?? Phrase(same: point.text)
    let date = due.phrase(.long)
    return Advice(
      en: "\(name.en): the action “\(text.en)” was due on \(date.en) and is open.",
      fr: "\(name.fr) : l’action « \(text.fr) », attendue pour le \(date.fr), reste ouverte.",
      remedy: Phrase(
        en: "Follow it up, or record that it is done.", fr: "Relancez, ou enregistrez sa réalisation."))
  }

  func allocatedBeyondReceived(_ allocated: Money, _ received: Money) -> Advice {
    Advice(
      en: "\(name.en): \(allocated.phrase.en) allocated, \(received.phrase.en) received.",
      fr: "\(name.fr) : \(allocated.phrase.fr) alloués pour \(received.phrase.fr) reçus.",
      remedy: Phrase(
        en: "Record the missing contributions, or correct the allocations.",
        fr: "Enregistrez les contributions qui manquent, ou corrigez les allocations."))
  }

  func disbursedBeyondAllocation(_ disbursed: Money, _ allocated: Money) -> Advice {
    Advice(
      en: "\(name.en): \(disbursed.phrase.en) paid out of an allocation of \(allocated.phrase.en).",
      fr: "\(name.fr) : \(disbursed.phrase.fr) décaissés sur une allocation de \(allocated.phrase.fr).",
      remedy: Phrase(
        en: "Correct the disbursement or the allocation.", fr: "Corrigez le décaissement ou l’allocation."))
  }

  func reportOverdue(_ kind: ProjectReport.Kind, _ due: CalendarDay) -> Advice {
    let date = due.phrase(.long)
    return Advice(
      en: "\(name.en): the \(kind.phrase.en) was due on \(date.en).",
      fr: "\(name.fr) : \(kind.noun.definite.fr) était à remettre le \(date.fr).",
      remedy: Phrase(
        en: "Ask for it, or record that it was submitted.",
        fr: "Réclamez ce document, ou enregistrez sa remise."))
  }

  func severalCurrencies(_ currencies: [Currency]) -> Advice {
    let list = currencies.map { Phrase(same: $0.code) }.listed()
    return Advice(
      en: "\(name.en): the steps of one contribution are in \(list.en); currencies are never converted.",
      fr: "\(name.fr) : les étapes d’une contribution sont en \(list.fr) ; aucune monnaie n’est convertie.",
      remedy: Phrase(
        en: "Make one contribution for each currency.", fr: "Faites une contribution par monnaie."))
  }
}
