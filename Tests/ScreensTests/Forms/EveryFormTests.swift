import Domain
import Localization
import PlainText
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Every form there is, at 80 columns in both languages: what a person sees of it and can do in it, whatever it asks.
@Suite("Every form") struct EveryFormTests {
  @Test("each kind has a name of its own and a sample")
  func kinds() throws {
    let names = FormKinds.all.map { $0.name }
    #expect(Set(names).count == names.count)
    #expect(Set(try FormSample.all().map(\.form.name)) == Set(names))
  }

  @Test("titles, labels, hints, options, buttons and keys are there whole", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    for sample in try FormSample.all() {
      guard var walk = try FormWalk(sample, language) else { continue }
      walk.allStops { driver, form in
        let what = "\(sample.form.name) \(language)"
        #expect(driver.cutWords.isEmpty, "\(what): \(driver.cutWords)\n\(driver.screen)")
        if let entry = form.widget.focused.map({ form.widget.entries[$0] }) {
          #expect(entry.hint.isEmpty || driver.shows(entry.hint), "\(what): \(entry.hint)\n\(driver.screen)")
          #expect(
            entry.label.isEmpty || driver.shows(entry.label), "\(what): \(entry.label)\n\(driver.screen)")
        }
        #expect(driver.shows(form.widget.saveLabel) && driver.shows(form.widget.cancelLabel))
        #expect(driver.lines[23].contains(FrameWords.escape[language] + " "), "\(what): \(driver.lines[23])")
      }
    }
  }

  @Test("each option of each choice is read whole", arguments: Language.allCases)
  func options(_ language: Language) throws {
    for sample in try FormSample.all() {
      guard var walk = try FormWalk(sample, language) else { continue }
      for field in walk.form.content.fields {
        guard case .choice(let options, _) = field.kind, walk.show(field) else { continue }
        for option in options {
          let isChosen = walk.choose(option.value, for: field.field)
          #expect(isChosen, "\(sample.form.name): \(option.value)")
          #expect(walk.driver.shows(option.words[language]), "\(option.words)\n\(walk.driver.screen)")
        }
      }
    }
  }

  @Test(
    "Tab comes by every entry, both languages of a text and both buttons, and back",
    arguments: Language.allCases)
  func reachable(_ language: Language) throws {
    for sample in try FormSample.all() {
      guard var walk = try FormWalk(sample, language) else { continue }
      let first = walk.form.widget.focus
      let stops = walk.allStops { _, _ in }
      #expect(walk.form.widget.focus == first, "\(sample.form.name): Tab does not come back")
      #expect(stops.contains("save") && stops.contains("cancel"), "\(sample.form.name): \(stops)")
      for field in walk.form.content.fields {
        if case .fact = field.kind { continue }
        guard walk.canShow(field) else { continue }
        let isReached = walk.show(field)
        #expect(isReached, "\(sample.form.name): \(field.field) is never reached")
      }
    }
  }

  @Test("a needed entry left blank is said below it, and the form stands on it", arguments: Language.allCases)
  func needed(_ language: Language) throws {
    for sample in try FormSample.all() {
      guard let start = try FormWalk(sample, language) else { continue }
      for field in start.form.content.fields where field.isRequired {
        var walk = start
        guard walk.show(field), walk.blank(field) else { continue }
        walk.driver.press(.control("s"))
        #expect(walk.isOpen, "\(sample.form.name) takes no \(field.field)")
        #expect(walk.driver.shows(FormWords.needed[language]), "\(sample.form.name)\n\(walk.driver.screen)")
      }
    }
  }

  @Test("what is no date, time or number is said below the entry on leaving it", arguments: Language.allCases)
  func refused(_ language: Language) throws {
    for sample in try FormSample.all() {
      guard let start = try FormWalk(sample, language) else { continue }
      for field in start.form.content.fields {
        switch field.kind {
        case .day, .partialDay, .deadline, .time, .number: break
        default: continue
        }
        var walk = start
        guard walk.show(field) else { continue }
        walk.driver.press(.control("a"))
        walk.driver.type("?31")
        walk.driver.press(.tab)
        #expect(walk.driver.shows(Phrase(en: "! “?31”", fr: "! « ?31 »")[language]), "\(walk.driver.screen)")
        walk.driver.press(.control("s"))
        #expect(walk.isOpen, "\(sample.form.name): \(field.field)")
      }
    }
  }

  @Test(
    "what takes something away names what follows and stands on the way out", arguments: Language.allCases)
  func grave(_ language: Language) throws {
    var count = 0
    for sample in try FormSample.all() {
      guard let walk = try FormWalk(sample, language), walk.form.content.isGrave else { continue }
      count += 1
      #expect(walk.form.widget.focus == .cancel, "\(sample.form.name)")
      #expect(!walk.form.content.preface.isEmpty, "\(sample.form.name)")
      for line in walk.form.content.preface { #expect(walk.driver.shows(line), "\(walk.driver.screen)") }
    }
    #expect(count > 8)
  }

  @Test("a day that was typed is read back with its day of the week", arguments: Language.allCases)
  func readBack(_ language: Language) throws {
    var walk = try #require(try FormWalk(FormSample(MoveMeetingForm(meeting: "mcp-6"), .prepared), language))
    walk.driver.press(.control("a"))
    walk.driver.type("12/3")
    walk.driver.press(.tab)
    #expect(walk.driver.shows(Phrase(en: "Friday 12 March 2027", fr: "vendredi 12 mars 2027")[language]))
    // Another number in the date that was written out is another day; the day of the week follows.
    walk.driver.press(.backTab, .home, .wordRight, .wordRight, .backspace, .backspace, .backspace)
    walk.driver.type("16 ")
    walk.driver.press(.tab)
    #expect(walk.driver.shows(Phrase(en: "Tuesday 16 March 2027", fr: "mardi 16 mars 2027")[language]))
    // One that was typed with its date has to be right.
    walk.driver.press(.backTab, .control("a"))
    walk.driver.type(Phrase(en: "Monday 17 March", fr: "lundi 17 mars")[language])
    walk.driver.press(.tab)
    #expect(walk.driver.shows(Phrase(en: "is a Wednesday", fr: "est un mercredi")[language]))
  }
}
