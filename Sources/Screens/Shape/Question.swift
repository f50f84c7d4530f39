import Domain
import Papers

/// What a screen wants to know of the register. The runtime asks it there and sends back the answer.
public enum Question: Hashable, Sendable {
  /// What the frame shows on every screen: what is overdue.
  case frame
  /// How much there is to check and which files are damaged, for the frame.
  case checkCount
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
  case minutesComparison(MinutesSectionReference, Identifier<ChangeSet>?)
  case session(MeetingID)
  case decisions(DecisionScope)
  case decision(DecisionReference)
  case projector(DecisionReference)
  case versions(DecisionReference)
  case frameworks
  case framework(FrameworkID)
  case result(ResultReference)
  case subjects
  case documents(PaperSubject)
  case preview(PaperChoice)
  /// How many pages a paper has.
  case pageCount(PaperChoice)
  case intakeFiles
  case intake(IntakeRequest)
  case findings
  case directory(DirectoryRequest)
  case organization(OrganizationID)
  case person(PersonID)
  case funds
  case fund(FundID)
  case projects(ProjectOrder)
  case project(ProjectID)
  case chain(Chain.Link)
  case settings
  /// A page of what was done, from the so-manieth on.
  case history(HistoryScope, from: Int)
  case conflicts
  /// What a form asks, filled in with what is recorded.
  case form(AnyForm)
  /// What answers to the words typed in an entry.
  case candidates(ReferenceKind, String)
  /// What the command palette can find for what is typed so far.
  case palette(String)
}

/// The answer to the question of the same name, in the words of the language it was asked in.
public enum Answer: Sendable {
  case frame(FrameContent)
  case checkCount(CheckCount)
  case today(TodayContent)
  case bodies(BodiesContent)
  case body(BodyContent)
  case groups(GroupsContent)
  case month(MonthContent)
  case year(YearContent)
  case meetings(MeetingsContent)
  case meeting(MeetingContent)
  case agenda(AgendaContent)
  case attendance(AttendanceContent)
  case minutes(MinutesContent)
  case minutesSection(MinutesSectionContent)
  case minutesComparison(MinutesComparisonContent)
  case session(SessionContent)
  case decisions(DecisionsContent)
  case decision(DecisionContent)
  case projector(ProjectorContent)
  case versions(VersionsContent)
  case frameworks(FrameworksContent)
  case framework(FrameworkContent)
  case result(ResultContent)
  case subjects(SubjectsContent)
  case documents(DocumentsContent)
  case preview(PreviewContent)
  case pageCount(PageCount)
  case intakeFiles(IntakeFilesContent)
  case intake(IntakeContent)
  case findings(FindingsContent)
  case directory(DirectoryContent)
  case organization(OrganizationContent)
  case person(PersonContent)
  case funds(FundsContent)
  case fund(FundContent)
  case projects(ProjectsContent)
  case project(ProjectContent)
  case chain(ChainContent)
  case settings(SettingsContent)
  case history(HistoryContent)
  case conflicts(ConflictsContent)
  case form(FormContent)
  case candidates(CandidatesContent)
  case palette(PaletteContent)
}

extension Question {
  /// Whether the answer goes through every record or sets type, so that nobody should wait for it before a picture.
  public var isLong: Bool {
    switch self {
    case .findings, .checkCount, .pageCount: true
    default: false
    }
  }

  /// Whether a picture can be shown before the answer.
  public var canWait: Bool { self == .frame || isLong || isSearch }

  /// Whether it looks further for what is typed, while what is near is shown already.
  private var isSearch: Bool { if case .palette(let words) = self { !words.isEmpty } else { false } }

  /// Whether it is asked anew with every letter typed, and not the first time.
  public var isLetterByLetter: Bool {
    if case .candidates(_, let words) = self { !words.isEmpty } else { isSearch }
  }

  /// Whether nobody waits for the answer to another question any more.
  public func supersedes(_ other: Question) -> Bool { isSearch && other.isSearch }

  /// Asks the register. Nothing is read beyond what the screen shows.
  public func answer(
    from register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> Answer {
    switch self {
    case .frame: .frame(try FrameContent(register, around))
    case .checkCount: .checkCount(CheckCount(try Check.findings(in: register, asOf: around.today)))
    case .today: .today(try TodayContent(register, around))
    case .bodies: .bodies(try BodiesContent(register, around))
    case .body(let id): .body(try BodyContent(id, register, around))
    case .groups: .groups(try GroupsContent(register, around))
    case .month(let year, let month): .month(try MonthContent(year: year, month: month, register, around))
    case .year(let year): .year(try YearContent(year, register, around))
    case .meetings: .meetings(try MeetingsContent(register, around))
    case .meeting(let id): .meeting(try MeetingContent(id, register, around))
    case .agenda(let id): .agenda(try AgendaContent(id, register, around))
    case .attendance(let id): .attendance(try AttendanceContent(id, register, around))
    case .minutes(let id): .minutes(try MinutesContent(id, register, around))
    case .minutesSection(let section):
      .minutesSection(try MinutesSectionContent(section, register, around))
    case .minutesComparison(let section, let version):
      .minutesComparison(try MinutesComparisonContent(section, version, register, around))
    case .session(let id): .session(try SessionContent(id, register, around))
    case .decisions(let scope): .decisions(try DecisionsContent(scope, register, around))
    case .decision(let reference): .decision(try DecisionContent(reference, register, around))
    case .projector(let reference): .projector(try ProjectorContent(reference, register, around))
    case .versions(let reference): .versions(try VersionsContent(reference, register, around))
    case .frameworks: .frameworks(try FrameworksContent(register, around))
    case .framework(let id): .framework(try FrameworkContent(id, register, around))
    case .result(let reference): .result(try ResultContent(reference, register, around))
    case .subjects: .subjects(try SubjectsContent(register, around))
    case .documents(let subject): .documents(try DocumentsContent(subject, register, around))
    case .preview(let choice): .preview(PreviewContent(choice, register, around))
    case .pageCount(let choice): .pageCount(PageCount(choice, register, around))
    case .intakeFiles: .intakeFiles(IntakeFilesContent(around))
    case .intake(let request): .intake(try IntakeContent(request, register, around))
    case .findings: .findings(try FindingsContent(register, around))
    case .directory(let request): .directory(try DirectoryContent(request, register, around))
    case .organization(let id): .organization(try OrganizationContent(id, register, around))
    case .person(let id): .person(try PersonContent(id, register, around))
    case .funds: .funds(try FundsContent(register, around))
    case .fund(let id): .fund(try FundContent(id, register, around))
    case .projects(let order): .projects(try ProjectsContent(order, register, around))
    case .project(let id): .project(try ProjectContent(id, register, around))
    case .chain(let link): .chain(try ChainContent(link, register, around))
    case .settings: .settings(try SettingsContent(register, around))
    case .history(let scope, let offset): .history(try HistoryContent(scope, from: offset, register, around))
    case .conflicts: .conflicts(try ConflictsContent(register, around))
    case .form(let form): .form(try form.form.foreseeing(register, around))
    case .candidates(let kind, let words):
      .candidates(try CandidatesContent(kind, words, register, around))
    case .palette(let words): .palette(try PaletteContent(words, register, around))
    }
  }
}
