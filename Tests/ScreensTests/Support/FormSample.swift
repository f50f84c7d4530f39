import Commands
import Domain
import Storage
import TerminalUI
import TestSupport

@testable import Screens

/// A form as an officer meets it: about something that the register has, at the stage in which it can be done.
struct FormSample {
  let form: AnyForm
  let stage: FormStage

  init(_ form: some OfficerForm, _ stage: FormStage) {
    self.form = AnyForm(form)
    self.stage = stage
  }

  /// The interface with the form open, or already submitted where it asks nothing.
  func driver(_ language: Language, size: Size = Size(columns: 80, rows: 24)) throws -> Driver {
    var driver = Driver(try stage.register, language, today: stage.day, size: size)
    driver.perform(.fill(form))
    return driver
  }

  /// Every kind of form at least once, and again where it asks something else of something else.
  static func all() throws -> [FormSample] {
    try meetings + agenda + attendance + bodies() + decisions() + silence() + minutes() + others()
      + frameworks() + funds() + projects
  }

  static let chad = Party.organization("chad")
  private static let eu = Party.organization("eu")
  static let third = DecisionReference(meeting: "mcp-6", decision: "d-3")

  private static let meetings = [
    FormSample(ScheduleMeetingForm(), .starter), FormSample(ScheduleMeetingForm(body: "mcp"), .starter),
    FormSample(
      ScheduleMeetingForm(body: "mcp", day: "2027-01-11", kind: .preparatory, prepares: "mcp-6"), .prepared),
    FormSample(EditMeetingForm(meeting: "mcp-6"), .prepared),
    FormSample(MoveMeetingForm(meeting: "mcp-6"), .prepared),
    FormSample(ConveneMeetingForm(meeting: "mcp-6"), .ready),
    FormSample(CancelMeetingForm(meeting: "mcp-6"), .prepared),
    FormSample(RelateMeetingForm(meeting: "mcp-6"), .prepared),
    FormSample(InviteForm(meeting: "mcp-6"), .ready), FormSample(InviteForm(meeting: "ts-1"), .prepared),
    FormSample(MarkSentForm(meeting: "mcp-6"), .prepared),
    FormSample(RecordReplyForm(meeting: "mcp-6", party: .organization("mali")), .prepared),
    FormSample(RecordReplyForm(meeting: "mcp-6", party: .organization("un")), .prepared),
    FormSample(RecordRepliesForm(meeting: "mcp-6"), .prepared),
    FormSample(WithdrawInvitationForm(meeting: "mcp-6", party: .organization("mali")), .prepared),
    FormSample(InvitationContactForm(meeting: "mcp-6"), .prepared),
    FormSample(AddDocumentForm(meeting: "mcp-6", from: .body("mcp-governance")), .prepared),
    FormSample(EditDocumentForm(meeting: "mcp-6", document: "f-1"), .prepared),
    FormSample(RemoveDocumentForm(meeting: "mcp-6", document: "f-1"), .prepared),
    FormSample(DocumentStatusForm(meeting: "mcp-6", documents: ["f-1", "f-2"]), .prepared),
  ]

  private static let agenda = [
    FormSample(AddAgendaItemForm(meeting: "mcp-6"), .prepared),
    FormSample(EditAgendaItemForm(meeting: "mcp-6", item: "a-4"), .prepared),
    FormSample(EditAgendaItemForm(meeting: "mcp-6", item: "a-4"), .deciding),
    FormSample(MoveAgendaItemForm(meeting: "mcp-6", item: "a-4", before: "a-3"), .prepared),
    FormSample(MergeAgendaItemsForm(meeting: "mcp-6", item: "a-4"), .prepared),
    FormSample(SplitAgendaItemForm(meeting: "mcp-6", item: "a-4"), .deciding),
    FormSample(RemoveAgendaItemForm(meeting: "mcp-6", item: "a-4"), .prepared),
    FormSample(WithdrawAgendaItemForm(meeting: "mcp-6", item: "a-4"), .deciding),
    FormSample(AgendaItemStateForm(meeting: "mcp-6", item: "a-4", state: .discussed), .deciding),
    FormSample(CarryAgendaForm(meeting: "mcp-6"), .prepared),
    FormSample(AdoptAgendaForm(meeting: "mcp-6"), .opened),
  ]

  private static let attendance = [
    FormSample(MarkAttendanceForm(meeting: "mcp-6", party: eu, manner: .present), .opened),
    FormSample(AllPresentForm(meeting: "mcp-6", parties: [chad, eu]), .opened),
    FormSample(RepresentedForm(meeting: "mcp-6", party: .organization("mauritania")), .opened),
    FormSample(AttendanceTimeForm(meeting: "mcp-6", party: eu, moment: .arrival), .opened),
    FormSample(AttendanceTimeForm(meeting: "mcp-6", party: eu, moment: .departure), .opened),
    FormSample(EditAttendanceForm(meeting: "mcp-6", party: .organization("mali")), .opened),
    FormSample(AddParticipantsForm(meeting: "mcp-6"), .opened),
    FormSample(RemoveAttendanceForm(meeting: "mcp-6", party: .organization("mali")), .opened),
    FormSample(OpenMeetingForm(meeting: "mcp-6"), .ready),
    FormSample(SuspendMeetingForm(meeting: "mcp-6"), .opened),
    FormSample(ResumeMeetingForm(meeting: "mcp-6"), .suspended),
    FormSample(CloseMeetingForm(meeting: "mcp-6"), .deciding),
    FormSample(CloseMeetingForm(meeting: "mcp-6"), .opened),
    FormSample(SittingAgendaForm(meeting: "mcp-6"), .opened),
    FormSample(ItemStateForm(meeting: "mcp-6", item: "a-4", to: .concluded), .deciding),
    FormSample(DiscussionForm(meeting: "mcp-6", item: "a-4"), .deciding),
  ]

  private static func bodies() throws -> [FormSample] {
    let seat: Identifier<Seat> = "member-mali"
    return [
      FormSample(AddBodyForm(), .prepared),
      FormSample(AddBodyForm(parent: "mcp", kind: .thematicWorkingGroup), .prepared),
      FormSample(EditBodyForm(body: "mcp-governance"), .prepared),
      FormSample(QuorumForm(body: "mcp"), .prepared), FormSample(AdoptionForm(body: "mcp"), .prepared),
      FormSample(CadenceForm(body: "mcp"), .prepared), FormSample(PeriodsForm(body: "mcp"), .prepared),
      FormSample(SymbolsForm(body: "mcp"), .prepared),
      FormSample(BodyStandingForm(body: "mcp-governance", standing: .suspended), .prepared),
      FormSample(BodyStandingForm(body: "mcp-governance", standing: .closed), .prepared),
      FormSample(BodyStandingForm(body: "mcp", standing: .succeeded), .held),
      FormSample(AssignSeatForm(body: "mcp-governance", role: .chair), .prepared),
      FormSample(EditSeatForm(body: "mcp", seat: seat), .prepared),
      FormSample(EndSeatForm(body: "mcp", seat: seat), .prepared),
      FormSample(RotateChairForm(body: "mcp"), .prepared), FormSample(RotationForm(body: "mcp"), .prepared),
      FormSample(DelegationLimitForm(body: "mcp"), .prepared),
      FormSample(TroikaForm(body: "mcp-governance"), .prepared),
    ]
  }

  private static func decisions() throws -> [FormSample] {
    let (first, second) = (try FormStage.decision(0), try FormStage.decision(1))
    return [
      FormSample(DraftDecisionForm(meeting: "mcp-6", item: "a-4"), .opened),
      FormSample(DraftDecisionForm(meeting: "mcp-6", item: "a-5"), .deciding),
      FormSample(AmendDecisionForm(decision: second), .deciding),
      FormSample(AmendDecisionForm(decision: third), .approved),
      FormSample(AdoptDecisionForm(decision: second), .deciding),
      FormSample(ObjectionForm(decision: second), .deciding),
      FormSample(WithdrawObjectionForm(decision: second, party: chad), .objected),
      FormSample(ReservationForm(decision: second), .deciding),
      FormSample(LiftReservationForm(decision: second, party: eu), .deciding),
      FormSample(DeferDecisionForm(decision: second), .deciding),
      FormSample(RejectDecisionForm(decision: second), .deciding),
      FormSample(WithdrawDecisionForm(decision: second), .deciding),
      FormSample(ReopenDecisionForm(decision: first), .deciding),
      FormSample(AssignDecisionForm(decision: second), .deciding),
      FormSample(MoveDecisionForm(decision: second, before: first.decision), .deciding),
      FormSample(MergeDecisionsForm(decision: second), .twoProposals),
      FormSample(SplitDecisionForm(decision: second), .deciding),
      FormSample(CorrectDecisionForm(decision: third), .approved),
    ]
  }

  private static func silence() throws -> [FormSample] {
    [
      FormSample(CirculateTextForm(body: "mcp"), .held), FormSample(CirculateTextForm(), .held),
      FormSample(ConfirmSilenceForm(decision: try SampleSilence.text(0)), .betweenMeetings),
      FormSample(ExtendSilenceForm(decision: try SampleSilence.text(1)), .betweenMeetings),
      FormSample(ObjectionForm(decision: try SampleSilence.text(1)), .betweenMeetings),
      FormSample(ReferDecisionForm(decision: try SampleSilence.text(1)), .betweenMeetings),
      FormSample(BreakSilenceForm(decision: try SampleSilence.text(2)), .betweenMeetings),
      FormSample(CirculateDecisionForm(decision: try SampleSilence.text(3)), .betweenMeetings),
    ]
  }

  private static func minutes() throws -> [FormSample] {
    let sections = try FormStage.minuted.register.meeting("mcp-6").minutes?.sections ?? []
    let section = sections.first { $0.item == "a-4" }?.id ?? "opening"
    let comment = try FormStage.commented.register.meeting("mcp-6").minutes?.comments.first?.id ?? "none"
    let reference = MinutesSectionReference(meeting: "mcp-6", section: section)
    return [
      FormSample(DraftMinutesForm(meeting: "mcp-6"), .held),
      FormSample(EditMinutesSectionForm(reference), .minuted),
      FormSample(EditMinutesSectionForm(reference), .approved),
      FormSample(RestoreMinutesSectionForm(reference: reference, text: Text(en: "So be it.")), .minuted),
      FormSample(SendMinutesForm(meeting: "mcp-6"), .minuted),
      FormSample(ClearMinutesForm(meeting: "mcp-6", party: chad), .minuted),
      FormSample(CirculateMinutesForm(meeting: "mcp-6"), .minuted),
      FormSample(CommentOnMinutesForm(meeting: "mcp-6", section: section), .circulated),
      FormSample(EditCommentForm(meeting: "mcp-6", comment: comment), .commented),
      FormSample(SettleCommentForm(meeting: "mcp-6", comment: comment), .commented),
      FormSample(ApproveMinutesForm(meeting: "mcp-6"), .circulated),
      FormSample(ReopenMinutesForm(meeting: "mcp-6"), .approved),
      FormSample(CorrectMinutesForm(meeting: "mcp-6"), .approved),
    ]
  }

  private static let projects: [FormSample] = {
    let watch = SampleProjects.watch
    return [
      FormSample(AddProjectForm(), .chained),
      FormSample(AddProjectForm(serves: .decision(SampleProjects.decision)), .chained),
      FormSample(EditProjectForm(project: watch), .chained),
      FormSample(AdvanceProjectForm(project: watch, to: .suspended), .chained),
      FormSample(AdvanceProjectForm(project: watch, to: .operationallyClosed), .chained),
      FormSample(AdvanceProjectForm(project: watch, to: .cancelled), .chained),
      FormSample(AdvanceProjectForm(project: "schools", to: .financiallyClosed), .chained),
      FormSample(AddProjectPartnerForm(project: watch), .chained),
      FormSample(RemoveProjectPartnerForm(project: watch, partner: "q-2"), .chained),
      FormSample(ProjectReportForm(project: watch), .chained),
      FormSample(ProjectReportForm(project: watch, report: "e-2"), .chained),
      FormSample(SubmitProjectReportForm(project: watch, report: "e-2"), .chained),
      FormSample(RemoveProjectReportForm(project: watch, report: "e-2"), .chained),
      FormSample(LinkProjectForm(project: watch, part: .all), .chained),
      FormSample(LinkProjectForm(project: watch, part: .chain), .chained),
      FormSample(LinkProjectForm(project: watch, part: .funds), .chained),
      FormSample(UnlinkProjectForm(project: watch, target: .decision(SampleProjects.decision)), .chained),
    ]
  }()

  private static func others() throws -> [FormSample] {
    let targets = try FormStage.held.register.decision(third).1.responsible.map {
      FollowUpTarget(decision: third, party: $0.party)
    }
    let conflict = try FormStage.conflict.register.conflicts().first?.id ?? "none"
    return [
      FormSample(LogFollowUpForm(targets: Array(targets.suffix(1))), .held),
      FormSample(LogFollowUpForm(targets: targets, kind: .status), .held),
      FormSample(LogNowForm(targets: targets, kind: .reminder), .held),
      FormSample(SupersedeForm(decision: third), .held),
      FormSample(CarryOpenForm(meeting: "mcp-7"), .nextPlanned),
      FormSample(AddOrganizationForm(called: "OIF"), .prepared),
      FormSample(EditOrganizationForm(organization: "misahel"), .prepared),
      FormSample(ClassifyOrganizationForm(organization: "chad", classification: "sahel-country"), .prepared),
      FormSample(ClassifyOrganizationForm(organization: "eu"), .prepared),
      FormSample(
        WithdrawClassificationForm(organization: "chad", classification: "sahel-country"), .prepared),
      FormSample(CloseOrganizationForm(organization: "eu"), .prepared),
      FormSample(ReopenOrganizationForm(organization: "eu"), .prepared),
      FormSample(AddPersonForm(person: "Mariam Saleh", organization: "chad"), .prepared),
      FormSample(EditPersonForm(person: "pierre-buyoya"), .prepared),
      FormSample(ErasePersonContactForm(person: "pierre-buyoya"), .prepared),
      FormSample(AddClassificationForm(), .prepared),
      FormSample(AddClassificationForm(classification: "sahel-country"), .prepared),
      FormSample(NameOfficeForm(), .starter), FormSample(EditOfficeForm(), .prepared),
      FormSample(EditPeriodsForm(), .prepared),
      FormSample(EditNumberingForm(), .prepared), FormSample(UndoForm(), .prepared),
      FormSample(TakeInForm(request: IntakeRequest(path: "/home/awa/ua.ics"), sha256: "sample"), .prepared),
      FormSample(RedoForm(), .prepared),
      FormSample(SettleConflictForm(conflict: conflict, keepOther: false), .conflict),
      FormSample(SettleConflictForm(conflict: conflict, keepOther: true), .conflict),
    ]
  }
}
