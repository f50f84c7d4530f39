import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The list of frameworks and the tree of results where there is little room.
@Suite("Frameworks where there is little room")
struct FrameworkListTests {
  private static func driver(_ language: Language, _ place: Place, columns: Int) throws -> Driver {
    Driver(
      MemoryRegister(try StarterRecords.load(.all, began: SampleRegister.before)), language,
      today: SampleRegister.before, at: place, size: Size(columns: columns, rows: 40))
  }

  @Test("who leads is said with the organisation, never by a bare Head", arguments: Language.allCases)
  func owners(language: Language) throws {
    for columns in [100, 120, 200] {
      let lines = try Self.driver(language, .frameworks, columns: columns).lines
      let plan = try #require(lines.first { $0.contains("Gao") || $0.contains("Kidal") })
      let all = lines.joined()
      #expect(all.contains("MINUSMA"), "\(columns): \(plan)")
      #expect(!all.contains(language == .french ? "  Chef  " : "  Head  "), "\(columns): \(plan)")
    }
  }

  @Test("the list says since when a framework stands so, where there is room", arguments: Language.allCases)
  func since(language: Language) throws {
    let interrupted = language == .french ? "interrompu" : "interrupted"
    let closed = language == .french ? "clos (2023)" : "closed (2023)"
    let wide = try Self.driver(language, .frameworks, columns: 140).screen
    #expect(wide.contains("\(interrupted) (2021)") && wide.contains(closed), "\(wide)")
    let narrow = try Self.driver(language, .frameworks, columns: 80).screen
    #expect(narrow.contains(interrupted) && !narrow.contains("\(interrupted)…"), "\(narrow)")
  }

  @Test("a post is shortened to its first words with the organisation, then to the one that tells more")
  func posts() {
    #expect(
      Names.forms(ofPost: "Head of the regional office in Gao", at: "MINUSMA", in: .english)
        == ["Head of the regional office in Gao", "Head, MINUSMA", "MINUSMA"])
    #expect(
      Names.forms(ofPost: "Envoyé spécial du Secrétaire général", at: "ONU", in: .french)
        == ["Envoyé spécial du Secrétaire général", "Envoyé spécial, ONU", "Envoyé spécial", "ONU"])
    #expect(Names.forms(ofPost: "Rapporteur", at: nil, in: .french) == ["Rapporteur"])
  }

  @Test("at 80 columns the tree names the level of each result, uncut", arguments: Language.allCases)
  func levels(language: Language) throws {
    for framework in ["itsp", "sr-programme", "seg-programme", "isf", "hrp", "unsdcf"] as [FrameworkID] {
      var driver = try Self.driver(language, .framework(framework), columns: 80)
      try driver.press(.down) { $0.app.screen.place != .framework(framework) || $0.showsTree(language) }
      let heads = driver.lines.filter { $0.contains(FrameworkSheetWords.rating[language]) }
      #expect(heads.contains { $0.contains(ScreenWords.level[language]) }, "\(driver.screen)")
      let tree = driver.lines.filter { $0.contains(FrameworkSheetWords.unrated[language]) }
      #expect(!tree.isEmpty && !tree.contains { $0.contains("…") }, "\(driver.screen)")
    }
  }
}

extension Driver {
  fileprivate func showsTree(_ language: Language) -> Bool {
    lines.contains { $0.contains(FrameworkSheetWords.rating[language]) }
  }
}
