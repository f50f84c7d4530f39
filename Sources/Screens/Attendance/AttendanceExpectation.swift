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
  /// Of those who are left, how many for each reason.
  let doubts: [(doubt: Doubt, count: Int)]

  init(_ roll: AttendanceRoll, at meeting: Meeting) {
    let isAnswered = meeting.standingInvitations.contains { $0.reply != nil }
    let open = roll.all.filter { $0.attendance == nil }.map { entry in
      let doubt = Self.doubt(
        entry.invitation, isInvited: !meeting.invitations.isEmpty, isAnswered: isAnswered)
      return (party: entry.party, doubt: doubt)
    }
    expected = open.filter { $0.doubt == nil }.map(\.party)
    let found = open.compactMap(\.doubt)
    doubts = Doubt.allCases.map { doubt in (doubt, found.count { $0 == doubt }) }.filter { $0.count > 0 }
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

  /// `5 present; left: 1 declined, 2 without reply`; without such the participants alone.
  var words: Phrase {
    doubts.isEmpty
      ? Nouns.participant.counted(expected.count)
      : FormTitles.presentAndLeft(expected.count, left ?? .empty)
  }

  /// Who is left: `1 declined, 2 without reply`.
  var left: Phrase? {
    doubts.isEmpty ? nil : doubts.map { $0.doubt.counted($0.count) }.joined(separator: ", ")
  }
}

extension AttendanceExpectation.Doubt {
  fileprivate func counted(_ count: Int) -> Phrase {
    switch self {
    case .declined: FormTitles.doubtDeclined(count)
    case .tentative: FormTitles.doubtTentative(count)
    case .unanswered: FormTitles.doubtUnanswered(count)
    case .withdrawn: FormTitles.doubtWithdrawn(count)
    case .uninvited: FormTitles.doubtUninvited(count)
    }
  }
}
