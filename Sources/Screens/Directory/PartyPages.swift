import Domain
import Localization
import TerminalUI

/// What the pages of organisations and of people have in common.
enum PartyPages {
  /// What a party owes – overdue first – and what it takes part in.
  static func involvement(
    of party: Party, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    InvolvementSections(
      involvement: try Involvement(of: party, in: register, asOf: wording.today), wording: wording
    ).all
  }

  /// The frameworks that a party leads, in its own name or by one of its posts; no section where there are none.
  static func frameworks(
    ledBy party: Party, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    let led = try register.frameworks().filter { $0.isLed(by: party) }
    guard !led.isEmpty else { return [] }
    return [
      PageSection(
        wording(ScreenWords.frameworksLed),
        columns: [
          TableColumn("", width: .flexible(minimum: 24), importance: 3),
          TableColumn("", width: .fixed(21), importance: 2),
          TableColumn("", width: .fixed(12), importance: 1),
        ], wrapped: 0,
        lines: led.sorted(in: wording.language) { wording.text($0.name) }.map { framework in
          PageLine(
            [
              TableCell(wording(Names.phrase(framework.name, framework.acronym, .both))),
              FrameworkWording.standing(framework.standing, wording),
              TableCell(FrameworkWording.period(framework.term, wording.language)),
            ], place: .framework(framework.id), id: framework.id.text)
        })
    ]
  }

  /// Both languages of a name, each on a line; one line where they are the same.
  static func names(
    _ text: Text?, english: Phrase, french: Phrase, same: Phrase, _ wording: Wording
  ) -> [PageLine] {
    guard let text, !text.isEmpty else { return [] }
    if text.en == text.fr { return [.fact(wording(same), text.en ?? "")] }
    let order: [(Language, Phrase)] = [(.english, english), (.french, french)]
    return order.sorted { first, _ in first.0 == wording.language }.map { language, label in
      guard let words = text[language], !words.isEmpty else {
        return .fact(wording(label), wording(ScreenWords.toTranslate), style: .muted)
      }
      return .fact(wording(label), words)
    }
  }
}

extension PageSection {
  /// A section with nothing in it yet, and a line to stand on for what can be done about that.
  static func standing(_ title: String, _ words: String, _ offers: [Offer]) -> PageSection {
    var section = PageSection(
      title, columns: [TableColumn("", width: .flexible(minimum: 20))],
      lines: [PageLine([TableCell(words, style: .muted)])])
    section.offers = offers
    return section
  }
}
