import ArgumentParser
import Domain

/// One of the two languages.
enum LanguageOption: String, CaseIterable, Sendable, ExpressibleByArgument {
  case en, fr

  var language: Language { self == .en ? .english : .french }
}
