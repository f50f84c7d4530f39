import Domain

/// Takes away how a partner is said to have kept a commitment in a year.
public struct RemoveAssessment: Command {
  public static let action = "remove-assessment"

  public var framework: FrameworkID
  public var commitment: Identifier<Commitment>
  public var partner: Party
  public var year: Int

  public init(
    framework: FrameworkID, commitment: Identifier<Commitment>, partner: Party, year: Int
  ) {
    self.framework = framework
    self.commitment = commitment
    self.partner = partner
    self.year = year
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: commitment)
    let known = act.record.commitments[place].assessments
    guard known.contains(where: { $0.partner == partner && $0.year == year }) else {
      throw .noSuchElement(.assessment, "\(partner.words) \(year)", in: act.record.key)
    }
    act.record.commitments[place].assessments.removeAll { $0.partner == partner && $0.year == year }
    return try act.changeSet(Self.action, detail: act.record.commitments[place].text.best(for: .english))
  }
}
