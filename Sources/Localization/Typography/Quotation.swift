import Domain

extension String {
  /// In the quotation marks of a language: “…” or « … ».
  public func quoted(in language: Language) -> String {
    language == .english ? "“\(self)”" : "«\(FrenchTypography.space)\(self)\(FrenchTypography.space)»"
  }

  /// In quotation marks, in each language its own.
  public var quoted: Phrase { Phrase(en: quoted(in: .english), fr: quoted(in: .french)) }
}

extension Phrase {
  public var quoted: Phrase { map { $0.quoted(in: $1) } }
}
