import CanonicalJSON

/// What was found, with what a reader needs to see why and what to do: one case for each warning and each rule (domain §2).
public enum FindingKind: Hashable, Sendable {
  // Warnings on a body or a person.
  /// Fewer ordinary meetings were held than were due since the day from which they are tracked; one finding per body.
  case plenariesMissed(due: Int, held: Int, since: PartialDate)
  /// Nobody holds a seat that leads the body.
  case chairVacant(seat: Identifier<Seat>, role: SeatRole)
  /// The term of a seat has ended, and nobody has followed in it.
  case termExpired(seat: Identifier<Seat>, role: SeatRole, holder: Party?, on: PartialDate)
  /// The seat goes on, though who holds it is over.
  case seatOfClosed(seat: Identifier<Seat>, role: SeatRole, holder: Party, on: PartialDate?)
  /// The term of a person who still sits in a seat of the body has ended.
  case personTermExpired(PersonID, body: BodyID, seat: Identifier<Seat>, on: PartialDate)

  // Warnings on a meeting.
  /// Convened, while the minutes of the previous meeting are neither approved nor on the agenda; no standing: there are none.
  case previousMinutesOpen(previous: MeetingID, standing: MinutesStanding.Name?)
  /// Another meeting of the body is on the same day, neither preparing the other.
  case sameDay(as: MeetingID)
  case quorumNotReached(present: Int, required: Int, of: Int)
  /// The body's seats, as they are recorded now for the day of the meeting, are not those its quorum was counted on.
  case votingSeatsDiffer(recorded: Int, now: Int)
  case coChairAbsent(seat: Identifier<Seat>, holder: Party)
  /// An operative decision without owner or deadline.
  case decisionUnassigned(DecisionReference, symbol: String?, lacks: [AssignmentNeed])

  /// The clock of a circulated text is over, and nobody has confirmed that it is adopted.
  case silenceToConfirm(DecisionReference, SilenceProcedure)
  /// Objections stand against a circulated text, and nobody has recorded that silence was broken.
  case silenceObjected(DecisionReference, by: [Party])

  // Warnings on a framework, a fund or a project.
  /// In force, while its term has ended.
  case frameworkTermEnded(on: PartialDate)
  /// An action of a review is open after its deadline.
  case actionOverdue(Identifier<ReviewPoint>, review: Identifier<Review>, due: CalendarDay)
  /// More was allocated than came in, in a currency of which contributions are itemised.
  case allocatedBeyondReceived(allocated: Money, received: Money)
  /// More was paid out than was allocated.
  case disbursedBeyondAllocation(Identifier<Allocation>, disbursed: Money, allocated: Money)
  case reportOverdue(Identifier<ProjectReport>, kind: ProjectReport.Kind, due: CalendarDay)
  /// Being carried out, while its term has ended.
  case projectTermEnded(on: PartialDate)

  // Hard rules on contributions.
  /// The steps of one contribution are in several currencies; nothing converts one into another (domain §2).
  case contributionInSeveralCurrencies(Identifier<Contribution>, [Currency])

  // Hard rules on bodies and seats.
  /// Another body is called alike in symbols.
  case symbolsAlike(String, also: BodyID)
  /// The rule demands of whoever holds the role to belong to the classification.
  case holderNotEligible(
    seat: Identifier<Seat>, role: SeatRole, holder: Party, classification: Identifier<Classification>)
  /// The holder is outside the classification, and may hold only the roles given.
  case roleNotOpen(seat: Identifier<Seat>, role: SeatRole, holder: Party, allowed: [SeatRole])
  /// The seats of the role are not held by exactly the organisations that the rule names.
  case seatsNotAsFixed(role: SeatRole, expected: [OrganizationID], found: [Party])
  case seatOverlap(seat: Identifier<Seat>, other: Identifier<Seat>, role: SeatRole)

  // Hard rules on meetings and decisions.
  /// A plenary is chaired by somebody who could not hold the body's chair on that day.
  case chairNotEligible(holder: Party, classification: Identifier<Classification>)
  case ordinalUsedTwice(Int, body: BodyID, also: MeetingID)
  case preparatoryWithoutMeeting
  case consensusDespiteObjection(DecisionReference, symbol: String?, by: [Party])
  case symbolUsedTwice(String, DecisionReference, also: DecisionReference)
  /// The words of a final text are no longer those that were sealed.
  case finalTextChanged(DecisionReference, symbol: String?)

  // Damage.
  /// Content that was sealed does not fit its hash.
  case sealBroken(SealedPart)
  /// What approval sealed has its seal no longer.
  case sealMissing(SealedPart)
  /// A record that is referred to does not exist; `at` is the place of the reference.
  case danglingReference(RecordKind, String, at: JSONPath)
  /// An element of the same or of another record that is referred to does not exist.
  case danglingElement(ElementKind, String, at: JSONPath)
  /// A body, an organisation or a point of the agenda stands above itself.
  case cycle(at: JSONPath)
  case unreadable(UnreadableFile)
  /// A line of the journal, from 1, does not fit its checksum.
  case damagedJournal(path: String, line: Int)

  // To settle.
  case conflict(Conflict)

  public var severity: Finding.Severity { name.severity }
}

/// What an operative decision may lack (domain §2).
public enum AssignmentNeed: String, Codable, Sendable, CaseIterable { case owner, deadline }

/// Content under a seal of its own.
public enum SealedPart: Hashable, Sendable {
  /// The snapshot of the approved minutes.
  case minutes
  /// What had been approved before the minutes were opened again.
  case reopening(Identifier<Reopening>)
  case decision(DecisionReference, symbol: String?)
}
