import Domain
import Localization
import TerminalUI

/// What a file would do to the register, before anything is saved: what is refused or in doubt first, then what is new or changes.
struct IntakeScreen: PageScreen {
  var view = PageView()
  let request: IntakeRequest
  private var kind: Intake.Kind?
  private var canBeNew = false
  private var bodies: [(id: BodyID, name: String)] = []

  init(_ request: IntakeRequest) { self.request = request }

  var place: Place { .intake(request) }
  var question: Question { .intake(request) }

  func page(in answer: Answer) -> Page? {
    if case .intake(let content) = answer { content.page } else { nil }
  }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .intake(let content) = answer else { return [] }
    kind = content.intake?.kind
    canBeNew = content.intake?.canBeNew ?? false
    bodies = content.bodies
    view.show(content.page, in: panes(around).upperBox)
    return selected(around)
  }

  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    guard kind == .calendar else { return [] }
    let language = around.language
    let choices =
      [Choice(IntakeWords.noBody[language], action: .go(.intake(with { $0.body = nil })))]
      + bodies.map { body in Choice(body.name, action: .go(.intake(with { $0.body = body.id }))) }
    var bindings = [
      KeyBinding<Action>(
        .function(4), action: .choose(IntakeWords.whoseMeetings[language], choices),
        label: IntakeWords.keyBody[language], help: IntakeWords.bodyHelp[language], importance: 60)
    ]
    if canBeNew, !request.asNew {
      bindings.append(
        KeyBinding(
          .function(2), action: .go(.intake(with { $0.asNew = true })), label: IntakeWords.keyAsNew[language],
          help: IntakeWords.asNewHelp[language], importance: 50))
    }
    return bindings
  }

  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { [IntakeWords.help[around.language]] }

  private func with(_ change: (inout IntakeRequest) -> Void) -> IntakeRequest {
    var request = request
    change(&request)
    return request
  }
}

/// The page of a file that is to be taken in.
public struct IntakeContent: Sendable {
  let page: Page
  let intake: Intake?
  let bodies: [(id: BodyID, name: String)]

  /// So many lines of a kind are shown; nobody reads more.
  private static let most = 500

  init(_ request: IntakeRequest, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let language = around.language
    let wording = Wording(register, around)
    bodies = BodyWording.sorted(try register.bodies().filter { $0.standing.ending == nil }, wording)
      .map { ($0.id, wording.bodyCell($0.id).text) }
    let name = String(request.path.split(separator: "/").last ?? "")
    do throws(IntakeFault) {
      let intake = try around.intake.look(request, register, around)
      self.intake = intake
      var page = Page(
        title: IntakeWords.title[language], note: name,
        sections: [Self.summary(of: intake, request, wording)]
          + Intake.Outcome.allCases.compactMap { Self.section($0, of: intake, language) })
      if intake.canBeTaken {
        page.offers = [
          Offer(
            .function(8), FormWords.save, help: IntakeWords.saveHelp, importance: 80,
            TakeInForm(request: request, sha256: intake.sha256))
        ]
      }
      self.page = page
    } catch {
      intake = nil
      page = Page(
        title: IntakeWords.title[language], note: name,
        sections: [.text("", [error.advice.explanation[language], error.advice.remedy[language]])])
    }
  }

  private static func summary(
    of intake: Intake, _ request: IntakeRequest, _ wording: Wording
  ) -> PageSection {
    var words = [intake.heading, intake.totals]
    if let body = request.body {
      words.append(IntakeWords.meetingsOf + wording.names.phrase(body, .both))
    }
    if intake.kind == .table, intake.rows.contains(where: { $0.outcome == .refused }) {
      words.append(IntakeWords.allOrNothing)
    }
    return .text("", (words + intake.remarks).map { $0[wording.language] })
  }

  private static func section(
    _ outcome: Intake.Outcome, of intake: Intake, _ language: Language
  ) -> PageSection? {
    let rows = intake.rows.filter { $0.outcome == outcome }
    guard !rows.isEmpty else { return nil }
    var lines: [PageLine] = []
    for row in rows.prefix(most) {
      let words = ([row.title].compactMap(\.self) + row.words).map { $0[language] }
      for (index, text) in words.enumerated() {
        lines.append(
          PageLine([TableCell(index == 0 ? row.place[language] : "", style: .muted), TableCell(text)]))
      }
    }
    var section = PageSection(
      IntakeWords.heading(outcome)[language], note: String(rows.count),
      columns: [
        TableColumn("", width: .fixed(14), importance: 2),
        TableColumn("", width: .flexible(minimum: 24), importance: 3),
      ], wrapped: 1, lines: lines)
    if rows.count > most { section.remark = IntakeWords.more(rows.count - most)[language] }
    return section
  }
}
