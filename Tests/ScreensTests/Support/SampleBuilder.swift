import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport

/// Fills a register in memory, by commands where there is one and by hand where a sample needs the end of a long way.
struct SampleBuilder {
  let register: MemoryRegister
  let context: Context

  init(_ records: [RecordKey: JSON], today: CalendarDay) {
    register = MemoryRegister(records)
    context = .fixed(today: today)
  }

  /// Goes on with a register that is there.
  init(_ register: MemoryRegister, today: CalendarDay = SampleRegister.before) {
    self.register = register
    context = .fixed(today: today)
  }

  func run(_ command: some Command) throws {
    try register.perform { register throws(RegisterError) in
      try command.changes(in: context, register: register)
    }
  }

  func change(_ meeting: MeetingID, _ edit: (inout Meeting) -> Void) throws {
    try register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(context, register)
      try draft.update(try register.meeting(meeting)) { meeting throws(RegisterError) in edit(&meeting) }
      return draft.changeSet(action: "edit-meeting", subject: try register.meeting(meeting).key)
    }
  }
}
