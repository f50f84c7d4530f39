import Testing

@testable import TerminalUI

@Suite struct FormDrawingTests {
  @Test func labelsStandAtTheLeftAndNeededOnesAreMarked() {
    let lines = FormSample().lines
    #expect(lines.contains { $0.hasPrefix("│ Lieu *    Bamako ") })
    #expect(lines.contains { $0.hasPrefix("│ Type      ‹ ordinaire ›") })
    #expect(lines.contains { $0.hasPrefix("│ Décision  MCP/6/Dec.3") })
    #expect(lines.contains { $0.contains("[ Enregistrer ]  [ Annuler ]") })
  }

  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func whatHasTheKeysIsOnTheScreenWithItsLabelAndItsFault(_ columns: Int, _ rows: Int) {
    var sample = FormSample(columns: columns, rows: rows)
    for index in sample.form.entries.indices { sample.form.entries[index].fault = "Faute \(index)." }
    for _ in 0..<9 {
      if let index = sample.form.focused {
        let label = sample.form.entries[index].label
        #expect(rows < 24 || sample.screen.contains(label), "\(label)")
        #expect(sample.screen.contains("! Faute \(index)."), "\(label)")
        #expect(sample.frame.cursor != nil, "\(label)")
      } else {
        #expect(sample.frame.cursor == nil)
      }
      #expect(sample.screen.contains("Enregistrer") && sample.screen.contains("Annuler"))
      sample.press(.tab)
    }
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func aFormHigherThanTheScreenScrolls(_ columns: Int, _ rows: Int) {
    let entries = (1...40).map { FormEntry("Champ \($0)", .line(TextField("valeur \($0)"))) }
    var sample = FormSample(entries, columns: columns, rows: rows)
    #expect(sample.screen.contains("valeur 1 ") && !sample.screen.contains("valeur 40"))
    for number in 2...40 {
      sample.press(.down)
      #expect(sample.screen.contains("valeur \(number)"))
    }
    #expect(!sample.screen.contains("valeur 1 "))
    sample.press(.tab, .tab, .tab)
    #expect(sample.screen.contains("valeur 1 "))
    sample.press(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 5))))
    #expect(!sample.screen.contains("valeur 1 ") && sample.form.focus == .entry(0))
    sample.type("x")
    #expect(sample.screen.contains("x "))
  }

  @Test func aLongPrefaceScrollsWithTheEntriesAndByItself() {
    let preface = (1...30).map { "Conséquence \($0)" }
    var sample = FormSample([], preface: preface)
    sample.form.focusOnCancel()
    #expect(sample.screen.contains("Conséquence 1 ") && !sample.screen.contains("Conséquence 30"))
    sample.press(.pageDown, .pageDown)
    #expect(sample.screen.contains("Conséquence 30") && sample.form.focus == .cancel)
    var filled = FormSample([FormEntry("Motif", .line(TextField()))], preface: preface, rows: 12)
    #expect(filled.screen.contains("Motif") && filled.frame.cursor != nil)
    filled.press(.mouse(MouseEvent(.wheelUp, at: Point(column: 5, row: 5))))
    #expect(filled.screen.contains("Conséquence"))
  }

  @Test func aResizeKeepsInSightWhatHasTheKeys() {
    var sample = FormSample(columns: 120, rows: 40)
    sample.press(.tab, .tab, .tab)
    sample.type("Titre provisoire")
    for (columns, rows) in [(80, 24), (40, 12), (100, 14), (60, 12)] {
      sample.area = Rectangle(column: 0, row: 1, columns: columns, rows: rows - 3)
      #expect(sample.screen.contains("Titre provisoire"))
      #expect(sample.frame.cursor != nil)
    }
  }

  @Test func bothLanguagesStandSideBySideOrAboveOneAnother() {
    var sample = FormSample()
    sample.press(.tab, .tab, .tab)
    sample.type("Ordre du jour")
    #expect(
      sample.lines.contains { $0.contains("français") && $0.contains("anglais") && $0.contains("à traduire") }
    )
    sample.area.columns = 40
    #expect(sample.lines.contains { $0.contains("français") && !$0.contains("anglais") })
    #expect(sample.lines.contains { $0.contains("anglais à traduire") })
    sample.press(.tab)
    sample.type("Agenda")
    #expect(!sample.screen.contains("à traduire"))
  }

  @Test func aLongLabelStandsAboveInFull() {
    let label = "Personne qui tient la plume et envoie les documents aux membres"
    let sample = FormSample([
      FormEntry("Nom", .line(TextField("A"))), FormEntry(label, .line(TextField("B")), isRequired: true),
    ])
    #expect(sample.screen.contains(label + " *"))
    let narrow = FormSample([FormEntry(label, .line(TextField("B")))], columns: 40)
    #expect(label.split(separator: " ").allSatisfy { narrow.screen.contains($0) })
  }

  @Test func aLongHintIsWrappedRatherThanCut() {
    let hint =
      "Tapez une partie de chaque nom, Entrée le prend, Retour arrière enlève le dernier, F4 ouvre la liste"
    let sample = FormSample([FormEntry("Nom", .line(TextField()), hint: hint)])
    #expect(hint.split(separator: " ").allSatisfy { sample.screen.contains($0) })
  }

  @Test func wideCharactersAndMarksKeepTheirPlaces() {
    var sample = FormSample()
    sample.press(.tab, .backTab)
    sample.type("会議 Ndiaye\u{301} 👩‍👩‍👧")
    #expect(sample.line(0) == "会議 Ndiaye\u{301} 👩‍👩‍👧")
    let frame = sample.frame
    for row in 0..<frame.size.rows {
      #expect(TextField(frame.lines[row]).text == frame.lines[row])
    }
    #expect(sample.lines.contains { $0.contains("会議") && $0.hasSuffix("│") })
    sample.press(.backspace)
    #expect(sample.line(0) == "会議 Ndiaye\u{301} ")
  }

  @Test func aComplaintStandsAboveTheButtons() {
    var sample = FormSample()
    sample.form.complaint = "La réunion est déjà close."
    let lines = sample.lines
    let complaint = lines.firstIndex { $0.contains("déjà close") } ?? 0
    let buttons = lines.firstIndex { $0.contains("[ Enregistrer ]") } ?? 0
    #expect(complaint > 0 && complaint < buttons)
  }
}
