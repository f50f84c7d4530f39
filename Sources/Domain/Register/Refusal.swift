/// A rule that says no, with what a reader needs to see why and what to do (domain §2).
public enum Refusal: Equatable, Sendable {
  // Bodies and seats.
  case bodyIsClosed(BodyID, successor: BodyID?)
  case bodyTransition(BodyID, from: BodyStanding.Name, to: BodyStanding.Name)
  /// The holder does not belong to the classification that the rule demands of the role on that day.
  case holderNotEligible(
    body: BodyID, role: SeatRole, holder: Party, classification: Identifier<Classification>, on: CalendarDay)
  /// The holder is outside the classification, and may hold only the roles given.
  case roleNotOpen(body: BodyID, role: SeatRole, holder: Party, allowed: [SeatRole])
  /// The seats of the role are held by exactly the organisations given.
  case seatsFixed(body: BodyID, role: SeatRole, organizations: [OrganizationID])
  /// The seat, or the same holder in the same role, is taken for a part of the term.
  case seatOverlap(body: BodyID, seat: Identifier<Seat>)
  case seatEnded(body: BodyID, seat: Identifier<Seat>)
  /// The role speaks, and does not decide.
  case roleDoesNotVote(BodyID, SeatRole)
  /// The party sits on the body only to speak: it cannot object or make a reservation.
  case speaksOnly(BodyID, Party, SeatRole)
  case delegationTooLarge(BodyID, Party, people: Int, limit: Int)
  /// A seat is held by virtue of the classification.
  case classificationNeeded(OrganizationID, Identifier<Classification>, by: BodyID, role: SeatRole)

  // Files of others.
  /// It is no longer what was looked at.
  case fileChanged(String)

  // Meetings.
  case meetingTransition(MeetingID, from: MeetingTiming.Name, to: MeetingTiming.Name)
  /// Convening needs these, and they are missing.
  case convenementLacks(MeetingID, [ConvenementNeed])
  case meetingHasRecords(MeetingID)
  case noBody(MeetingID)
  case ordinalTaken(BodyID, Int, by: MeetingID)
  case notInSession(MeetingID, MeetingTiming.Name)
  case alreadyInvited(MeetingID, Party)
  /// There is nobody to write to.
  case nobodyInvited(MeetingID)
  case invitationWithdrawn(MeetingID, Party)
  /// Who came, or was represented, was invited.
  case invitationFollowed(MeetingID, Party)
  case agendaItemTransition(MeetingID, from: AgendaItem.State, to: AgendaItem.State)
  case agendaItemHasDecisions(MeetingID, Identifier<AgendaItem>)
  /// What the room is done with is neither merged nor split.
  case agendaItemSettled(MeetingID, Identifier<AgendaItem>, AgendaItem.State)
  case proposalsOpen(MeetingID, [DecisionID])
  /// A seat or guest whose attendance is not recorded cannot object, vote or be counted.
  case representedByNobody(MeetingID, Party)
  /// Who is recorded as not there cannot object or make a reservation.
  case notPresent(MeetingID, Party, Attendance.Manner)
  /// The objections or reservations of those who would no longer have been there.
  case attendanceUsed(MeetingID, Party, in: [DecisionID])
  /// Participants have the document, by its symbol or title.
  case documentCirculated(MeetingID, Text)

  // Decisions.
  case decisionTransition(DecisionReference, from: DecisionStanding.Name, to: DecisionStanding.Name)
  case consensusObjected(DecisionReference, by: [Party])
  case methodNotAllowed(BodyID, AdoptionMethod, allowed: [AdoptionMethod])
  case votesMissing(DecisionReference)
  case majorityNotReached(DecisionReference, inFavour: Int, required: Int)
  case moreVotesThanSeats(DecisionReference, cast: Int, seats: Int)
  case textMissing(DecisionReference)
  case textIsFinal(String)
  case numberIsFinal(String)
  case symbolUsed(String)
  case notAdopted(DecisionReference)
  case alreadySuperseded(String, by: DecisionReference)
  case supersedesItself(DecisionReference)
  case noFollowUp(String, OperativeVerb)

  // Decisions between meetings.
  /// Only what stands in the record of decisions between meetings is circulated.
  case notBetweenMeetings(MeetingID)
  case notUnderSilence(DecisionReference, DecisionStanding.Name)
  /// Nothing is confirmed before the clock is over.
  case silenceRunning(DecisionReference, SilenceProcedure)
  case silenceObjected(DecisionReference, by: [Party])
  /// Nobody objects, so that the silence was not broken.
  case silenceUnbroken(DecisionReference)
  /// Objections and more time came too late.
  case silenceOver(DecisionReference, SilenceProcedure)
  /// The text was adopted between meetings without having been circulated.
  case notCirculated(DecisionReference)
  /// A text is out, so that the body cannot be closed.
  case underSilence(BodyID, [DecisionReference])

  // Minutes.
  case minutesMissing(MeetingID)
  case minutesTransition(MeetingID, from: MinutesStanding.Name, to: MinutesStanding.Name)
  case minutesBeforeMeeting(MeetingID, MeetingTiming.Name)
  case clearancesMissing(MeetingID, [Party])
  case notAChair(MeetingID, Party)
  case alreadyCleared(MeetingID, Party)
  case commentsStillOpen(MeetingID, until: CalendarDay)
  case minutesAreFinal(MeetingID)
  case minutesNotFinal(MeetingID)
  case reasonMissing

  // Frameworks, funds and projects.
  /// What is closed is read-only; a framework may have a successor.
  /// It is over and takes on nothing new; its successor, where it has one, does.
  case organizationIsClosed(OrganizationID, successor: OrganizationID?)
  case recordIsClosed(RecordKey, successor: RecordKey?)
  case frameworkTransition(FrameworkID, from: FrameworkStanding.Name, to: FrameworkStanding.Name)
  case fundTransition(FundID, from: FundStanding.Name, to: FundStanding.Name)
  case projectTransition(ProjectID, from: ProjectStanding.Name, to: ProjectStanding.Name)
  /// The step or disbursement is not in the currency of what it belongs to; nothing converts one into another.
  case otherCurrency(Currency, than: Currency)
  case contributionIsCancelled(FundID, Identifier<Contribution>)
  /// What a reduction or a cancellation would take off is not to come.
  case beyondOutstanding(FundID, Identifier<Contribution>, outstanding: Money)
  /// What is below the result, or measured by it, would have nowhere to stand.
  case resultHasParts(FrameworkID, Identifier<ExpectedResult>)
  /// Results of that level would have none.
  case levelInUse(FrameworkID, Identifier<FrameworkLevel>)
  case allocationPaid(FundID, Identifier<Allocation>)

  // Registers.
  case isFinal(RecordKey)
  case stillReferredTo(RecordKey, by: [RecordKey])
}

/// What convening a meeting needs (domain §2).
public enum ConvenementNeed: String, Sendable, CaseIterable { case date, venue, chair, agenda }
