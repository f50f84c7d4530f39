import Domain
import Localization

/// Who may be taken to be here while nothing is recorded of them: those who accepted; where nobody has answered at all, those who are
/// invited; and where nobody was invited, those who hold a seat.
struct AttendanceExpectation {
  /// Why it may not be taken that somebody is here.
  enum Doubt: CaseIterable {
    case declined, tentative, unanswered, withdrawn, uninvited
  }

  let expected: [Party]
  /// Of those who are left, why; each reason once.
  let doubts: [Doubt]
  let left: Int

  init(_ roll: AttendanceRoll, at meeting: Meeting) {
    let isAnswered = meeting.standingInvitations.contains { $0.reply != nil }
    let open = roll.all.filter { $0.attendance == nil }.map { entry in
      let doubt = Self.doubt(
        entry.invitation, isInvited: !meeting.invitations.isEmpty, isAnswered: isAnswered)
      return (party: entry.party, doubt: doubt)
    }
    expected = open.filter { $0.doubt == nil }.map(\.party)
    let found = open.compactMap(\.doubt)
    doubts = Doubt.allCases.filter(found.contains)
    left = found.count
  }

  private static func doubt(_ invitation: Invitation?, isInvited: Bool, isAnswered: Bool) -> Doubt? {
    guard let invitation else { return isInvited ? .uninvited : nil }
    if invitation.withdrawn != nil { return .withdrawn }
    switch invitation.reply {
    case .accepted: return nil
    case .declined: return .declined
    case .tentative: return .tentative
    case nil: return isAnswered ? .unanswered : nil
    }
  }

  /// `5 present, 3 left: declined, no reply`; without such the participants alone.
  var words: Phrase {
    left == 0
      ? Nouns.participant.counted(expected.count)
      : FormTitles.presentAndLeft(expected.count, left, doubts.map(\.phrase).joined(separator: ", "))
  }
}

extension AttendanceExpectation.Doubt {
  fileprivate var phrase: Phrase {
    switch self {
    case .declined: FormTitles.doubtDeclined
    case .tentative: FormTitles.doubtTentative
    case .unanswered: FormTitles.doubtUnanswered
    case .withdrawn: FormTitles.doubtWithdrawn
    case .uninvited: FormTitles.doubtUninvited
    }
  }
}
