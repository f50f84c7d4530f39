import Domain
import Localization

/// The papers a secretariat issues (domain §4); raw values are the words of the command line.
public enum PaperKind: String, CaseIterable, Codable, Sendable {
  case notice
  case agenda
  case annotatedAgenda = "annotated-agenda"
  case participants
  case minutes
  case decisions
  case communique
  case followUp = "follow-up"
  case status
  case compliance
  case handover
  case results
  case fundStatement = "fund-statement"
  case predictability
  case commitments
  case boardDecisions = "board-decisions"
  case projectSheet = "project-sheet"
  case planStatus = "plan-status"
  case calendar
  case letters
  case compiledMinutes = "compiled-minutes"

  /// What a request for it must name.
  public enum Subject: Hashable, Sendable {
    /// A meeting, always.
    case meeting
    /// A meeting or a body; without either, the whole register.
    case meetingOrBody
    /// A body; without one, all of them.
    case body
    /// A body, always.
    case oneBody
    /// A framework, always.
    case framework
    /// A framework; without one, all regional plans.
    case frameworkOrPlans
    /// A fund, always.
    case fund
    /// A fund; without one, all of them.
    case fundOrAll
    /// A project, always.
    case project
  }

  public var subject: Subject {
    switch self {
    case .notice, .agenda, .annotatedAgenda, .participants, .minutes, .communique, .letters: .meeting
    case .decisions, .followUp, .calendar: .meetingOrBody
    case .status, .compliance: .body
    case .handover, .compiledMinutes: .oneBody
    case .results, .commitments: .framework
    case .planStatus: .frameworkOrPlans
    case .fundStatement, .boardDecisions: .fund
    case .predictability: .fundOrAll
    case .projectSheet: .project
    }
  }

  public var title: Phrase {
    switch self {
    case .notice: Phrase(en: "Notice of meeting", fr: "Convocation")
    case .agenda: Phrase(en: "Agenda", fr: "Ordre du jour")
    case .annotatedAgenda: Phrase(en: "Annotated agenda", fr: "Ordre du jour annoté")
    case .participants: Phrase(en: "List of participants", fr: "Liste des participants")
    case .minutes: Phrase(en: "Minutes", fr: "Compte rendu")
    case .decisions: Phrase(en: "Record of decisions", fr: "Relevé de décisions")
    case .communique: Phrase(en: "Joint communiqué", fr: "Communiqué conjoint")
    case .followUp: Phrase(en: "Follow-up table", fr: "Tableau de suivi")
    case .status: Phrase(en: "Implementation status", fr: "État de mise en œuvre")
    case .compliance: Phrase(en: "Calendar compliance", fr: "Respect du calendrier")
    case .handover: Phrase(en: "Handover dossier", fr: "Dossier de passation")
    case .results: Phrase(en: "Results framework", fr: "Cadre de résultats")
    case .fundStatement: Phrase(en: "Fund statement", fr: "État du fonds")
    case .predictability: Phrase(en: "Predictability table", fr: "Tableau de prévisibilité")
    case .commitments: Phrase(en: "Assessment of commitments", fr: "Appréciation des engagements")
    case .boardDecisions: Phrase(en: "Annex: board decisions", fr: "Annexe : décisions des instances")
    case .projectSheet: Phrase(en: "Project sheet", fr: "Fiche de projet")
    case .planStatus: Phrase(en: "Plan status", fr: "État d’avancement du plan")
    case .calendar: Phrase(en: "Calendar of meetings", fr: "Calendrier des réunions")
    case .compiledMinutes: Phrase(en: "Minutes of all meetings", fr: "Recueil des comptes rendus")
    case .letters: Phrase(en: "Letters, one to each addressee", fr: "Lettres, une par destinataire")
    }
  }

  /// What it is called about a body or the whole register: its decisions are a register, not the record of one meeting.
  public func title(ofMeeting isOfMeeting: Bool) -> Phrase {
    self == .decisions && !isOfMeeting
      ? Phrase(en: "Register of decisions", fr: "Registre des décisions") : title
  }

  /// The last part of its symbol, the same in all languages: `MCP/5/Min.` (domain §3).
  var symbolEnding: String {
    switch self {
    case .notice: "Notice"
    case .agenda: "Agenda"
    case .annotatedAgenda: "Agenda/Ann."
    case .participants: "Part."
    case .minutes: "Min."
    case .decisions: "Dec."
    case .communique: "Comm."
    case .followUp: "Follow-up"
    case .status: "Status"
    case .compliance: "Compliance"
    case .handover: "Handover"
    case .results: "Results"
    case .fundStatement: "Statement"
    case .predictability: "Predictability"
    case .commitments: "Commitments"
    case .boardDecisions: "Board decisions"
    case .projectSheet: "Sheet"
    case .planStatus: "Plan status"
    case .calendar: "Calendar"
    case .letters: "Letters"
    case .compiledMinutes: "Minutes"
    }
  }
}
