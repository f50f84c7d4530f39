import Testing
import TerminalUI

@Suite struct KeyBarTests {
  private let bar = KeyBar([
    .init(key: .function(1), keyText: "F1", label: "Aide", importance: 9),
    .init(key: .function(2), keyText: "F2", label: "Nouveau", importance: 1),
    .init(key: .function(7), keyText: "F7", label: "Filtrer", importance: 1),
    .init(key: .function(10), keyText: "F10", label: "Quitter", importance: 5),
  ])

  @Test func entriesStandTwoSpacesApart() {
    let frame = drawn(80, 1) { bar.draw(on: &$0, in: $0.bounds) }
    #expect(frame.lines[0] == " F1 Aide  F2 Nouveau  F7 Filtrer  F10 Quitter")
  }

  @Test func wholeEntriesGoTheLeastImportantFirst() {
    func line(_ width: Int) -> String { drawn(width, 1) { bar.draw(on: &$0, in: $0.bounds) }.lines[0] }
    #expect(line(45) == " F1 Aide  F2 Nouveau  F7 Filtrer  F10 Quitter")
    #expect(line(44) == " F1 Aide  F2 Nouveau  F10 Quitter")
    #expect(line(32) == " F1 Aide  F10 Quitter")
    #expect(line(20) == " F1 Aide")
    #expect(line(7) == "")
  }

  @Test func aClickIsItsKey() {
    #expect(bar.key(atColumn: 1, width: 80) == .function(1))
    #expect(bar.key(atColumn: 9, width: 80) == nil)
    #expect(bar.key(atColumn: 22, width: 80) == .function(7))
    #expect(bar.key(atColumn: 22, width: 44) == .function(10))
  }

  @Test func bindingsFeedTheBarAndAnswerKeys() {
    let names = KeyNames(
      enter: "Entrée", escape: "Échap", tab: "Tab", backTab: "Maj-Tab", home: "Début", end: "Fin",
      pageUp: "PgPréc", pageDown: "PgSuiv", insert: "Inser", delete: "Suppr", backspace: "Retour",
      space: "Espace")
    let bindings = [
      KeyBinding(.function(1), .character("?"), action: "help", label: "Aide"),
      KeyBinding(.control("s"), action: "save", label: "Enregistrer"),
      KeyBinding(.enter, action: "open", label: "Ouvrir", isInKeyBar: false),
    ]
    #expect(KeyBar(bindings, names: names).entries.map(\.keyText) == ["F1", "Ctrl-S"])
    #expect(bindings.action(for: .character("?")) == "help")
    #expect(bindings.action(for: .alt("1")) == "help")
    #expect(bindings.action(for: .alt("0")) == nil)
    #expect(Key.alt("0").normalized == .function(10))
    #expect(names.name(of: .delete) == "Suppr")
    #expect(names.name(of: .alt("é")) == "Alt-É")
  }
}
