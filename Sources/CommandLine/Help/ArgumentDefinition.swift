/// One argument, option or flag of a subcommand.
struct ArgumentDefinition: Decodable, Equatable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable, Equatable {
    enum Kind: String, Decodable { case long, short, longWithSingleDash }

    let kind: Kind
    let name: String

    var written: String { (kind == .long ? "--" : "-") + name }
  }

  let kind: Kind
  let shouldDisplay: Bool
  let sectionTitle: String?
  let isOptional: Bool
  let isRepeating: Bool
  let parsingStrategy: String
  let names: [Name]
  let preferredName: Name?
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]
  let abstract: String?

  /// As it is typed: `--due`, or `<meeting>` for an argument without a name.
  var written: String { preferredName?.written ?? "<\(valueName ?? "")>" }

  /// Whether it takes the next word whatever it looks like.
  var takesAnything: Bool { parsingStrategy == "unconditional" }
}
