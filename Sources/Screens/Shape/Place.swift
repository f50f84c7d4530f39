import Domain
import Papers

/// Where a person can be in the program; a place can be gone to, come back to, and found in the command palette.
public enum Place: Hashable, Sendable {
  case firstStart
  case today
  case bodies
  case body(BodyID)
  case groups
  case month(year: Int, month: Int)
  case year(Int)
  case meetings
  case meeting(MeetingID)
  case agenda(MeetingID)
  case attendance(MeetingID)
  case minutes(MeetingID)
  case minutesSection(MinutesSectionReference)
  /// A version of a section, named by the act that made it – none made the words of the record –, against the section as it
  /// stands.
  case minutesComparison(MinutesSectionReference, Identifier<ChangeSet>?)
  /// A meeting while it sits: what is said in the room is written down there.
  case session(MeetingID)
  case decisions(DecisionScope)
  case decision(DecisionReference)
  /// The text of a decision for the room, over the whole window.
  case projector(DecisionReference)
  /// Its wordings, compared.
  case versions(DecisionReference)
  case frameworks
  case framework(FrameworkID)
  case result(ResultReference)
  /// The papers about something; about what is still to be chosen where there is nothing.
  case documents(PaperSubject?)
  /// A paper already chosen, with its preview.
  case paper(PaperKind, PaperSubject)
  /// The files of others that could be taken in.
  case intakeFiles
  /// What one of them would do.
  case intake(IntakeRequest)
  case check
  /// Organisations and people.
  case directory
  case organization(OrganizationID)
  case person(PersonID)
  case funds
  case fund(FundID)
  case projects
  case project(ProjectID)
  /// The chain from decisions to what they changed, as seen from one of its links.
  case chain(Chain.Link)
  case settings
  /// What was done, to everything or to one record.
  case history(HistoryScope)
  /// What two officers wrote at the same place, to be settled.
  case conflicts
}

/// Whose history is told.
public enum HistoryScope: Hashable, Sendable {
  case all
  case record(RecordKey)
  /// The record of a meeting, by its identifier.
  case meeting(MeetingID)
}

/// Which decisions the register of decisions begins with; filters typed there narrow it further.
public enum DecisionScope: Hashable, Sendable {
  case all
  case open
  case overdue
  case body(BodyID)
  case meeting(MeetingID)
}
