import Domain
import Storage
import TerminalUI
import TestSupport

@testable import Screens

/// What a person may have before them; each scene has its golden screen in both languages.
enum Scene: String, CaseIterable {
  case firstStart, today, todayAfter, todayOfStarter, todayInSession, bodies, bodiesAfter, body
  case bodyWithoutChair, groups
  case month, monthWithoutMeeting, year, meetings
  case meetingAhead, meetingConvened, meetingInSession, meetingHeld, meetingApproved
  case agenda, agendaInSession, attendance, attendanceInSession
  case sessionAhead, session, sessionManifold, sessionClosed, projector, versions
  case minutesToDraft, minutesDrafted, minutesCirculated, minutesApproved, minutesSection, minutesComparison
  case decisions, followUp, followUpOfOneParty, decision, decisionInSession, decisionFinal
  case documents, papersOfMeeting, reading, check, checkWithConflict, conflicts, noConflict
  case history, historyOfMeeting, directory, organization, person, settings
  case funds, noFunds, fund, subjects, papersOfFund, intakeFiles, intake, intakeRefused
  case frameworks, noFrameworks, framework, frameworkFolded, frameworkDraft, frameworkSucceeded, result
  case todayUnderSilence, decisionUnderSilence, decisionToConfirm, betweenMeetings
  case projects, project, projectOver, chain
  case help, helpInSession, palette, filter, quit, format, path, replace
  case tour, minutesEditor, minutesEditorComparison
  case menuBodies, menuGroups, menuCalendar, menuMeetings, menuDecisions, menuResults, menuDocuments, menuHelp

  func driver(_ language: Language, size: Size = Size(columns: 80, rows: 24)) throws -> Driver {
    var driver = Driver(try world.register, language, today: world.today, at: try place, size: size)
    play(on: &driver)
    return driver
  }

  private var world: SceneRegister {
    switch self {
    case .todayOfStarter: .starter
    case .sessionAhead, .meetingConvened: .convened
    case .session, .projector, .versions, .decisionInSession, .helpInSession: .deciding
    case .todayInSession, .sessionManifold, .meetingInSession, .agendaInSession, .attendanceInSession:
      .manifold
    case .sessionClosed, .historyOfMeeting: .closed
    case .minutesDrafted: .minuted
    case .minutesComparison, .minutesEditor, .minutesEditorComparison: .revised
    case .minutesCirculated, .minutesSection, .history: .circulated
    case .minutesApproved, .meetingApproved, .decisionFinal: .approved
    case .conflicts, .checkWithConflict: .conflicting
    case .funds, .fund, .subjects, .papersOfFund: .funded
    case .todayUnderSilence, .decisionUnderSilence, .decisionToConfirm, .betweenMeetings: .betweenMeetings
    case .projects, .project, .projectOver, .chain: .chained
    case .todayAfter, .bodiesAfter, .meetingHeld, .attendance, .minutesToDraft, .decisions, .followUp,
      .followUpOfOneParty, .decision, .documents, .papersOfMeeting, .reading, .check, .noConflict, .filter,
      .format, .path, .replace, .menuDecisions:
      .held
    case .frameworks, .framework, .frameworkFolded, .frameworkDraft, .frameworkSucceeded, .result: .mission
    case .noFrameworks: .unplanned
    default: .prepared
    }
  }

  private var place: Place {
    get throws {
      switch self {
      case .firstStart: .firstStart
      case .today, .todayAfter, .todayOfStarter, .todayInSession, .help, .palette, .quit, .tour,
        .menuResults, .menuHelp, .todayUnderSilence:
        .today
      case .decisionUnderSilence: .decision(try SampleSilence.text(1))
      case .decisionToConfirm: .decision(try SampleSilence.text(0))
      case .betweenMeetings: .meeting(SampleSilence.meeting)
      case .bodies, .bodiesAfter, .menuBodies: .bodies
      case .body: .body("mcp")
      case .bodyWithoutChair: .body("mcp-resilience")
      case .groups, .menuGroups: .groups
      case .month, .menuCalendar: .month(year: 2027, month: 1)
      case .monthWithoutMeeting: .month(year: 2027, month: 3)
      case .year: .year(2027)
      case .meetings, .menuMeetings: .meetings
      case .meetingAhead, .meetingConvened, .meetingInSession, .meetingHeld, .meetingApproved:
        .meeting("mcp-6")
      case .agenda, .agendaInSession: .agenda("mcp-6")
      case .attendance, .attendanceInSession: .attendance("mcp-6")
      case .sessionAhead, .session, .sessionManifold, .sessionClosed, .projector, .helpInSession:
        .session("mcp-6")
      case .versions: .versions(try lastDecision)
      case .decisionInSession: .decision(try lastDecision)
      case .minutesToDraft, .minutesDrafted, .minutesCirculated, .minutesApproved: .minutes("mcp-6")
      case .minutesSection, .minutesEditor, .minutesEditorComparison:
        .minutesSection(try SampleRegister.opening(of: try world.register))
      case .minutesComparison:
        .minutesComparison(try SampleRegister.opening(of: try world.register), nil)
      case .decisions, .filter, .menuDecisions: .decisions(.all)
      case .followUp, .followUpOfOneParty: .decisions(.open)
      case .decision, .decisionFinal: .decision(DecisionReference(meeting: "mcp-6", decision: "d-3"))
      case .documents, .subjects: .documents(nil)
      case .intakeFiles: .intakeFiles
      case .intake: .intake(IntakeRequest(path: "/home/awa/Downloads/ua-sahel.ics"))
      case .intakeRefused: .intake(IntakeRequest(path: "/home/awa/suivi.csv"))
      case .papersOfMeeting, .reading, .format, .path, .replace, .menuDocuments: .documents(.meeting("mcp-6"))
      case .check, .checkWithConflict: .check
      case .conflicts, .noConflict: .conflicts
      case .history: .history(.all)
      case .historyOfMeeting: .history(.meeting("mcp-6"))
      case .directory: .directory
      case .organization: .organization("misahel")
      case .person: .person("pierre-buyoya")
      case .funds, .noFunds: .funds
      case .fund: .fund(SampleFunds.fund)
      case .papersOfFund: .documents(.fund(SampleFunds.fund))
      case .projects: .projects
      case .project: .project(SampleProjects.watch)
      case .projectOver: .project("radio")
      case .chain: .chain(.decision(SampleProjects.decision))
      case .settings: .settings
      case .frameworks, .noFrameworks: .frameworks
      case .framework, .frameworkFolded: .framework("itsp")
      case .frameworkDraft: .framework("itsp-2")
      case .frameworkSucceeded: .framework("old-plan")
      case .result: .result(MissionSample.output)
      }
    }
  }

  /// The decision that was drafted last.
  private var lastDecision: DecisionReference {
    get throws {
      let last = try world.register.meeting("mcp-6").decisions.last
      return DecisionReference(meeting: "mcp-6", decision: last?.id ?? "d")
    }
  }

  private func play(on driver: inout Driver) {
    switch self {
    case .subjects: driver.press(.end)
    case .help, .helpInSession: driver.press(.function(1))
    case .projector: driver.press(.function(3))
    case .palette:
      driver.press(.control("p"))
      driver.type("plen")
    case .filter:
      driver.press(.function(7))
      driver.type("securite")
    case .quit: driver.press(.function(10))
    case .tour: driver.perform(.tour)
    case .minutesEditor: driver.press(.function(4))
    case .minutesEditorComparison: driver.press(.function(4), .function(3), .down, .enter)
    case .history:
      driver.app.around.personal.actor = "A. Diallo"
      driver.press(.function(5))
    case .reading: driver.press(.enter, .pageDown)
    case .format: driver.press(.character("f"))
    case .path: driver.press(.character("w"))
    case .replace: driver.press(.character("w"), .enter, .character("w"), .enter)
    case .frameworkFolded: driver.press(.tab, .left)
    case .followUpOfOneParty: driver.press(.down, .down, .down)
    default:
      if let menu = Self.menus.firstIndex(of: self) {
        driver.press(.function(9))
        for _ in 0..<menu { driver.press(.right) }
      }
    }
  }

  /// The scenes of the open menus, from left to right.
  static let menus: [Scene] = [
    .menuBodies, .menuGroups, .menuCalendar, .menuMeetings, .menuDecisions, .menuResults, .menuDocuments,
    .menuHelp,
  ]
}
