import Domain
import Storage
import TerminalUI
import TestSupport

@testable import Screens

/// What a person may have before them; each scene has its golden screen in both languages.
enum Scene: String, CaseIterable {
  case firstStart, today, todayAfter, todayOfStarter, bodies, bodiesAfter, body, bodyWithoutChair, groups
  case month, monthWithoutMeeting, year, meetings, meetingAhead, meetingHeld, agenda, attendance
  case decisions, followUp, followUpOfOneParty, decision, documents, papersOfMeeting, reading, check
  case directory, organization, person, settings
  case help, palette, filter, quit, format, path, replace
  case menuBodies, menuGroups, menuCalendar, menuMeetings, menuDecisions, menuResults, menuDocuments, menuHelp

  func driver(_ language: Language, size: Size = Size(columns: 80, rows: 24)) throws -> Driver {
    let isAfter = registerIsAfter
    var driver = Driver(
      try register, language, today: isAfter ? SampleRegister.after : SampleRegister.before, at: place,
      size: size)
    play(on: &driver)
    return driver
  }

  private var register: MemoryRegister {
    get throws {
      if self == .todayOfStarter { return try SampleRegister.starter() }
      return registerIsAfter ? try SampleRegister.held() : try SampleRegister.prepared()
    }
  }

  private var registerIsAfter: Bool {
    switch self {
    case .todayAfter, .bodiesAfter, .meetingHeld, .attendance, .decisions, .followUp, .followUpOfOneParty,
      .decision,
      .documents, .papersOfMeeting, .reading, .check, .filter, .format, .path, .replace, .menuDecisions:
      true
    default: false
    }
  }

  private var place: Place {
    switch self {
    case .firstStart: .firstStart
    case .today, .todayAfter, .todayOfStarter, .help, .palette, .quit, .menuResults, .menuHelp: .today
    case .bodies, .bodiesAfter, .menuBodies: .bodies
    case .body: .body("mcp")
    case .bodyWithoutChair: .body("mcp-resilience")
    case .groups, .menuGroups: .groups
    case .month, .menuCalendar: .month(year: 2027, month: 1)
    case .monthWithoutMeeting: .month(year: 2027, month: 3)
    case .year: .year(2027)
    case .meetings, .menuMeetings: .meetings
    case .meetingAhead, .meetingHeld: .meeting("mcp-6")
    case .agenda: .agenda("mcp-6")
    case .attendance: .attendance("mcp-6")
    case .decisions, .filter, .menuDecisions: .decisions(.all)
    case .followUp, .followUpOfOneParty: .decisions(.open)
    case .decision: .decision(DecisionReference(meeting: "mcp-6", decision: "d-3"))
    case .documents: .documents(nil)
    case .papersOfMeeting, .reading, .format, .path, .replace, .menuDocuments: .documents(.meeting("mcp-6"))
    case .check: .check
    case .directory: .directory
    case .organization: .organization("misahel")
    case .person: .person("pierre-buyoya")
    case .settings: .settings
    }
  }

  private func play(on driver: inout Driver) {
    switch self {
    case .help: driver.press(.function(1))
    case .palette:
      driver.press(.control("p"))
      driver.type("plen")
    case .filter:
      driver.press(.function(7))
      driver.type("securite")
    case .quit: driver.press(.function(10))
    case .reading: driver.press(.enter, .pageDown)
    case .format: driver.press(.character("f"))
    case .path: driver.press(.character("w"))
    case .replace: driver.press(.character("w"), .enter, .character("w"), .enter)
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
