import Domain
import Localization

/// Makes one kind of paper from the register: a pure function of what is recorded and the day asked for.
public protocol PaperBuilder: Sendable {
  /// - Parameters:
  ///   - asOf: the day as at which what is overdue is told.
  ///   - language: of the words of the paper; what is not translated is marked.
  /// - Throws: `invalid` when the request lacks its subject, a refusal when there is nothing to issue, what reading throws.
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper
}

extension PaperKind {
  /// The builder of this paper.
  public var builder: any PaperBuilder {
    switch self {
    case .notice: NoticeBuilder()
    case .agenda: AgendaBuilder()
    case .annotatedAgenda: AnnotatedAgendaBuilder()
    case .participants: ParticipantsBuilder()
    case .minutes: MinutesBuilder()
    case .decisions: DecisionsBuilder()
    case .communique: CommuniqueBuilder()
    case .followUp: FollowUpBuilder()
    case .status: StatusBuilder()
    case .compliance: ComplianceBuilder()
    case .handover: HandoverBuilder()
    case .results: ResultsBuilder()
    case .fundStatement: FundStatementBuilder()
    case .predictability: PredictabilityBuilder()
    case .commitments: CommitmentsBuilder()
    case .boardDecisions: BoardDecisionsBuilder()
    case .projectSheet: ProjectSheetBuilder()
    case .planStatus: PlanStatusBuilder()
    case .calendar: CalendarBuilder()
    }
  }
}

extension PaperRequest {
  /// The paper in one language, or in both side by side.
  public func paper(
    from register: any Register, asOf: CalendarDay, in languages: PaperLanguage
  ) throws(RegisterError) -> Paper {
    func paper(_ language: Language) throws(RegisterError) -> Paper {
      try kind.builder.build(self, register: register, asOf: asOf, language: language)
    }
    switch languages {
    case .english: return try paper(.english)
    case .french: return try paper(.french)
    case .both: return Bilingual.pair(try paper(.english), try paper(.french))
    }
  }
}
