import Domain
import Localization
import PlainText

/// The help of one subcommand, made from its definition.
struct HelpPage {
  let definition: CommandDefinition
  let language: Language

  private static let indent = 2
  private static let column = 28

  /// - Parameter width: the columns at hand; no line is longer.
  func text(width: Int) -> String {
    var blocks = [overview(width), usage(width)]
    blocks.append(section(HelpWords.argumentsTitle[language], shown.filter { $0.kind == .positional }, width))
    let named = shown.filter { $0.kind != .positional }
    blocks.append(section(HelpWords.optionsTitle[language], named.filter { $0.sectionTitle == nil }, width))
    for title in sectionTitles(named) {
      blocks.append(section(title, named.filter { $0.sectionTitle == title }, width))
    }
    blocks.append(commands(width))
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The version is told by the program as a whole, and `--no-…` stands beside its counterpart.
  private var shown: [ArgumentDefinition] {
    definition.arguments.filter { argument in
      let name = argument.names.first?.name ?? ""
      if name == "version", !definition.superCommands.isEmpty { return false }
      return argument.shouldDisplay
        && !(name.hasPrefix("no-") && definition.option(named: String(name.dropFirst(3))) != nil)
    }
  }

  private func sectionTitles(_ arguments: [ArgumentDefinition]) -> [String] {
    var seen: Set<String> = []
    return arguments.compactMap(\.sectionTitle).filter { seen.insert($0).inserted }
  }

  private func overview(_ width: Int) -> [String] {
    let parts = [definition.abstract, definition.discussion].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.flatMap { Wrapping.lines(of: $0, width: width) }
  }

  private func usage(_ width: Int) -> [String] {
    var words = [definition.path]
    words += shown.filter { $0.kind == .option && !$0.isOptional }.map(synopsis)
    if shown.contains(where: { $0.kind != .positional && $0.isOptional }) {
      words.append(HelpWords.options[language])
    }
    words += definition.positionals.map(synopsis)
    if !definition.subcommands.isEmpty { words.append(HelpWords.command[language]) }
    let title = HelpWords.usage[language] + " "
    let lines = Wrapping.lines(of: words.joined(separator: " "), width: width - title.displayWidth)
    let margin = String(repeating: " ", count: title.displayWidth)
    return lines.enumerated().map { ($0.offset == 0 ? title : margin) + $0.element }
  }

  private func synopsis(_ argument: ArgumentDefinition) -> String {
    let word = argument.kind == .positional ? argument.written : label(argument)
    let repeated = argument.isRepeating ? word + " …" : word
    return argument.isOptional ? "[\(repeated)]" : repeated
  }

  /// `--due <date>`; `-h, --help`.
  private func label(_ argument: ArgumentDefinition) -> String {
    guard argument.kind != .positional else { return argument.written }
    var names = argument.names.sorted { $0.written.count < $1.written.count }.map(\.written)
    if let name = argument.preferredName?.name, definition.option(named: "no-" + name) != nil {
      names.append("--no-" + name)
    }
    let value = argument.kind == .option ? " <\(argument.valueName ?? "")>" : ""
    return names.joined(separator: ", ") + value
  }

  private func section(_ title: String, _ arguments: [ArgumentDefinition], _ width: Int) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [title] + arguments.flatMap { entry(label($0), explanation(of: $0), width) }
  }

  private func commands(_ width: Int) -> [String] {
    guard !definition.subcommands.isEmpty else { return [] }
    let entries = definition.subcommands.flatMap { command in
      let abstract = command.commandName == "help" ? HelpWords.helpCommand[language] : command.abstract
      return entry(command.commandName, abstract ?? "", width)
    }
    return [HelpWords.commandsTitle[language]] + entries + [""]
      + Wrapping.lines(of: HelpWords.more(definition.path)[language], width: width)
  }

  private func explanation(of argument: ArgumentDefinition) -> String {
    switch argument.names.map(\.name) {
    case let names where names.contains("help"): return HelpWords.helpFlag[language]
    case let names where names.contains("version"): return HelpWords.versionFlag[language]
    default: break
    }
    var notes: [String] = []
    if argument.kind == .option, !argument.isOptional { notes.append(HelpWords.required[language]) }
    if argument.kind == .option, argument.isRepeating { notes.append(HelpWords.repeatable[language]) }
    if let value = argument.defaultValue, argument.kind != .flag {
      notes.append(HelpWords.byDefault(value)[language])
    }
    if !argument.allValues.isEmpty {
      notes.append(HelpWords.values[language] + argument.allValues.joined(separator: ", "))
    }
    let abstract = argument.abstract ?? ""
    return notes.isEmpty
      ? abstract : "\(abstract) (\(notes.joined(separator: HelpWords.separator[language])))"
  }

  private func entry(_ label: String, _ explanation: String, _ width: Int) -> [String] {
    let margin = String(repeating: " ", count: Self.indent)
    let lines = Wrapping.lines(of: explanation, width: width, indent: Self.column)
    let head = margin + label
    guard head.displayWidth + 2 <= Self.column, let first = lines.first else { return [head] + lines }
    return [head.padded(to: Self.column) + first.drop { $0 == " " }] + lines.dropFirst()
  }
}
