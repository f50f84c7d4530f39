import Domain

extension Term {
  /// From when to when: `since 6 November 2015`, `from 2013 to 2015`, `since: not stated`; `not stated` where
  /// neither end is.
  public var phrase: Phrase {
    let start = from.phrase(.long)
    guard let to else {
      return from.date == nil
        ? Phrase(en: "since: ", fr: "depuis : ") + start : Phrase(en: "since ", fr: "depuis ") + start
    }
    if from == .notStated, to == .notStated { return StatedDate.notStated.phrase(.long) }
    let end = to.phrase(.long)
    return Phrase(en: "from \(start.en) to \(end.en)", fr: "de : \(start.fr) ; à : \(end.fr)")
  }
}
