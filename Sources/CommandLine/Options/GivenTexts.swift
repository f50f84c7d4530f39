import Domain

extension Text {
  /// What was given in one language or both, or `nil`; a text in one language has it as its original.
  static func given(en: String?, fr: String?) -> Text? {
    switch (en, fr) {
    case (nil, nil): nil
    case (let en?, nil): Text(en, in: .english)
    case (nil, let fr?): Text(fr, in: .french)
    case (let en?, let fr?): Text(en: en, fr: fr)
    }
  }
}
