import Domain

/// Rules of records as such, as they refuse.
struct RecordRefusals {
  let names: Names

  func isFinal(_ key: RecordKey) -> Advice {
    let name = names.record(key)
    return Advice(
      en: "“\(name.en)” is final.", fr: "« \(name.fr) » est définitif.",
      remedy: Phrase(
        en: "Issue a corrigendum; follow-up and translations can still be added.",
        fr: "Publiez un rectificatif ; le suivi et les traductions peuvent encore être complétés."))
  }

  func stillReferredTo(_ key: RecordKey, by others: [RecordKey]) -> Advice {
    let name = names.record(key)
    let shown = others.prefix(3).map { names.record($0) }
    let rest = others.count - shown.count
    let more = rest > 0 ? [Phrase(en: "\(rest) more", fr: "\(rest) autres")] : []
    let list = (shown + more).listed()
    return Advice(
      en: "“\(name.en)” is still referred to by \(list.en).",
      fr: "« \(name.fr) » est encore mentionné par : \(list.fr).",
      remedy: Phrase(en: "Remove the references first.", fr: "Supprimez d’abord ces renvois."))
  }
}
