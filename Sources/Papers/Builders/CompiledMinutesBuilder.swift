import Domain
import Localization

/// The minutes of all meetings that a body has held, the oldest first, in one file: a list of them, then each on pages of its own.
struct CompiledMinutesBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    guard let body = frame.body else { throw .invalid(.body, .missing) }
    var chapters: [Chapter] = []
    for row in try register.meetings(MeetingQuery(body: body.id, states: [.held])).rows
    where row.kind != .betweenMeetings {
      let minutes = PaperRequest(.minutes, meeting: row.id)
      chapters.append(
        Chapter(
          meeting: try register.meeting(row.id),
          minutes: try MinutesBuilder().build(minutes, register: register, asOf: asOf, language: language)))
    }
    var paper = frame.paper(.compiledMinutes)
    if chapters.contains(where: { $0.minutes.status == .draft }) { paper.status = .draft }
    var composer = frame.composer
    contents(chapters, frame, into: &composer)
    paper.blocks = composer.blocks
    for chapter in chapters { paper.blocks += chapter.blocks(frame) }
    return paper
  }

  /// Which meetings, and how far the minutes of each have come.
  private func contents(_ chapters: [Chapter], _ frame: RegisterFrame, into composer: inout Composer) {
    guard !chapters.isEmpty else {
      return composer.note(
        Phrase(en: "No meeting has been held yet.", fr: "Aucune réunion n’a encore été tenue."))
    }
    composer.table(
      caption: Phrase(en: "Meetings", fr: "Réunions"),
      [
        .init(Phrase(en: "Meeting", fr: "Réunion")), .init(Phrase(en: "Date", fr: "Date")),
        .init(Phrase(en: "Place", fr: "Lieu")), .init(Phrase(en: "Minutes", fr: "Compte rendu")),
      ],
      chapters.map { chapter in
        Table.Row(
          id: chapter.meeting.id.text,
          [
            composer.passage(frame.names.title(of: chapter.meeting).capitalized),
            composer.passage(chapter.meeting.timing.schedule?.phrase(.medium) ?? Phrase(same: "–")),
            composer.passage(PlaceNames.label(chapter.meeting.venue) ?? Phrase(same: "–")),
            composer.passage(
              chapter.meeting.minutes?.standing.name.phrase
                ?? Phrase(en: "drafted from the register", fr: "établi d’après le registre")),
          ])
      })
  }

  /// One meeting of the series.
  private struct Chapter {
    let meeting: Meeting
    let minutes: Paper

    /// Its minutes below a heading of their own.
    func blocks(_ frame: RegisterFrame) -> [Block] {
      let title = Passage(frame.names.title(of: meeting).capitalized, frame.language)
      let head = [minutes.symbol].compactMap { $0 }.map { Block.paragraph(Passage($0, frame.language)) }
      return [.pageBreak, .heading(level: 1, title)] + head
        + minutes.subtitle.map { .paragraph($0) } + minutes.blocks.map(\.lowered)
    }
  }
}

extension Block {
  /// With headings one level further down.
  fileprivate var lowered: Block {
    if case .heading(let level, let words) = self { .heading(level: level + 1, words) } else { self }
  }
}
