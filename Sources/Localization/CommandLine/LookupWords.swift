/// What is said of words that name nothing at all.
public enum LookupWords {
  public static func nothing(_ words: String) -> Advice {
    Advice(
      Phrase(
        en: "No record and no decision answers to “\(words)”.",
        fr: "Aucune fiche ni décision ne répond à « \(words) »."),
      remedy: Phrase(
        en: "Look for a part of the name: secretariat search \(words)",
        fr: "Cherchez une partie du nom : secretariat search \(words)"))
  }
}
