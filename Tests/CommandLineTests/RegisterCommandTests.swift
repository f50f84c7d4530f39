import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("The register on the command line")
struct RegisterCommandTests {
  let desk = Desk()

  @Test("init makes a register once")
  func initialize() {
    let desk = Desk(nil)
    let none = desk.run("bodies", language: .french)
    #expect(none.status == .notFound && !none.messages.isEmpty)
    let made = desk.run(
      "init", "--starter", "empty", "--name-fr", "Secrétariat", "--zone", "Africa/Ndjamena", language: .french
    )
    #expect(made.plain == "Registre créé : register, 1 fiche.\n")
    #expect(desk.run("show", "office", "--json").json?["zone"] == "Africa/Ndjamena")
    let again = desk.run("init", "--starter", "empty")
    #expect(again.status == .cannotWrite && again.messages.contains("register"))
    #expect(Desk(nil).run("init").status == .usage)
    #expect(Desk(nil).run("init", "--starter", "empty", "--zone", "Mars/Olympus").status == .refused)
  }

  @Test("while the register's own record cannot be read, everything else can, and check says so")
  func unreadableOffice() throws {
    var records: [RecordKey: JSON] = [:]
    let sound = try Desk.sahel()
    for kind in RecordKind.allCases {
      for key in try sound.keys(of: kind) { records[key] = try sound.tree(key) }
    }
    records[.office] = ["schema": 1]
    let desk = Desk(MemoryRegister(records))
    for words in [
      ["bodies"], ["groups"], ["meetings", "--next", "30"], ["decisions", "--overdue"], ["show", "mcp"],
      ["show", "mcp-5"],
      ["show", "mcp-5/1"], ["search", "Lybie"], ["history"], ["people"], ["conflicts"],
    ] {
      #expect(desk.run(words).status == .done, "\(words)")
    }
    let check = desk.run("check")
    #expect(check.status == .damaged && check.text.contains("secretariat.json"))
    #expect(desk.run("show", "office").status == .refused)
  }

  @Test("show tells every fact of a body with its source, and what no source states")
  func showBody() {
    let french = desk.run("show", "PMC", language: .french).squeezed
    for words in [
      "Plateforme ministérielle de coordination (PMC) · mcp",
      "Nom en anglais Ministerial Coordination Platform S0",
      "Quorum", "aucune règle", "2 plénières ordinaires par an", "non précisée", "S0 Cadres de partenariat",
      "news.abamako.com", "Réunions enregistrées",
    ] {
      #expect(french.contains(words), "\(words)")
    }
    #expect(desk.run("show", "mcp", "--json").json?["id"] == "mcp")
  }

  @Test("show finds meetings, decisions, organisations and people by what officers call them")
  func showOthers() {
    #expect(desk.run("show", "mcp-5").text.contains("Hôtel Ledger Plaza"))
    #expect(desk.run("show", "mcp-5/1", language: .french).squeezed.contains("Langue originale non précisé"))
    #expect(desk.run("show", "CEDEAO").text.hasPrefix("Economic Community"))
    #expect(desk.run("show", "Abdoulaye", "Diop").text.contains("Minister"))
    #expect(desk.run("show", "mcp-5/1", "--json").json?["meeting"] == "mcp-5")
    #expect(desk.run("show", "office").text.contains("Africa/Bamako"))
  }

  @Test("what nothing answers to ends with 66, in both languages")
  func showNothing() {
    let answer = desk.run("show", "nothing", language: .french)
    #expect(answer.status == .notFound)
    #expect(answer.plainMessages.hasPrefix("Aucune fiche ni décision ne répond à « nothing »."))
    #expect(desk.run("show", "nothing").messages.hasPrefix("No record and no decision answers to “nothing”."))
  }

  @Test("search finds words without their accents")
  func search() {
    let answer = desk.run("search", "etude", "--json")
    #expect(answer.json?.arrayValue?.contains { $0["id"] == "libya-study" } == true)
    #expect(desk.run("search", "zzzz", language: .french).text == "Rien trouvé.\n")
    let few = desk.run("search", "Sahel", "--limit", "2")
    #expect(few.text.split(separator: "\n").count == 3 && few.messages.hasPrefix("2 of "))
  }

  @Test("check: nothing, a warning, a warning under --strict, damage")
  func check() throws {
    #expect(desk.run("check", language: .french).text == "Rien à vérifier.\n")
    #expect(desk.run("seat", "assign", "mcp-security", "--role", "chair").status == .done)
    let warned = desk.run("check", language: .french)
    #expect(warned.status == .done && warned.plain.contains("Présidences vacantes (1 avertissement)"))
    #expect(warned.plain.contains("Dommages : 0 · règles enfreintes : 0 · avertissements : 1"))
    #expect(desk.run("check", "--strict").status == .damaged)
    #expect(desk.run("check", "--json").json?.arrayValue?.first?["severity"] == "warning")
    let broken = Desk(try Self.damaged())
    let answer = broken.run("check")
    #expect(answer.status == .damaged && answer.text.contains("nowhere"))
  }

  /// A register in which a body hangs below one that does not exist.
  private static func damaged() throws -> MemoryRegister {
    let sahel = try Desk.sahel()
    var records: [RecordKey: JSON] = [:]
    for kind in RecordKind.allCases {
      for key in try sahel.keys(of: kind) { records[key] = try sahel.tree(key) }
    }
    records[.body("mcp-security")]?["parent"] = "nowhere"
    return MemoryRegister(records)
  }

  @Test("history names the act and the record; undo and redo say what they revert")
  func history() {
    #expect(desk.run("history", language: .french).text == "Aucune modification pour l’instant.\n")
    _ = desk.run("body", "edit", "mcp", "--zone", "UTC")
    _ = desk.run("body", "edit", "contact-group", "--zone", "UTC", "--as", "B. Traoré")
    #expect(desk.run("history", "mcp", "--json").json?.arrayValue?.count == 1)
    #expect(desk.run("history", "--by", "B. Traoré").text.contains("Body edited"))
    #expect(desk.run("undo", language: .french).plain == "Modification annulée : Instance modifiée – PMC.\n")
    #expect(desk.run("show", "mcp", "--json").json?["zone"] == nil)
    #expect(desk.run("undo").status == .refused)
    #expect(desk.run("redo").text == "Redone: Body edited – MCP.\n")
    let nothing = desk.run("redo", language: .french)
    #expect(nothing.status == .refused && !nothing.messages.isEmpty)
  }

  @Test("two who changed the same field: the first stands, the other is kept, listed and can be settled")
  func conflict() throws {
    let register = try #require(desk.register)
    let body = try register.body("mcp")
    let seen = try #require(try register.tree(.body("mcp")))
    _ = desk.run("body", "edit", "mcp", "--zone", "UTC", "--as", "B. Traoré")
    let other = EditBody(body: "mcp", zone: .to("Africa/Ndjamena"))
    let receipt = try register.perform(seen: [body.key: seen]) { register throws(RegisterError) in
      try other.changes(in: .fixed(), register: register)
    }
    #expect(receipt.conflicts.count == 1)
    let listed = desk.run("conflicts", language: .french).plain
    #expect(listed.contains("zone") && listed.contains("UTC") && listed.contains("Africa/Ndjamena"))
    let id = try #require(desk.run("conflicts", "--json").json?.arrayValue?.first?["id"]?.stringValue)
    let settled = desk.run("conflict", "settle", id, "--keep", "other", language: .french)
    #expect(settled.status == .done && settled.plain.hasPrefix("Conflit réglé"))
    #expect(desk.run("conflicts").text == "No conflicts.\n")
    #expect(desk.run("show", "mcp", "--json").json?["zone"] == "Africa/Ndjamena")
    #expect(desk.run("conflict", "settle", "k-nothing", "--keep", "standing").status == .notFound)
  }
}
