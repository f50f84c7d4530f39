import Commands
import Domain
import Localization
import Papers

/// A comment on a paragraph of the minutes, on a section, or on the whole.
struct CommentOnMinutesForm: OfficerForm {
  static let name = "comment-on-minutes"

  var meeting: MeetingID
  var section: Identifier<MinutesSection>?
  /// The paragraph where the form was asked for.
  var paragraph: ParagraphAnchor?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let sections = try MinutesSectionWords.all(of: meeting, from: register, asOf: around.today)
    var fields: [FormField] = [
      .lookup(.organization, .speakers(meeting), new: .party).labelled(MinutesWords.commentBy).required,
      .choice(
        .section,
        [(Self.whole, MinutesWords.wholeMinutes)]
          + sections.map { ($0.section.id.text, $0.heading) },
        section?.text ?? Self.whole),
    ]
    if let words = sections.first(where: { $0.section.id == section })?.words {
      fields.append(paragraphs(of: words, around.language))
    }
    fields += [
      .words(.text).labelled(MinutesWords.comment).required,
      .day(.date, around.today, around, leaning: .past).labelled(MinutesWords.receivedOn),
    ]
    return try FormContent(
      FormTitles.commentOnMinutes[around.language], note: record.minutes?.symbol ?? "", fields
    ).seeing([record.key], register)
  }

  /// Its paragraphs in the language they are read in, else in the other one.
  private func paragraphs(of words: Text, _ own: Language) -> FormField {
    let chosen = paragraph.flatMap { $0.number(in: words) == nil ? nil : $0 }
    let language = chosen?.language ?? (words[own] == nil ? own.other : own)
    let count = (words[language] ?? "").paragraphs.count
    let anchors = (1..<count + 1).compactMap { ParagraphAnchor($0, of: words, in: language) }
    return .choice(
      .paragraph,
      [(Self.whole, MinutesWords.wholeSection)] + anchors.map { (token(of: $0), $0.label) },
      chosen.flatMap { $0.number(in: words) }.map { token(of: anchors[$0 - 1]) } ?? Self.whole)
  }

  /// No identifier of a section is empty.
  private static let whole = ""

  /// The section and the words belong to it: another section has other paragraphs, and words that were edited meanwhile are not
  /// those that were read.
  private func token(of anchor: ParagraphAnchor) -> String {
    "\(section?.text ?? "")/\(anchor.language.rawValue)/\(anchor.number)/\(anchor.quote)"
  }

  private static func anchor(_ token: String?, in section: Identifier<MinutesSection>?) -> ParagraphAnchor? {
    let parts = (token ?? "").split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let section, parts[0] == section.text,
      let language = Language(rawValue: String(parts[1])), let number = Int(parts[2])
    else { return nil }
    return ParagraphAnchor(language: language, number: number, quote: String(parts[3]))
  }

  func knowing(_ reader: FormReader) -> CommentOnMinutesForm {
    let chosen = reader.choice(.section).flatMap { Identifier<MinutesSection>($0) }
    return CommentOnMinutesForm(
      meeting: meeting, section: chosen, paragraph: chosen == section ? paragraph : nil)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let section = reader.choice(.section).flatMap { Identifier<MinutesSection>($0) }
    try series.perform(
      CommentOnMinutes(
        meeting: meeting, by: try reader.requiredParty(.organization), section: section,
        text: try reader.required(.text), on: try reader.day(.date, .past),
        paragraph: Self.anchor(reader.choice(.paragraph), in: section)))
  }
}

extension ParagraphAnchor {
  /// `§ 3 – Mali thanked the host …`, as long as a line takes.
  fileprivate var label: Phrase {
    // The dash of a list would follow that of the label.
    let words = quote.hasPrefix("- ") ? String(quote.dropFirst(2)) : quote
    return MinutesWords.paragraph(number, words.count > 52 ? String(words.prefix(51)).trimmed + "…" : words)
  }
}
