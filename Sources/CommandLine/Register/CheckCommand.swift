import ArgumentParser
import Domain
import Exchange
import Localization
import PlainText

struct CheckCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check", en: "Check the whole register: damage, broken rules, warnings.",
      fr: "Vérifier tout le registre : dommages, règles enfreintes, avertissements.",
      discussion: Phrase(
        en: "Ends with 1 when something is damaged or breaks a rule, otherwise with 0.",
        fr: "Se termine par 1 si quelque chose est endommagé ou enfreint une règle, sinon par 0."))
  }

  @Flag(
    help: ArgumentHelp(
      en: "End with 1 on warnings too.", fr: "Se terminer par 1 aussi en cas d’avertissement."))
  var strict = false

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let day = try session.asOf()
    let findings = try session.asking { () throws(RegisterError) in
      try Check.findings(in: register, asOf: day)
    }
    let names = try session.names()
    if common.json {
      session.write(Listing.findings.json(FindingEntry.entries(of: findings), names))
    } else if list.csv {
      session.write(bytes: Listing.findings.csv(FindingEntry.entries(of: findings), names).bytes())
    } else {
      session.write(findings, names)
    }
    let worst: [Finding.Severity] = strict ? [.damage, .brokenRule, .warning] : [.damage, .brokenRule]
    if findings.contains(where: { worst.contains($0.severity) }) { session.status = .damaged }
  }
}

extension Session {
  fileprivate func write(_ findings: [Finding], _ names: Names) {
    guard !findings.isEmpty else { return write(Confirmations.allWell) }
    for group in findings.groups {
      let severity = group.name.severity.noun.counted(group.findings.count)
      write("\(group.name.phrase[language]) (\(severity[language]))")
      for finding in group.findings {
        let advice = finding.advice(names)
        let words = Wrapping.lines(of: advice.explanation[language].terminalSafe, width: width, indent: 4)
        write(words.enumerated().map { $0.offset == 0 ? "  - " + $0.element.dropFirst(4) : $0.element })
        write(Wrapping.lines(of: advice.remedy[language].terminalSafe, width: width, indent: 4))
      }
      write()
    }
    let counts = Dictionary(grouping: findings, by: \.severity).mapValues(\.count)
    write(
      Confirmations.checked(
        damage: counts[.damage] ?? 0, brokenRules: counts[.brokenRule] ?? 0, warnings: counts[.warning] ?? 0))
  }
}
