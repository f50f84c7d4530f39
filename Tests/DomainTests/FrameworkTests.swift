import Domain
import TestSupport
import Testing

@Suite("Frameworks and projects: life cycles, warnings, references")
struct FrameworkTests {
  private func framework(_ standing: FrameworkStanding) -> Framework {
    var framework = MissionSample.framework
    framework.standing = standing
    return framework
  }

  @Test("Validation is not formal approval, and both may come before it is in force")
  func transitions() {
    #expect(FrameworkTransitions.refusal(of: framework(.draft), to: .validated) == nil)
    #expect(FrameworkTransitions.refusal(of: framework(.draft), to: .succeeded) == nil)
    #expect(FrameworkTransitions.refusal(of: framework(.validated), to: .formallyApproved) == nil)
    #expect(FrameworkTransitions.refusal(of: framework(.validated), to: .inForce) == nil)
    #expect(
      FrameworkTransitions.refusal(of: framework(.formallyApproved), to: .validated)
        == .frameworkTransition("itsp", from: .formallyApproved, to: .validated))
    #expect(
      FrameworkTransitions.refusal(of: framework(.interrupted(cause: nil, on: nil)), to: .inForce) == nil)
    #expect(
      FrameworkTransitions.refusal(of: framework(.succeeded(by: "itsp-2", on: nil)), to: .inForce)
        == .recordIsClosed(.framework("itsp"), successor: .framework("itsp-2")))
  }

  @Test("A project goes the way of its life, and no other")
  func projects() {
    for from in ProjectStanding.Name.allCases {
      var project = MissionSample.project
      project.standing = ProjectStanding(from)
      for to in ProjectStanding.Name.allCases {
        let next = ProjectTransitions.next(after: from)
        let expected: Refusal? =
          next.isEmpty
          ? .recordIsClosed(project.key, successor: nil)
          : next.contains(to) ? nil : .projectTransition("roads", from: from, to: to)
        #expect(ProjectTransitions.refusal(of: project, to: to) == expected)
      }
    }
    #expect(ProjectTransitions.finalNarrativeDue(closedOn: "2021-11-30") == "2022-02-28")
  }

  private func findings(
    _ framework: Framework, _ project: Project, _ day: CalendarDay
  ) throws -> [FindingKind] {
    let register = FixedRegister(
      organizations: [Sample.union, Sample.mali], bodies: [Sample.platform], meetings: [Sample.plenary],
      frameworks: [framework], funds: [MissionSample.fund], projects: [project])
    return try Check.findings(in: register, asOf: day).filter {
      [.framework, .project, .fund].contains($0.record.kind)
    }.map(\.kind)
  }

  @Test("Actions, reports and terms warn once they are over, and not before")
  func warnings() throws {
    #expect(try findings(framework(.inForce), MissionSample.project, "2021-12-31").isEmpty)
    #expect(
      try findings(framework(.inForce), MissionSample.project, "2022-04-01") == [
        .actionOverdue("p-1", review: "w-1", due: "2021-12-31"),
        .reportOverdue("e-1", kind: .annual, due: "2022-03-31"),
      ])
    let later = try findings(framework(.inForce), MissionSample.project, "2023-01-01")
    #expect(later.contains(.frameworkTermEnded(on: "2022-12")))
    #expect(later.contains(.projectTermEnded(on: "2022")))
    #expect(
      try !findings(framework(.closed(on: nil)), MissionSample.project, "2023-01-01")
        .contains(.frameworkTermEnded(on: "2022-12")))
  }

  @Test("An action of a review is followed up like a decision")
  func actions() {
    var point = MissionSample.framework.reviews[0].points[0]
    #expect(point.implementation == .notStarted && point.isOverdue(on: "2022-01-01"))
    point.responsible[0].status = .inProgress
    #expect(point.implementation == .inProgress)
    point.responsible[0].status = .done
    #expect(point.implementation == .done && !point.isOverdue(on: "2022-01-01"))
    point.kind = .lesson
    #expect(point.implementation == nil)
  }

  @Test("What is referred to and not there is found, down to the result and the level")
  func references() throws {
    var broken = MissionSample.framework
    broken.results[1].parent = "r-9"
    broken.results[0].level = "l-9"
    broken.results[1].decisions.append(DecisionReference(meeting: "mcp-5", decision: "d-9"))
    var project = MissionSample.project
    project.results.append(ResultReference(framework: "itsp", result: "r-8"))
    project.funds.append("gone")
    let kinds = try findings(broken, project, "2021-06-01")
    func isMissing(_ kind: ElementKind, _ id: String) -> Bool {
      kinds.contains { if case .danglingElement(kind, id, _) = $0 { true } else { false } }
    }
    #expect(isMissing(.result, "r-9") && isMissing(.level, "l-9") && isMissing(.decision, "d-9"))
    #expect(isMissing(.result, "r-8"))
    #expect(
      kinds.contains { if case .danglingReference(.fund, "gone", _) = $0 { true } else { false } })
    #expect(kinds.allSatisfy { $0.severity == .damage })
  }

  @Test("A result above itself is a cycle")
  func cycles() throws {
    var framework = MissionSample.framework
    framework.results[0].parent = "r-1-1"
    let cycles = try findings(framework, MissionSample.project, "2021-06-01").filter {
      if case .cycle = $0 { true } else { false }
    }
    #expect(cycles.count == 2)
  }
}
