import Commands
import Domain
import Localization

/// A step in the life of a framework: validated, approved, in force, interrupted with the cause, closed, succeeded by another.
struct FrameworkStandingForm: OfficerForm {
  static let name = "framework-standing"

  var framework: FrameworkID
  var standing: FrameworkStanding.Name

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let title = Self.title(standing, after: record.standing.name)
    var content = FormContent(
      title[around.language], note: wording(wording.names.phrase(framework)), button: title,
      [.partialDay(.date, PartialDate(around.today), around, leaning: .nearest)])
    content.about = wording(wording.names.phrase(framework)) + " (\(wording(standing.phrase)))"
    switch standing {
    case .draft, .inForce: content.isImmediate = true
    case .validated: content.preface = [FormTitles.validateWords[around.language]]
    case .formallyApproved: content.preface = [FormTitles.approveWords[around.language]]
    case .interrupted:
      content.preface = [FormTitles.interruptWords[around.language]]
      content.fields.insert(FormField.text(.cause, isLong: true).required, at: 0)
    case .closed, .succeeded:
      content.preface = consequences(record, wording)
      if standing == .succeeded {
        content.fields.insert(
          FormField.lookup(
            .successor, .successors(of: framework), try planned(after: record, register, wording)
          ).labelled(ScreenWords.nextFramework).required, at: 0)
      }
      content = content.grave
    }
    return try content.seeing([record.key], register)
  }

  /// The one plan that is to continue it, where there is one.
  private func planned(
    after record: Framework, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [Reference] {
    let all = try register.frameworks()
    let plans = record.continuations(among: all).filter { id in all.contains { $0.id == id && $0.isOpen } }
    guard plans.count == 1, let plan = plans.first else { return [] }
    return [Reference(.framework(plan), wording(wording.names.phrase(plan, .both)))]
  }

  static func title(_ standing: FrameworkStanding.Name, after before: FrameworkStanding.Name) -> Phrase {
    switch standing {
    case .draft: FormTitles.backToDraft
    case .validated: FormTitles.validate
    case .formallyApproved: FormTitles.approveFormally
    case .inForce: before == .interrupted ? FormTitles.resumeFramework : FormTitles.putInForce
    case .interrupted: FormTitles.interrupt
    case .closed: FormTitles.closeFramework
    case .succeeded: FormTitles.succeedFramework
    }
  }

  private func consequences(_ record: Framework, _ wording: Wording) -> [String] {
    let open = record.reviews.flatMap(\.points).count { $0.implementation?.isOpen == true }
    return [FormTitles.frameworkEnds(wording.names.phrase(framework).quoted)[wording.language]]
      + (open == 0 ? [] : [FormTitles.actionsStayOpen(open)[wording.language]])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let day = try reader.partialDay(.date, .nearest)
    try series.perform(
      ChangeFrameworkStanding(framework: framework, to: try standing(reader, on: day), on: day))
  }

  private func standing(
    _ reader: FormReader, on day: PartialDate?
  ) throws(RegisterError) -> FrameworkStanding {
    switch standing {
    case .draft: return .draft
    case .validated: return .validated
    case .formallyApproved: return .formallyApproved
    case .inForce: return .inForce
    case .interrupted: return .interrupted(cause: try reader.requiredText(.cause), on: day)
    case .closed: return .closed(on: day)
    case .succeeded:
      guard let successor = reader.reference(.successor)?.framework else {
        throw .invalid(.successor, .missing)
      }
      return .succeeded(by: successor, on: day)
    }
  }
}
