import Domain
import Localization
import TestSupport
import Testing

@Suite("Names behind identifiers")
struct NamesTests {
  let names = Names(NamesTests.register)

  @Test func forms() {
    let ecowas = Party.organization("ecowas")
    #expect(names.phrase(ecowas, .short) == Phrase(en: "ECOWAS", fr: "CEDEAO"))
    #expect(
      names.phrase(ecowas, .both).fr == "Communauté économique des États de l’Afrique de l’Ouest (CEDEAO)")
    #expect(names.phrase(.organization("chad"), .short) == Phrase(en: "Chad", fr: "Tchad"))
    #expect(names.phrase(.organization("nobody")) == Phrase(same: "nobody"))
  }

  @Test("articles follow the noun that the name begins with, or the rules for States")
  func articles() {
    #expect(
      names.appellation(.organization("ecowas"), .short).genitive
        == Phrase(en: "of ECOWAS", fr: "de la CEDEAO"))
    #expect(names.appellation(.organization("au"), .short).genitive == Phrase(en: "of the AU", fr: "de l’UA"))
    #expect(
      names.appellation(.organization("au")).agent
        == Phrase(en: "by the African Union", fr: "par l’Union africaine"))
    #expect(names.appellation(.organization("chad")).genitive == Phrase(en: "of Chad", fr: "du Tchad"))
    #expect(
      names.appellation(.organization("nl")).dative == Phrase(en: "to the Netherlands", fr: "aux Pays-Bas"))
    #expect(
      names.appellation(.body("mcp")).genitive.fr == "de la Plateforme ministérielle de coordination")
    #expect(
      names.appellation(.post(Text(en: "Minister of Plan", fr: "Ministre du Plan"), of: nil)).definite.fr
        == "le Ministre du Plan")
  }

  @Test("a missing translation is marked, a missing acronym is none")
  func missing() {
    let text = Text("Road map", in: .english)
    #expect(text.phrase == Phrase(en: "Road map", fr: "[à traduire\u{A0}: Road map]"))
    #expect(Text().phrase.isEmpty)
    #expect(names.phrase(.organization("wb"), .short) == Phrase(en: "World Bank", fr: "BM"))
  }

  @Test("only a platform meets in plenary")
  func titles() throws {
    #expect(names.title(of: "mcp-6") == Phrase(en: "6th ordinary plenary", fr: "6e plénière ordinaire"))
    #expect(
      names.fullTitle(of: "mcp-6").fr
        == "6e plénière ordinaire de la Plateforme ministérielle de coordination")
    #expect(names.title(of: "ts-1") == Phrase(en: "1st ordinary meeting", fr: "1re réunion ordinaire"))
    #expect(
      names.title(of: "mcp-x")
        == Phrase(en: "Extraordinary plenary, April 2015", fr: "Plénière extraordinaire d’avril 2015"))
    #expect(
      names.fullTitle(of: "mcp-x").en
        == "Extraordinary plenary of the Ministerial Coordination Platform, April 2015")
    #expect(names.title(of: "none") == Phrase(same: "none"))
  }

  @Test func decisions() {
    #expect(names.decision(DecisionReference(meeting: "mcp-6", decision: "d-1")).en == "MCP/6/Dec.1")
    #expect(
      names.decisionInFull(DecisionReference(meeting: "mcp-6", decision: "d-2"))
        == Phrase(
          en: "draft decision 2 (6th ordinary plenary)",
          fr: "projet de décision\u{A0}2 (6e plénière ordinaire)"))
  }

  @Test("States come first, in the order of the language; others follow")
  func protocolOrder() {
    let parties: [Party] = ["au", "ecowas", "nl", "chad", "es", "ministry"].map { (id: OrganizationID) in id }
      .map(Party.organization)
    func order(_ language: Language) -> [String] {
      ProtocolOrder.sorted(parties, names: names, language: language) { $0 }
        .map { names.phrase($0, .short)[language] }
    }
    #expect(order(.english) == ["Chad", "Foreign Affairs", "Netherlands", "Spain", "AU", "ECOWAS"])
    #expect(order(.french) == ["Espagne", "Pays-Bas", "Tchad", "Affaires étrangères", "CEDEAO", "UA"])
  }

  @Test("accents count only between equals, numbers by their value")
  func collation() {
    let words = ["Zinder", "Élan", "elan", "Côte d’Ivoire", "Cote d'Azur", "L’Aube", "Dec.10", "Dec.9"]
    #expect(
      words.sorted(in: .french) { $0 }
        == ["L’Aube", "Cote d'Azur", "Côte d’Ivoire", "Dec.9", "Dec.10", "elan", "Élan", "Zinder"])
  }

  static let register = FixedRegister(
    organizations: [
      Organization(id: "chad", kind: .state, name: Text(en: "Chad", fr: "Tchad")),
      Organization(id: "nl", kind: .state, name: Text(en: "Netherlands", fr: "Pays-Bas")),
      Organization(id: "es", kind: .state, name: Text(en: "Spain", fr: "Espagne")),
      Organization(
        id: "ministry", kind: .ministry, name: Text(en: "Foreign Affairs", fr: "Affaires étrangères"),
        partOf: "chad"),
      Organization(
        id: "au", kind: .regional, name: Text(en: "African Union", fr: "Union africaine"),
        acronym: Text(en: "AU", fr: "UA")),
      Organization(
        id: "ecowas", kind: .regional,
        name: Text(
          en: "Economic Community of West African States",
          fr: "Communauté économique des États de l’Afrique de l’Ouest"),
        acronym: Text(en: "ECOWAS", fr: "CEDEAO")),
      Organization(
        id: "wb", kind: .financialInstitution, name: Text(en: "World Bank", fr: "Banque mondiale"),
        acronym: Text(fr: "BM")),
    ],
    bodies: [
      Body(
        id: "mcp", kind: .platform,
        name: Text(
          en: "Ministerial Coordination Platform", fr: "Plateforme ministérielle de coordination"),
        acronym: Text(en: "MCP", fr: "PMC")),
      Body(
        id: "ts", kind: .technicalSecretariat,
        name: Text(en: "Technical Secretariat", fr: "Secrétariat technique")),
    ],
    meetings: [
      Meeting(
        id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
        decisions: [Decision(id: "d-1", symbol: "MCP/6/Dec.1"), Decision(id: "d-2")]),
      Meeting(id: "ts-1", year: 2027, body: "ts", kind: .ordinary, ordinal: 1),
      Meeting(
        id: "mcp-x", year: 2015, body: "mcp", kind: .extraordinary,
        timing: .planned(Schedule(date: "2015-04"))),
    ])
}
