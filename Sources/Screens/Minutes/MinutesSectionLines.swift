import Domain
import Localization
import Papers
import TerminalUI

/// The sections of minutes in their order, with what each says at a glance.
enum MinutesSectionLines {
  static func section(
    _ words: [MinutesSectionWords], _ meeting: Meeting, _ offers: MinutesOffers, _ wording: Wording
  ) -> PageSection {
    PageSection(
      wording(MinutesWords.sections),
      columns: [
        TableColumn("", width: .flexible(minimum: 24, weight: 3), importance: 3),
        TableColumn("", width: .flexible(minimum: 10, maximum: 30), importance: 2),
        TableColumn("", width: .fixed(16), importance: 1),
      ],
      lines: words.map { section in
        let comments = meeting.minutes?.comments.filter { $0.section == section.section.id } ?? []
        var line = PageLine(
          [
            TableCell(wording(section.heading)), state(of: section, isFinal: meeting.isFinal, wording),
            count(of: comments, wording),
          ],
          mark: section.isUnwritten && !meeting.isFinal ? TableCell("•", style: .warning) : "",
          place: .minutesSection(
            MinutesSectionReference(meeting: meeting.id, section: section.section.id)),
          glance: Glance(
            wording(section.heading), note: state(of: section, isFinal: meeting.isFinal, wording).text,
            [
              MinutesParagraphLines(
                words: section, comments: comments,
                lines: MinutesCommentLines(offers: offers, meeting: meeting.id, wording: wording)
              ).section
            ]))
        line.offers = offers.section(section)
        return line
      })
  }

  private static func count(of comments: [MinutesComment], _ wording: Wording) -> TableCell {
    guard !comments.isEmpty else { return "" }
    let open = comments.count(where: \.isOpen)
    let words = open == 0 ? Field.comment.noun.counted(comments.count) : MinutesWords.open(open)
    return TableCell(wording(words), style: open == 0 ? .muted : .warning)
  }

  /// Whether somebody wrote it, and which language is missing.
  static func state(of section: MinutesSectionWords, isFinal: Bool, _ wording: Wording) -> TableCell {
    if section.isUnwritten, isFinal { return TableCell(wording(MinutesWords.leftUnwritten), style: .muted) }
    if section.isUnwritten { return TableCell(wording(MinutesWords.toWrite), style: .warning) }
    let state = wording(section.section.text == nil ? MinutesWords.generated : MinutesWords.edited)
    guard let missing = section.words.missing.first else {
      return TableCell(state, style: section.section.text == nil ? .muted : nil)
    }
    let words = wording(MinutesWords.toTranslate(missing))
    return TableCell(state + ", " + words, shorter: [words], style: .warning)
  }

  /// The words in both languages, one's own first.
  static func text(_ text: Text, _ wording: Wording) -> PageSection {
    let languages = [wording.language, wording.language.other]
    return PageSection(
      "",
      columns: [
        TableColumn("", width: .fixed(10), importance: 2),
        TableColumn("", width: .flexible(minimum: 20), importance: 3),
      ], wrapped: 1,
      lines: languages.flatMap { language in lines(of: text, in: language, wording) })
  }

  private static func lines(of text: Text, in language: Language, _ wording: Wording) -> [PageLine] {
    let label = TableCell(wording(language.phrase), style: .muted)
    guard let words = text[language], !words.isEmpty else {
      let missing = text.isEmpty ? MinutesWords.nothingRecorded : FormWords.toTranslate
      return text.isEmpty && language != wording.language
        ? [] : [PageLine([label, TableCell(wording(missing), style: .warning)])]
    }
    return words.split(whereSeparator: \.isNewline).enumerated().map { index, paragraph in
      PageLine([index == 0 ? label : "", TableCell(String(paragraph))])
    }
  }
}
