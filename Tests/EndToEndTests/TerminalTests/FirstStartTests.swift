import Domain
import Foundation
import Localization
import Testing

/// From nothing to a register, without leaving the program.
@Suite("First start in a terminal", .needs(.tmux), .endedWhenItHangs)
struct FirstStartTests {
  @Test("the language, then the starter, and straight on; the next start goes on in that language")
  func starter() async throws {
    let world = try World()
    try await Desk.open(world: world, awaiting: "Welcome") { desk in
      try await desk.terminal.see(world.register)
      for _ in 0..<3 { try await desk.terminal.press("Escape") }
      try await desk.terminal.press("Home", "Enter")
      try await desk.terminal.see("Bienvenue")
      // The choice has moved on from the language to the first starter.
      try await desk.terminal.press("Enter")
      try await desk.terminal.see("Aujourd’hui, mardi 1er décembre 2026", seconds: 30)
      // The name that the starter brings can stay.
      try await desk.terminal.see(FormTitles.nameOffice.fr)
      try await desk.terminal.see("Plateforme ministérielle de")
      try await desk.terminal.press("Escape")
      try await desk.terminal.see("Les menus")
      try await desk.terminal.press("Escape")
      try await desk.terminal.lose("Les menus")
      try await desk.terminal.press("M-i", "Enter")
      try await desk.terminal.see("Groupe Sécurité")
      try await desk.quit(in: .french)
    }
    #expect(try await world.program().run("check").status == .exited(0))
    let bodies = try await world.program().run("bodies", "--json").json()
    #expect((bodies.arrayValue ?? []).count >= 12)
    try await Desk.open(world: world, awaiting: "Aujourd’hui, mardi 1er décembre 2026") {
      try await $0.quit(in: .french)
    }
  }

  @Test("an empty register", arguments: Language.allCases)
  func empty(language: Language) async throws {
    let world = try World()
    try await Desk.open(language, world: world, awaiting: StarterWords.title(of: .empty)[language]) { desk in
      try await desk.terminal.click(StarterWords.title(of: .empty)[language])
      try await desk.terminal.see(language == .french ? "mardi 1er décembre 2026" : "Tuesday 1 December 2026")
      try await desk.terminal.see(FormTitles.nameOffice[language])
      try await desk.terminal.type("Bureau de coordination")
      try await desk.terminal.press("C-s")
      for step in 1...5 {
        try await desk.terminal.see("\(step)/5")
        try await desk.terminal.press("Enter")
      }
      try await desk.terminal.lose("5/5")
      try await desk.terminal.press([.alt(language == .french ? "a" : "h")])
      try await desk.terminal.click(TourWords.title[language])
      try await desk.terminal.see("1/5")
      try await desk.terminal.press("Escape")
      try await desk.terminal.lose("1/5")
      try await desk.quit()
    }
    #expect(try await world.program().run("check").status == .exited(0))
    #expect(try await world.program().run("bodies", "--json").json() == .array([]))
    let office = try await world.program().run("show", "office", "--json").json()
    #expect(office["name"]?[language.rawValue] == "Bureau de coordination")
    #expect(office["name"]?[language.other.rawValue] == "")
  }

  @Test("one can leave before there is a register, and nothing is left behind")
  func leaving() async throws {
    let world = try World()
    try await Desk.open(world: world, awaiting: "Welcome") { try await $0.quit() }
    #expect(!world.hasRegister)
  }
}
