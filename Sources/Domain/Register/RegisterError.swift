import CanonicalJSON

/// Everything that can go wrong with the register; the front ends describe each case in both languages, with its remedy.
public enum RegisterError: Error, Equatable, Sendable {
  /// No record of that kind answers to those words.
  case noSuchRecord(RecordKind, String)
  /// No decision of any meeting answers to those words.
  case noSuchDecision(String)
  /// The record has no such element.
  case noSuchElement(ElementKind, String, in: RecordKey)
  /// Several records or elements answer to those words.
  case ambiguous(String, [String])
  case identifierTaken(RecordKey)
  case invalid(Field, InvalidInput)
  /// A hard rule or a guard says no (domain §2).
  case refused(Refusal)
  case unreadable(UnreadableFile)
  case shape(RecordKey, JSONShapeError)
  /// Written by a newer version of the program: opened for reading only.
  case newerSchema(found: Int, known: Int)
  case notARegister(path: String)
  case alreadyARegister(path: String)
  /// The operating system's error number, and on which path.
  case cannotRead(path: String, errno: Int32)
  case cannotWrite(path: String, errno: Int32)
  /// Another process holds the lock and did not let go in time.
  case locked(path: String)
  /// The journal has a line, from 1, that does not fit its checksum and is not the torn last one.
  case damagedJournal(path: String, line: Int)
  case nothingToUndo(person: String)
  case nothingToRedo(person: String)
  /// A path was changed since by somebody, so that undoing would take their work with it.
  case undoBlocked(RecordKey, JSONPath, by: String)
  /// Contact details are journalled without their values (design §2) and cannot be brought back.
  case undoErased(RecordKey)
}

/// Elements of a record that a message may have to name.
public enum ElementKind: String, Sendable, CaseIterable {
  case seat, invitation, agendaItem, attendance, decision, responsibility, document, minutes, clearance,
    delegate
  case objection, reservation, seatRule, sitting, conflict, comment
  case result, level, workstream, indicator, indicatorValue, risk, review, reviewPoint, commitment, assessment
  case contribution, contributionStep, reportedTotal, allocation, disbursement, forecast, phase
  case alignedProgramme, partner, report
}

/// A field of a form or an option of the command line that a message may have to name.
public enum Field: String, Sendable, CaseIterable {
  case identifier, name, acronym, kind, date, time, endTime, zone, place, building, link, chair, title, text,
    reason
  case role, holder, person, organization, body, meeting, item, decision, responsible, deadline, method, votes
  case status, percent, language, document, email, telephone, from, to, parent, quorum, majority, cadence,
    period
  case number, symbol, verb, note, reply, manner, order, path, format, paper, state, purpose, classification,
    field
  case honorific, function, address, remark, annotation, discussion, presenter, delegation, head,
    representedBy, arrival
  case departure, principal, alternate, through, inFavour, against, abstaining, source, ordinal, level,
    replyBy
  case serves, pillar, trackedSince, frequency, reservation, objection, evidence, section, comment, theme,
    mouse, size, online
  // Bodies and offices: their rules, periods and patterns.
  case post, share, seats, consensus, vote, acclamation, noObjection, silence, successor, instrument
  case invitationsPeriod, documentsPeriod, minutesToChairPeriod, minutesCirculatedPeriod
  case silentApprovalPeriod, silenceProcedurePeriod
  case decisionPattern, betweenMeetingsPattern, minutesPattern, documentPattern, runsOn, minutesTitle
  /// How far a document is in that language.
  case english, french
  case paragraph, outcome
  // Frameworks, funds and projects.
  case framework, fund, project, result, indicator, donor, amount, currency, budget, area, code
  case workstream, side, rating, unit, direction, baseline, target, value, verification, likelihood
  case impact, response, owner, commitment, year, verdict, administrator, board, announced, disbursed
  case allocated, due, submitted, validated, approved, established, asAt, partner, cause, review
  case subject, delegations, continues, concerns
  /// The date that a document bears.
  case dated
}

/// What is wrong with what was typed.
public enum InvalidInput: Equatable, Sendable {
  case missing
  case notADate(TypedDateError)
  case notATime(TypedTimeError)
  case unknownZone(String)
  case notAnIdentifier(String)
  case notANumber(String)
  /// Neither a decimal number nor, where one is asked for, an amount of money.
  case notAnAmount(TypedAmountError)
  case outOfRange(String, from: Int, to: Int)
  case unknownValue(String, allowed: [String])
  case endsBeforeItBegins
  /// What is to be done after a meeting is due before it.
  case dueBeforeMeeting(CalendarDay)
  case inThePast(CalendarDay)
  case cycle(String)
  case tooLong(limit: Int)
  /// Another body is called so in the symbols of its papers.
  case acronymInUse(String, by: Text)
  /// An address without a name or a host beside its `@`.
  case notAnEmail(String)
}
