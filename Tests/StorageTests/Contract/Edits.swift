import CanonicalJSON
import Domain
import TestSupport

/// Acts that tests perform on a register, as a command would.
extension Register {
  @discardableResult
  func editBody(
    _ body: BodyID, seen: [RecordKey: JSON] = [:], by context: Context = .fixed(),
    _ change: @escaping (inout Body) -> Void
  ) throws(RegisterError) -> Receipt {
    try perform(seen: seen) { register throws(RegisterError) in
      var draft = ChangeDraft(context, register)
      try draft.update(try register.body(body)) { record throws(RegisterError) in change(&record) }
      return draft.changeSet(action: "edit-body", subject: .body(body))
    }
  }

  @discardableResult
  func editMeeting(
    _ meeting: MeetingID, seen: [RecordKey: JSON] = [:], by context: Context = .fixed(),
    before: () throws(RegisterError) -> Void = { () throws(RegisterError) in },
    _ change: @escaping (inout Meeting) -> Void
  ) throws(RegisterError) -> Receipt {
    var isFirst = true
    return try perform(seen: seen) { register throws(RegisterError) in
      var draft = ChangeDraft(context, register)
      try draft.update(try register.meeting(meeting)) { record throws(RegisterError) in change(&record) }
      if isFirst {
        // Somebody else is quicker, between the first look and the lock.
        isFirst = false
        try before()
      }
      return draft.changeSet(action: "edit-meeting", subject: .meeting(meeting, year: 2026))
    }
  }

  @discardableResult
  func add(_ records: any Record..., by context: Context = .fixed()) throws(RegisterError) -> Receipt {
    try perform { register throws(RegisterError) in
      var draft = ChangeDraft(context, register)
      for record in records { try draft.create(record) }
      return draft.changeSet(action: "add", subject: records.first?.key)
    }
  }
}
