import Commands
import Domain
import Localization

/// The words of a point, what it is, who presents it and which documents belong to it.
struct EditAgendaItemForm: OfficerForm {
  static let name = "edit-agenda-item"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let item = try record.requiredItem(self.item)
    var fields: [FormField] = [
      .text(.title, item.title).required, .choice(.kind, AgendaItem.Kind.choices, item.kind.rawValue),
      .lookup(
        .presenter, .speakers(meeting), item.presenters.map { Reference($0, wording) }, isMany: true,
        new: .organization
      ),
      .text(.annotation, item.annotation, isLong: true),
    ]
    if !record.documents.isEmpty {
      let chosen = item.documents.compactMap { record.document($0) }.map {
        Reference(.document($0.id), wording.text($0.title))
      }
      fields.append(
        .lookup(.document, .documents(meeting), chosen, isMany: true).labelled(FormTitles.documents))
    }
    fields.append(
      .lookup(
        .decision, .decisions,
        item.followsUp.map { Reference(.decision($0), wording(wording.names.decisionInFull($0))) },
        isMany: true
      ).labelled(FormTitles.followedUp))
    if record.timing.hasBegun { fields.append(.text(.discussion, item.discussion, isLong: true)) }
    return try FormContent(
      FormTitles.editItem[around.language], note: record.label(of: item, around.language), fields
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EditAgendaItem(
        meeting: meeting, item: item, title: reader.edited(.title), annotation: reader.edited(.annotation),
        discussion: reader.edited(.discussion),
        presenters: reader.revision(.presenter) { reader.parties($0) },
        kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil,
        documents: reader.revision(.document) { reader.references($0).compactMap(\.document) },
        followsUp: reader.revision(.decision) { reader.references($0).compactMap(\.decision) }))
  }
}

extension Meeting {
  /// - Throws: `noSuchElement` when the agenda has no such point any more.
  func requiredItem(_ id: Identifier<AgendaItem>) throws(RegisterError) -> AgendaItem {
    guard let item = item(id) else { throw .noSuchElement(.agendaItem, id.text, in: key) }
    return item
  }

  /// A point by its number and title.
  func label(of item: AgendaItem, _ language: Language) -> String {
    [agendaNumber(of: item.id), item.title.words(in: language)].compactMap(\.self).joined(separator: " ")
  }
}

extension MeetingTiming {
  /// Whether anything can have been said in it.
  var hasBegun: Bool {
    switch name {
    case .inSession, .suspended, .held: true
    case .planned, .convened, .postponed, .cancelled: false
    }
  }
}
