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
    case .letters: LettersBuilder()
    case .compiledMinutes: CompiledMinutesBuilder()
    }
  }
}

extension PaperRequest {
  /// The paper in one language, or in both side by side.
  public func paper(
    from register: any Register, asOf: CalendarDay, in languages: PaperLanguage
  ) throws(RegisterError) -> Paper {
    var request = self
    request.isInOneLanguage = languages == .both
    func paper(_ language: Language) throws(RegisterError) -> Paper {
      try kind.builder.build(request, register: register, asOf: asOf, language: language)
    }
    switch languages {
    case .english: return explained([(try paper(.english), .english)])[0]
    case .french: return explained([(try paper(.french), .french)])[0]
    case .both:
      let sides = explained([(try paper(.english), .english), (try paper(.french), .french)])
      return Bilingual.pair(sides[0], sides[1])
    }
  }

  /// With what the marks of documents stand for, the same on every side.
  private func explained(_ sides: [(paper: Paper, language: Language)]) -> [Paper] {
    guard kind.citesDocuments else { return sides.map(\.paper) }
    let used = Set(sides.flatMap { CitedDocuments.marks(in: $0.paper) })
    return sides.map { side in
      var paper = side.paper
      CitedDocuments.explain(used.sorted(), in: &paper, side.language)
      return paper
    }
  }
}
