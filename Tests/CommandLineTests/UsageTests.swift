import Domain
import Localization
import Testing

@testable import CommandLine

@Suite("Slips of the command line, in both languages")
struct UsageTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let words: [String]
    let en: String
    let fr: String

    var testDescription: String { words.joined(separator: " ") }
  }

  static let slips: [Slip] = [
    Slip(
      words: ["meetings", "--nex", "3"], en: "There is no option --nex.\nDid you mean --next?",
      fr: "L’option --nex n’existe pas.\nVouliez-vous dire --next ?"),
    Slip(
      words: ["meetings", "--next"], en: "The option --next needs a value.",
      fr: "L’option --next attend une valeur."),
    Slip(
      words: ["bodies", "--json=yes"], en: "The option --json takes no value, but was given “yes”.",
      fr: "L’option --json ne prend pas de valeur ; « yes » est de trop."),
    Slip(words: ["show"], en: "<id> is missing.", fr: "Il manque <id>."),
    Slip(
      words: ["meeting", "schedule"], en: "The option --body is missing.", fr: "Il manque l’option --body."),
    Slip(
      words: ["undo", "twice"], en: "“twice” is not expected here.", fr: "« twice » n’a pas sa place ici."),
    Slip(
      words: ["metings"], en: "There is no command “metings”.\nDid you mean meetings?",
      fr: "La commande « metings » n’existe pas.\nVouliez-vous dire meetings ?"),
    Slip(
      words: ["meeting", "opne", "mcp-6"], en: "There is no command “opne”.\nDid you mean open?",
      fr: "La commande « opne » n’existe pas.\nVouliez-vous dire open ?"),
    Slip(
      words: ["meetings", "--kind", "ordinry"],
      en: "“ordinry” is not a value of --kind.\nDid you mean ordinary?",
      fr: "« ordinry » n’est pas une valeur de --kind.\nVouliez-vous dire ordinary ?"),
    Slip(
      words: ["meetings", "--next", "14", "--year", "2027"],
      en: "Only one of these can be given: --next and --year.",
      fr: "Ces options s’excluent : --next et --year."),
    Slip(
      words: ["decision", "assign", "mcp-5/1"], en: "One of these has to be given: --by or --due.",
      fr: "Il faut l’une de ces options : --by ou --due."),
    Slip(
      words: ["init", "--starter", "sahle"], en: "“sahle” is not a value of --starter.\nDid you mean sahel?",
      fr: "« sahle » n’est pas une valeur de --starter.\nVouliez-vous dire sahel ?"),
    Slip(words: ["-x"], en: "There is no option -x.", fr: "L’option -x n’existe pas."),
    Slip(
      words: ["meetings", "--from", "soonish"], en: "“soonish” is not a date.\nWrite 12/3,",
      fr: "« soonish » n’est pas une date.\nÉcrivez 12/3,"),
    Slip(
      words: ["meetings", "--from", "2027-02-30"], en: "February has 28 days, 29 in leap years.",
      fr: "février a 28 jours, 29 les années bissextiles."),
    Slip(
      words: ["search", "Sahel", "--limit", "many"], en: "“many” is not a whole number.",
      fr: "« many » n’est pas un nombre entier."),
  ]

  @Test("each is named with its remedy, and ends with 64", arguments: slips)
  func slip(_ slip: Slip) {
    let desk = Desk()
    let english = desk.run(slip.words)
    #expect(english.status == .usage && english.text.isEmpty)
    #expect(english.plainMessages.contains(slip.en), "\(english.messages)")
    let french = desk.run(slip.words, language: .french)
    #expect(french.status == .usage && french.text.isEmpty)
    #expect(french.plainMessages.contains(slip.fr), "\(french.messages)")
    #expect(english.messages.split(separator: "\n").count >= 2)
  }

  @Test("nothing to do and no terminal: a clear word")
  func nothing() {
    let answer = Desk().withoutTerminal(.french)
    #expect(answer.status == .usage && answer.plainMessages.contains("secretariat --help"))
  }

  @Test(
    "what is refused is said in lines as wide as the terminal, and whole where there is none",
    arguments: [
      ["meeting", "convene", "mcp-9"], ["meeting", "convene", "brussels-2014"],
      ["meeting", "schedule", "--body", "mcp", "--on", "1/1"], ["show", "a name that nobody ever had here"],
      ["minutes", "edit", "mcp-5", "opening"], ["export", "minutes", "mcp-5", "--output", "/full/x"],
    ])
  func wrapped(words: [String]) {
    let desk = Desk()
    for language in Language.allCases {
      let whole = desk.run(words, language: language)
      let narrow = desk.run(words, language: language, width: 40)
      #expect(whole.status == narrow.status && whole.status != .done)
      #expect(narrow.plainMessages.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(narrow.messages)")
      func plain(_ answer: Answer) -> [Substring] {
        answer.plainMessages.split(whereSeparator: \.isWhitespace)
      }
      #expect(plain(whole) == plain(narrow))
      #expect(whole.messages.split(separator: "\n").count < narrow.messages.split(separator: "\n").count)
    }
  }

  @Test("a refusal before any command is wrapped too")
  func refusedBefore() {
    let advice = Advice(
      Phrase(en: "The type of this terminal is not known to the system.", fr: "Inconnu."),
      remedy: Phrase(en: "Use the commands.", fr: "Utilisez les commandes."))
    let outcome = CommandLineOutcome(refusing: advice, .usage, .english, width: 30)
    #expect(outcome.messages == "The type of this terminal is\nnot known to the system.\nUse the commands.\n")
    #expect(outcome.status == .usage && outcome.output.isEmpty)
  }

  @Test("options of all commands may stand before the command, between its words or behind it")
  func globalOptions() throws {
    let desk = Desk()
    let expected = desk.run("body", "edit", "mcp", "--json", "--as", "B. Traoré", "--zone", "UTC").text
    #expect(expected.contains("\"zone\": \"UTC\""))
    for words in [
      ["--json", "--as", "B. Traoré", "body", "edit", "mcp", "--zone", "UTC"],
      ["body", "--as=B. Traoré", "--json", "edit", "mcp", "--zone", "UTC"],
    ] {
      #expect(desk.run(words).text == expected)
    }
    let persons = desk.run("history", "--json").json?.arrayValue?.map { $0["person"]?.stringValue }
    #expect(persons == ["B. Traoré"])
  }

  @Test("words that look like options can be the value of a text")
  func dashes() {
    let desk = Desk()
    let answer = desk.run("person", "edit", "abdoulaye-diop", "--function-fr", "--par intérim", "--json")
    #expect(answer.json?["function"]?["fr"] == "--par intérim")
  }
}
