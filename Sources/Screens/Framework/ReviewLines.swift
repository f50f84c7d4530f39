import Domain
import Localization
import TerminalUI

/// A review: when and where it was, what it found, and how far its actions have come.
enum ReviewLines {
  static func section(of review: Review, in framework: Framework, _ wording: Wording) -> PageSection {
    let language = wording.language
    let offers = ReviewOffers(framework: framework, review: review)
    let held = [
      review.on.date.map { wording.date($0, .long) } ?? wording(ScreenWords.noDate),
      review.place.map { wording.text($0) },
    ].compactMap(\.self).joined(separator: ", ")
    var heading = PageLine(
      [
        TableCell(wording(ScreenWords.reviewHeld), style: .muted), TableCell(held),
        TableCell(wording.mark(review.source), style: .muted),
      ], id: review.id.text)
    heading.offers = offers.ofReview
    if let meeting = review.meeting {
      heading.cells[1].text += " – " + wording(wording.names.title(of: meeting))
      heading.place = .meeting(meeting)
    }
    var section = PageSection(
      FrameworkSheetWords.review[language] + wording.text(review.title),
      columns: [
        TableColumn("", width: .fixed(16), importance: 4),
        TableColumn("", width: .flexible(minimum: 30, weight: 3), importance: 5),
        TableColumn("", width: .flexible(minimum: 12, maximum: 18), importance: 3),
      ], wrapped: 1,
      lines: [heading] + review.points.flatMap { lines(of: $0, in: review, of: framework, offers, wording) })
    if section.lines.count == 1 { section.remark = ScreenWords.noFindings[language] }
    section.offers = offers.newPoint
    return section
  }

  private static func lines(
    of point: ReviewPoint, in review: Review, of framework: Framework, _ offers: ReviewOffers,
    _ wording: Wording
  ) -> [PageLine] {
    let isOverdue = point.isOverdue(on: wording.today)
    var line = PageLine(
      [
        TableCell(wording(point.kind.phrase.capitalized), style: .muted),
        TableCell(words(of: point, wording)),
        state(of: point, isOverdue, wording),
      ], mark: isOverdue ? TableCell("!", style: .alert) : "", id: point.id.text)
    line.offers = offers.of(point)
    return [line] + point.projects.map { seen(in: $0, of: point, offers, wording) }
      + point.responsible.map { Self.line(of: $0, of: point, isOverdue, offers, wording) }
  }

  /// A project in which it was seen.
  private static func seen(
    in project: ProjectID, of point: ReviewPoint, _ offers: ReviewOffers, _ wording: Wording
  ) -> PageLine {
    let name = wording(wording.names.phrase(project))
    let colon = Phrase(en: ": ", fr: " : ")[wording.language]
    var line = PageLine(
      ["", TableCell("  " + wording(RelationWords.seenIn) + colon + name, style: .muted), ""],
      place: Place(.project(project)), id: "\(point.id)/\(project)")
    line.offers = offers.of(point)
    return line
  }

  private static func words(of point: ReviewPoint, _ wording: Wording) -> String {
    guard point.kind == .action else { return wording.text(point.text) }
    let nobody = point.responsible.isEmpty ? " (\(wording(ScreenWords.nobodyCarries)))" : ""
    return wording.text(point.text) + nobody + (point.deadline.map { due($0, wording) } ?? "")
  }

  /// On one line, so that the date never stands below its word.
  private static func due(_ deadline: Deadline, _ wording: Wording) -> String {
    let colon = Phrase(en: ": ", fr: " : ")[wording.language]
    let words = wording(ScreenWords.due) + colon + wording.deadline(deadline).text
    return " –\u{a0}" + words.split(separator: " ").joined(separator: "\u{a0}")
  }

  private static func state(of point: ReviewPoint, _ isOverdue: Bool, _ wording: Wording) -> TableCell {
    guard let implementation = point.implementation else { return "" }
    return TableCell(
      wording(implementation.phrase), style: isOverdue ? .alert : implementation == .done ? .good : nil)
  }

  /// One party that carries out an action, with how far it has come and what was heard last.
  private static func line(
    of owner: Responsibility, of point: ReviewPoint, _ isOverdue: Bool, _ offers: ReviewOffers,
    _ wording: Wording
  ) -> PageLine {
    let news = owner.log.max { $0.on < $1.on }.map { entry in
      " – " + wording.day(entry.on) + Phrase(en: ": ", fr: " : ")[wording.language]
        + (entry.note ?? wording(entry.phrase))
    }
    let style: Style? =
      owner.status == .done ? .good : isOverdue && owner.status.isOpen ? .alert : nil
    var line = PageLine(
      [
        "", TableCell("  " + wording.party(owner.party, .short) + (news ?? "")),
        TableCell(wording(owner.status.phrase), style: style),
      ], id: owner.id.text)
    line.offers = offers.of(owner, point)
    return line.leading(to: owner.party)
  }
}
