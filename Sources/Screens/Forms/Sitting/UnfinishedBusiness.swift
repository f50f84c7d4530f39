import Domain
import Localization

/// What a meeting leaves unfinished when it is closed now. It is named, and stands in nobody's way.
struct UnfinishedBusiness {
  let meeting: Meeting
  let body: Body?

  var phrases: [Phrase] { [items, attendance, opening].compactMap { $0 } }

  /// The points of substance nobody took up, nor anything below them: no step, no decision, no word of the discussion.
  private var items: Phrase? {
    let numbers = meeting.numberedAgenda.compactMap { number, _, item in
      item.parent == nil && !item.kind.isOfForm && !isTakenUp(item) ? number : nil
    }
    return numbers.isEmpty ? nil : FormTitles.itemsNotTakenUp(numbers)
  }

  private func isTakenUp(_ item: AgendaItem) -> Bool {
    switch item.state {
    case .discussed, .concluded, .deferred, .withdrawn: return true
    case .proposed, .provisional, .adopted:
      return item.discussion != nil || meeting.decisions.contains { $0.item == item.id }
        || meeting.agenda.contains { $0.parent == item.id && isTakenUp($0) }
    }
  }

  private var attendance: Phrase? {
    guard !meeting.attendance.isEmpty else { return FormTitles.attendanceMissing }
    guard let body else { return nil }
    let seats = QuorumComputation.votingSeats(of: meeting, body: body)
    let unrecorded = seats.count { meeting.attendance(of: $0) == nil }
    return unrecorded == 0 ? nil : FormTitles.seatsNotRecorded(unrecorded)
  }

  private var opening: Phrase? { meeting.sittings.isEmpty ? FormTitles.openingMissing : nil }
}
