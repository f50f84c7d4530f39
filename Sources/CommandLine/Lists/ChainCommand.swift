import ArgumentParser
import Domain
import Localization

struct ChainCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "chain",
      en: "Walk from a decision to what it changed, and from a result or a project back to the decisions.",
      fr: "Aller d’une décision à ce qu’elle a changé, et d’un résultat ou d’un projet aux décisions.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "A decision, a framework/result, a fund/allocation or a project.",
      fr: "Une décision, un cadre/résultat, un fonds/allocation ou un projet.",
      value: Phrase(en: "link", fr: "maillon")))
  var link: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let names = try session.names()
    let found = try session.link(link)
    var sheet = FactSheet(session.title(of: found, names), language: session.language)
    try session.addChain(of: found, names, to: &sheet)
    let lines = sheet.lines(width: session.width)
    session.write(lines.count > 1 ? lines : lines + ["", ProjectWords.noChain[session.language]])
  }
}

extension Session {
  /// A link of the chain by the words an officer types.
  fileprivate func link(_ words: String) throws(CommandLineError) -> Chain.Link {
    if let found: Chain.Link = try result(words) { return found }
    if let found = try allocation(words) { return found }
    if let found = try lenient({ () throws(CommandLineError) in try decision(words) as DecisionReference }) {
      return .decision(found)
    }
    if let found = try lenient({ () throws(CommandLineError) in try project(words) }) {
      return .project(found)
    }
    throw .nothingNamed(words)
  }

  private func result(_ words: String) throws(CommandLineError) -> Chain.Link? {
    try lenient { () throws(CommandLineError) in .result(try result(words) as ResultReference) }
  }

  private func allocation(_ words: String) throws(CommandLineError) -> Chain.Link? {
    let register = try register()
    return try lenient { () throws(CommandLineError) in
      try asking { () throws(RegisterError) in try register.allocation(named: words) }
    }
  }

  /// `nil` where nothing answers to the words.
  private func lenient<Value>(
    _ find: () throws(CommandLineError) -> Value
  ) throws(CommandLineError) -> Value? {
    do {
      return try find()
    } catch {
      switch error {
      case .register(.noSuchRecord), .register(.noSuchDecision), .register(.noSuchElement): return nil
      default: throw error
      }
    }
  }

  fileprivate func title(of link: Chain.Link, _ names: Names) -> String {
    switch link {
    case .decision(let reference): names.decisionInFull(reference)[language]
    case .result(let reference): names.phrase(reference)[language]
    case .allocation(let id, let fund): names.allocation(id, of: fund)[language]
    case .project(let id): names.phrase(id, .both)[language]
    }
  }
}

extension Register {
  /// An allocation with its fund in front: `fcs/al-1`.
  fileprivate func allocation(named typed: String) throws(RegisterError) -> Chain.Link {
    guard let slash = typed.firstIndex(of: "/") else { throw .noSuchRecord(.fund, typed) }
    let fund = try fund(named: String(typed[..<slash]))
    let words = String(typed[typed.index(after: slash)...])
    guard let found = try self.fund(fund).allocations.first(where: { $0.id.text == words }) else {
      throw .noSuchElement(.allocation, words, in: .fund(fund))
    }
    return .allocation(found.id, of: fund)
  }
}
