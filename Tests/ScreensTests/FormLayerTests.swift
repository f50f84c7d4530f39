import CanonicalJSON
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What an officer sees of a form: entries, drafts, and what others do meanwhile.
@Suite("Forms") struct FormLayerTests {
  private func open(
    _ form: SampleForm = SampleForm(), _ language: Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> Driver {
    var driver = Driver(
      try SampleRegister.starter(), language, today: SampleRegister.before, at: .meetings, size: size)
    driver.perform(.fill(AnyForm(form)))
    return driver
  }

  private func form(_ driver: Driver) throws -> FormLayer {
    try #require(driver.app.layers.last { $0.form != nil }?.form)
  }

  @Test("what is typed is kept, also half a name, and nothing when it is taken back")
  func kept() throws {
    var driver = try open()
    driver.type("zz")
    driver.press(.tab)
    driver.type("Dakar")
    let draft = try #require(driver.drafts[AnyForm(SampleForm())])
    #expect(draft.typed == ["body": "zz"] && draft.values[.place] == .line("Dakar"))
    #expect(draft.before?[.place] == .line("Bamako"))
    driver.press(.backTab, .control("u"), .tab)
    driver.type("Bamako")
    #expect(driver.drafts.isEmpty)
  }

  @Test("a draft is offered, and filled in again with half a name as well")
  func offered() throws {
    var before = try open()
    before.type("zz")
    before.press(.tab)
    before.type("Dakar")
    let draft = try #require(before.drafts[AnyForm(SampleForm())])
    var driver = Driver(try SampleRegister.starter(), .french, today: SampleRegister.before)
    driver.send(.drafts([.form(draft)], isAsked: false))
    #expect(driver.screen.contains(FormWords.draftsTitle.fr) && driver.screen.contains("Sample"))
    driver.press(.enter)
    #expect(driver.screen.contains("zz") && driver.screen.contains("Dakar"))
    driver.press(.escape)
    #expect(driver.screen.contains("Quitter le formulaire"))
  }

  @Test("a name that stands for nothing is neither saved nor lost")
  func halfTyped() throws {
    var driver = try open()
    driver.type("zz")
    driver.press(.control("s"))
    #expect(driver.screen.contains("“zz” is not chosen yet"))
    #expect(try form(driver).widget.focused == 0)
    driver.press(.control("u"))
    driver.type("mcp-gov")
    driver.press(.control("s"))
    #expect(!driver.screen.contains("not chosen yet"))
    let body = try form(driver).values[.body]
    #expect(
      body == .references([Reference(.party(.body("mcp-governance")), "Governance working group")])
        || body?.isEmpty == false)
  }

  @Test("an entry that is not asked for the moment keeps what was typed in it")
  func conditions() throws {
    var driver = try open()
    driver.press(.tab, .tab)
    #expect(!driver.screen.contains("Reason"))
    driver.type("e")
    driver.press(.tab)
    driver.type("urgent")
    #expect(driver.screen.contains("urgent"))
    driver.press(.backTab, .left)
    #expect(!driver.screen.contains("urgent"))
    driver.press(.right)
    #expect(driver.screen.contains("urgent"))
  }

  @Test("many options open as a list, in which nothing is one of them")
  func options() throws {
    var driver = try open()
    driver.press(.tab, .tab, .character(" "))
    #expect(driver.screen.contains("┌─ Kind") && driver.screen.contains(FormWords.noChoice.en))
    driver.press(.character("j"), .enter)
    #expect(try form(driver).values[.kind] == .choice("joint"))
    driver.press(.function(4), .end, .enter)
    #expect(try form(driver).values[.kind] == .choice(nil))
  }

  @Test("a date is written out on leaving; what is none is said below it and stays")
  func dates() throws {
    var driver = try open(SampleForm(), .french)
    driver.press(.tab, .tab, .tab)
    driver.type("12/3")
    driver.press(.tab)
    #expect(driver.screen.contains("12 mars 2027"))
    driver.press(.backTab)
    driver.type("un jour")
    driver.press(.tab)
    #expect(
      driver.screen.contains("un jour") && driver.screen.contains("│                     !")
        || driver.screen.contains("! "))
    #expect(try form(driver).widget.focused == 4)
  }

  @Test("others' changes are shown where nobody typed, and told where somebody did")
  func meeting() throws {
    var driver = try open(SampleForm(number: 1))
    SampleForm.written.withLock { $0[1] = "Niamey" }
    AnswerShelf.forget(.form(AnyForm(SampleForm(number: 1))))
    driver.send(.registerChanged)
    #expect(driver.screen.contains("Niamey") && !driver.screen.contains("Bamako"))
    driver.press(.tab)
    driver.type("Dakar")
    let draft = try #require(driver.drafts.values.first)
    SampleForm.written.withLock { $0[1] = "Abuja" }
    AnswerShelf.forget(.form(AnyForm(SampleForm(number: 1))))
    driver.send(.registerChanged)
    #expect(driver.screen.contains("Dakar") && driver.screen.contains("“Abuja”"))
    // The same is told of a draft that was typed before.
    var later = Driver(try SampleRegister.starter(), .english, today: SampleRegister.before)
    later.send(.drafts([.form(draft)], isAsked: false))
    later.press(.enter)
    #expect(later.screen.contains("Dakar") && later.screen.contains("“Abuja”"))
  }

  @Test("a draft about a record that is gone is shown as text, can be copied, and goes only when discarded")
  func gone() throws {
    var values = FormValues()
    values[.text] = .text(Text(en: "We decide.", fr: "Nous décidons."))
    let form = AnyForm(SampleForm(isGone: true))
    let draft = Draft(form: form, values: values, title: "Lost", at: Moment(seconds: 0))
    var driver = Driver(try SampleRegister.starter(), .english, today: SampleRegister.before)
    driver.send(.drafts([.form(draft)], isAsked: false))
    driver.press(.enter)
    #expect(driver.screen.contains("Nous décidons.") && driver.screen.contains("We decide."))
    driver.press(.character("c"))
    #expect(driver.app.clipboard.contains("Nous décidons."))
    driver.send(.drafts([.form(draft)], isAsked: false))
    driver.press(.enter, .character("d"))
    #expect(driver.app.drafts.isEmpty)
  }

  @Test("a draft comes back from its bytes; one of another version as text; anything else as it is")
  func bytes() throws {
    var values = FormValues()
    values[.name] = .line("Awa")
    let draft = Draft(
      form: AnyForm(AddPersonForm(person: "A")), values: values, title: "Person", at: Moment(seconds: 5))
    let bytes = try JSONTreeEncoder().encode(draft).canonicalBytes()
    #expect(KeptDraft(bytes, file: "a.json") == .form(draft))
    let older = String(decoding: bytes, as: UTF8.self).replacing("\"name\":{\"", with: "\"nom\":{\"")
    for (text, words) in [
      (String(decoding: bytes, as: UTF8.self).replacing("add-person", with: "add-human"), "Awa"),
      (older, "Awa"), ("{ torn", "{ torn"), ("[1]", ""), ("", ""),
    ] {
      guard case .stray(let stray) = KeptDraft(Array(text.utf8), file: "b.json") else {
        if text != older { Issue.record("\(text) is no draft") }
        continue
      }
      #expect(stray.text(.french).contains(words) || words.isEmpty, "\(text)")
    }
  }

  @Test("quitting with a form open says what becomes of what was typed")
  func quitting() throws {
    var driver = try open()
    driver.type("zz")
    driver.press(.function(10))
    #expect(driver.screen.contains("kept as a draft"))
    driver.press(.enter)
    #expect(driver.hasQuit && driver.drafts.count == 1)
  }

  @Test("the key bar below a form can be clicked")
  func keyBar() throws {
    var driver = try open()
    let line = driver.lines[23]
    let place = line.distance(
      from: line.startIndex, to: try #require(line.firstRange(of: "Ctrl-S")).lowerBound)
    driver.press(.mouse(MouseEvent(.click, at: Point(column: place, row: 23))))
    #expect(driver.screen.contains(FormWords.needed.en))
  }

  @Test("forms can be read at every size and in both languages", arguments: Language.allCases)
  func sizes(language: Language) throws {
    for (columns, rows) in [(40, 12), (80, 24), (120, 40), (47, 13)] {
      var driver = try open(SampleForm(), language, size: Size(columns: columns, rows: rows))
      for _ in 0..<9 {
        driver.press(.tab)
        #expect(driver.lines.allSatisfy { $0.count <= columns })
        driver.resize(80, 24)
        driver.resize(columns, rows)
      }
      #expect(driver.screen.contains("Sample"))
    }
  }
}
