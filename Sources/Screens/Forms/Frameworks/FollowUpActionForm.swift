import Commands
import Domain
import Localization

/// One responsible party of one action of a review.
struct ActionTarget: Hashable, Codable, Sendable {
  let framework: FrameworkID
  let review: Identifier<Review>
  let point: Identifier<ReviewPoint>
  let party: Party

  func responsibility(_ register: any Register) throws(RegisterError) -> Responsibility {
    let record = try register.framework(framework)
    let action = try record.required(point, of: review)
    guard let found = action.responsible.first(where: { $0.party == party }) else {
      throw .noSuchElement(.responsibility, Names(register).phrase(party).en, in: record.key)
    }
    return found
  }

  func text(_ register: any Register) throws(RegisterError) -> Text {
    try register.framework(framework).required(point, of: review).text
  }
}

/// What became of an action of a review at one or several responsible parties, as the follow-up of a decision is logged.
struct FollowUpActionForm: OfficerForm {
  static let name = "follow-up-action"

  var targets: [ActionTarget]
  var kind = LogEntry.Kind.contact

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let only = targets.count == 1 ? try targets[0].responsibility(register) : nil
    var fields: [FormField] = [
      .choice(.kind, LogEntry.Kind.allCases.map { ($0.rawValue, $0.phrase) }, kind.rawValue),
      .choice(
        .status, Responsibility.Status.allCases.map { ($0.rawValue, $0.phrase) }, only?.status.rawValue,
        isOptional: only == nil),
      .line(.note), .day(.date, around.today, around, leaning: .past),
    ]
    if only != nil { fields.append(.number(.percent, only?.percent)) }
    return try FormContent(
      FormTitles.logContact[around.language], note: try Self.about(targets, register, wording),
      preface: try Self.preface(targets, register, wording), fields
    ).seeing(targets.first.map { [.framework($0.framework)] } ?? [], register)
  }

  /// The action and who is meant.
  static func preface(
    _ targets: [ActionTarget], _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [String] {
    guard let first = targets.first else { return [] }
    let parties = targets.map { wording.party($0.party, .short) }.joined(separator: ", ")
    return [
      wording.text(try first.text(register)),
      wording(FormTitles.named(Field.responsible.noun.singular.capitalized, parties)),
    ]
  }

  /// In a few words: whose framework it is, or how many are meant.
  static func about(
    _ targets: [ActionTarget], _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> String {
    guard let first = targets.first, targets.count == 1 else {
      return FormTitles.inAll(targets.count)[wording.language]
    }
    return wording(wording.names.phrase(first.framework))
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind = reader.choice(.kind) ?? kind
    let isReported = reader.hasChanged(.status) || kind == .status
    for target in targets {
      try series.perform(
        FollowUpAction(
          framework: target.framework, review: target.review, point: target.point, party: target.party,
          kind: kind, status: isReported ? reader.choice(.status) : nil,
          percent: reader.hasChanged(.percent) ? try reader.number(.percent) : nil, note: reader.line(.note),
          on: try reader.day(.date, .past)))
    }
  }
}
