import Domain
import Localization
import TerminalUI

/// Actions of reviews that are overdue or due within two weeks, as decisions are chased.
enum ActionLines {
  static func chased(
    _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [(order: Int, line: PageLine)] {
    try register.frameworks().filter(\.isOpen).flatMap { framework in
      framework.reviews.flatMap { review in
        review.points.compactMap { chased($0, of: review, in: framework, wording) }
      }
    }
  }

  private static func chased(
    _ point: ReviewPoint, of review: Review, in framework: Framework, _ wording: Wording
  ) -> (order: Int, line: PageLine)? {
    guard point.implementation?.isOpen == true, case .date(let day)? = point.deadline else { return nil }
    let isOverdue = point.isOverdue(on: wording.today)
    guard let order = ChaseLines.order(of: day, isOverdue: isOverdue, today: wording.today) else {
      return nil
    }
    let waiting = point.responsible.filter(\.status.isOpen)
    let reminders = waiting.map { owner in owner.log.count { $0.kind == .reminder } }.max() ?? 0
    let name = Names.phrase(framework.name, framework.acronym, .short)
    var line = PageLine(
      [
        TableCell(wording(name)), TableCell(wording.text(point.text)),
        wording.responsibleCell(waiting.map(\.party)), ChaseLines.due(day, isOverdue: isOverdue, wording),
        ChaseLines.reminded(reminders, wording),
      ], mark: isOverdue ? TableCell("!", style: .alert) : "", place: .framework(framework.id),
      id: point.id.text)
    line.hint = ScreenWords.actionHint
    line.offers = ReviewOffers(framework: framework, review: review).followUp(of: point)
    return (order, line)
  }
}
