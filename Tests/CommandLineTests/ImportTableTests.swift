import CommandLine
import Domain
import Exchange
import Localization
import Testing

/// What others filled in, taken in from their spreadsheets.
@Suite("Tables taken in")
struct ImportTableTests {
  private static let lists: [(ImportKind, [String])] = [
    (.decisions, ["decisions", "--csv"]), (.organizations, ["organizations", "--csv"]),
    (.people, ["people", "--csv"]), (.contributions, ["contributions", "--csv"]),
    (.indicators, ["indicators", "--csv"]), (.followUp, ["export", "follow-up", "mcp-2", "--format", "csv"]),
  ]

  /// A desk on everything there is, with a decision of the 2nd plenary that two parties carry out.
  private func desk() -> Desk {
    let desk = Desk(try? Desk.starter(.all))
    #expect(desk.run("decision", "assign", "mcp-2/1", "--by", "Mali", "--by", "Niger").status == .done)
    return desk
  }

  @Test("what a list wrote changes nothing when it is taken in", arguments: lists)
  func roundTrip(kind: ImportKind, list: [String]) throws {
    let desk = desk()
    desk.put(desk.run(list).text, in: "list.csv")
    let answer = desk.run("import", "csv", "list.csv", "--apply")
    #expect(answer.status == .done, "\(answer.messages)")
    #expect(answer.plain.contains("To change: 0"), "\(kind): \(answer.plain)")
    #expect(!answer.plain.contains("as they are: 0"), "\(kind): \(answer.plain)")
    #expect(!answer.plain.contains("Columns not taken in"), "\(kind): \(answer.plain)")
  }

  private static let french = """
    Cote;Responsable;État d’avancement;Pourcentage;Observations
    mcp-2/1;Mali;réalisée;;Rapport reçu
    mcp-2/1;Niger;en cours;40 %;
    """

  @Test("statuses of several parties: shown first, then saved as one act, and taken back by one undo")
  func statuses() throws {
    let desk = desk()
    desk.put(Self.french, in: "suivi.csv")
    func owners() throws -> [Responsibility] {
      try #require(desk.register).meeting("mcp-2").decisions[0].responsible
    }
    let before = try owners()
    let shown = desk.run("import", "csv", "suivi.csv", language: .french)
    #expect(shown.status == .done, "\(shown.messages)")
    #expect(shown.plain.contains("Tableau de suivi, UTF-8, points-virgules : 2 lignes"), "\(shown.plain)")
    #expect(shown.plain.contains("non commencée → réalisée"), "\(shown.plain)")
    #expect(shown.plainMessages.contains("--apply"))
    #expect(try owners() == before)
    #expect(desk.run("import", "csv", "suivi.csv", "--apply", language: .french).status == .done)
    let after = try owners()
    #expect(after.map(\.status) == [.done, .inProgress])
    #expect(after.map(\.percent) == [100, 40])
    #expect(after[0].log.last?.note == "Rapport reçu")
    let again = desk.run("import", "csv", "suivi.csv", "--apply", language: .french)
    #expect(again.plain.contains("À modifier : 0"), "a note is not logged twice: \(again.plain)")
    #expect(desk.run("undo").status == .done)
    #expect(try owners() == before)
  }

  @Test(
    "a row that is refused says why with its line, and then nothing is saved", arguments: Language.allCases)
  func refusals(language: Language) throws {
    let desk = desk()
    let before = try #require(desk.register).meeting("mcp-2")
    desk.put(
      "symbol,responsible,status\nmcp-2/1,Mali,done\nmcp-2/99,,done\nmcp-2/1,Chad,done\nmcp-2/1,Niger,perhaps\nlake,,done\n",
      in: "table.csv")
    let answer = desk.run("import", "csv", "table.csv", "--apply", language: language)
    #expect(answer.status == .refused)
    for line in [3, 4, 5, 6] {
      let words = language == .english ? "line \(line): refused" : "ligne \(line) : refusée"
      #expect(answer.plain.contains(words), "\(answer.plain)")
    }
    let unknown =
      language == .english ? "No decision answers to “lake”." : "Aucune décision ne répond à « lake »."
    #expect(answer.plain.contains(unknown), "\(answer.plain)")
    #expect(try #require(desk.register).meeting("mcp-2") == before)
  }

  @Test("old decisions, organisations, people, contributions and indicators are added from a table")
  func additions() throws {
    let desk = desk()
    func take(_ text: String, _ words: String) {
      desk.put(text, in: "new.csv")
      let answer = desk.run("import", "csv", "new.csv", "--apply")
      #expect(answer.status == .done && answer.plain.contains(words), "\(answer.plain)\(answer.messages)")
    }
    take(
      "name_en,name_fr,acronym,kind\nLake Chad Basin Commission,Commission du bassin du lac Tchad,LCBC,regional\n",
      "added: Lake Chad")
    take("name,function,organization,email\nAwa Sow,Focal point,LCBC,awa.sow@example.org\n", "added: Awa Sow")
    take(
      "meeting,text_en,text_fr,state\nmcp-2,The Platform adopts it.,La Plateforme l’adopte.,adopted\n",
      "To change: 1")
    take("fund,donor,currency,pledged,received\nfcs,Germany,EUR,\"1,000.50\",400\n", "To change: 1")
    let register = try #require(desk.register)
    #expect(try register.person("awa-sow").organization == "lcbc")
    let decision = try #require(try register.meeting("mcp-2").decisions.last)
    #expect(decision.standing.adoption?.method == .notStated)
    let contribution = try #require(try register.fund("fcs").contributions.last)
    #expect(contribution.standing.pledged.description == "1000.50")
    #expect(contribution.standing.received.description == "400")
    // What has arrived since is a further step; less than stood is none.
    desk.put("id,fund,received\n\(contribution.id),fcs,1000.50\n", in: "more.csv")
    let more = desk.run("import", "csv", "more.csv", "--apply")
    #expect(more.status == .done, "\(more.plain)\(more.messages)")
    #expect(try register.fund("fcs").contributions.last?.state == .received)
    desk.put("id,fund,received\n\(contribution.id),fcs,10\n", in: "less.csv")
    #expect(desk.run("import", "csv", "less.csv", "--apply").status == .refused)
  }

  @Test(
    "a list of contacts as people keep them: names apart, somebody twice, an organisation of an earlier row")
  func contacts() throws {
    let desk = desk()
    desk.put(
      "name_en,acronym,part_of\nLake Chad Basin Commission,LCBC,\nLCBC Secretariat,,LCBC\n",
      in: "organizations.csv")
    #expect(desk.run("import", "csv", "organizations.csv", "--apply").status == .done)
    #expect(try #require(desk.register).organization("lcbc-secretariat").partOf == "lcbc")
    desk.put(
      "Prénom;Nom;Organisme;Poste\nAwa;Sow;LCBC;Point focal\nAwa;Sow;LCBC;Point focal principal\n",
      in: "contacts.csv")
    let answer = desk.run("import", "csv", "contacts.csv", "--apply", language: .french)
    #expect(answer.status == .done, "\(answer.plain)\(answer.messages)")
    #expect(!answer.plain.contains("non reprises"), "\(answer.plain)")
    let person = try #require(desk.register).person("awa-sow")
    #expect(person.name == "Awa Sow" && person.organization == "lcbc")
    #expect(person.function?.fr == "Point focal principal")
    #expect(try #require(desk.register).people(DirectoryQuery(phrase: "Sow")).rows.count == 1)
  }

  @Test("few columns are enough where only one table has them")
  func fewColumns() {
    let desk = desk()
    desk.put("name,organization\nAwa Sow,UN\n", in: "few.csv")
    #expect(desk.run("import", "csv", "few.csv").plain.contains("added: Awa Sow"))
  }

  @Test("a file that is no such table is named, with what to do", arguments: Language.allCases)
  func faults(language: Language) {
    let desk = desk()
    desk.put("colour,shape\nred,round\n", in: "colours.csv")
    let unknown = desk.run("import", "csv", "colours.csv", language: language)
    #expect(unknown.status == .refused && unknown.plainMessages.contains("colour"))
    desk.put("symbol,status\n\"mcp-2/1,done\n", in: "torn.csv")
    let torn = desk.run("import", "csv", "torn.csv", language: language)
    #expect(torn.status == .refused)
    #expect(torn.plainMessages.contains(language == .english ? "torn.csv, line 2" : "torn.csv, ligne 2"))
    #expect(desk.run("import", "csv", "nowhere.csv", language: language).status == .notFound)
  }

  @Test("columns that nobody knows, and those a list only shows and the file changed, are named")
  func passedOver() {
    let desk = desk()
    desk.put("symbol,responsible,status,deadline,colour\nmcp-2/1,Mali,done,2031-01-01,red\n", in: "table.csv")
    let answer = desk.run("import", "csv", "table.csv")
    #expect(answer.plain.contains("Columns not taken in: deadline, colour."), "\(answer.plain)")
  }
}
