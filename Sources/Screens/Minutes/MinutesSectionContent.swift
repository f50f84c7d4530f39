import Domain
import Localization
import TerminalUI

/// A section of minutes as a page.
public struct MinutesSectionContent: Sendable {
  let reference: MinutesSectionReference
  let page: Page

  init(
    _ reference: MinutesSectionReference, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.reference = reference
    let wording = Wording(register, around)
    let file = try MinutesSectionFile(reference, register, asOf: around.today)
    let body: Body? = if let id = file.meeting.body { try register.body(id) } else { nil }
    let offers = try MinutesOffers(file.meeting, body: body, register, today: around.today)
    let decisions = try register.decisions(
      DecisionQuery(meeting: reference.meeting, asOf: around.today)
    ).rows.filter { row in
      let decision = file.meeting.decision(row.reference.decision)
      return decision?.item != nil && decision?.item == file.words.section.item
    }
    let comments = file.meeting.minutes?.comments.filter { $0.section == reference.section } ?? []
    let commentLines = MinutesCommentLines(offers: offers, meeting: reference.meeting, wording: wording)
    let paragraphs = MinutesParagraphLines(words: file.words, comments: comments, lines: commentLines)
    let none = comments.isEmpty ? wording(MinutesWords.noComments) : ""
    var sections = [
      paragraphs.section, commentLines.section(paragraphs.others, emptyText: none),
      Self.versions(file, offers, reference, wording),
    ].filter { !$0.isEmpty }
    if !decisions.isEmpty {
      sections.append(RowSections.decisions(wording(MinutesWords.decisionsFollow), decisions, wording))
    }
    page = Page(
      title: wording(file.words.heading),
      note: MinutesSectionLines.state(of: file.words, isFinal: file.meeting.isFinal, wording).text,
      sections: sections
    ).offering(offers.section(file.words))
  }

  /// The newest first; each leads to what has changed since.
  private static func versions(
    _ file: MinutesSectionFile, _ offers: MinutesOffers, _ reference: MinutesSectionReference,
    _ wording: Wording
  ) -> PageSection {
    var lines: [(id: Identifier<ChangeSet>?, label: String, text: Text?)] = file.versions.map {
      ($0.id, wording.version($0), $0.text)
    }
    // The words of the record come last: nobody wrote them, and everything began with them.
    if !lines.isEmpty { lines.append((nil, wording(MinutesWords.generatedWords), nil)) }
    return PageSection(
      wording(MinutesWords.versions),
      columns: [
        TableColumn("", width: .flexible(minimum: 30, weight: 3), importance: 2),
        TableColumn("", width: .fixed(28), alignment: .right, importance: 1),
      ], emptyText: wording(MinutesWords.onlyGenerated),
      lines: lines.map { id, label, text in
        let difference = ComparedTexts.difference(
          from: text ?? file.words.generated, to: file.words.words, wording.language)
        var line = PageLine(
          [TableCell(label), TableCell(difference ?? wording(MinutesWords.now), style: .muted)],
          place: difference == nil ? nil : .minutesComparison(reference, id))
        if difference != nil { line.offers = offers.restoring(text, reference) }
        return line
      })
  }
}
