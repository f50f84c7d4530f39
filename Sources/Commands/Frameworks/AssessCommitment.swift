import Domain

/// Says how a partner kept a commitment in a year; what was said of the same partner and year is replaced (S4).
public struct AssessCommitment: Command {
  public static let action = "assess-commitment"

  public var framework: FrameworkID
  public var commitment: Identifier<Commitment>
  public var partner: Party
  public var year: Int
  public var verdict: CommitmentAssessment.Verdict
  public var note: Text?

  public init(
    framework: FrameworkID, commitment: Identifier<Commitment>, partner: Party, year: Int,
    verdict: CommitmentAssessment.Verdict, note: Text? = nil
  ) {
    self.framework = framework
    self.commitment = commitment
    self.partner = partner
    self.year = year
    self.verdict = verdict
    self.note = note
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: commitment)
    try register.requireParty(partner, .partner)
    try year.required(in: 1945...2999, .year)
    var assessments = act.record.commitments[place].assessments
    if let known = assessments.firstIndex(where: { $0.partner == partner && $0.year == year }) {
      assessments[known].verdict = verdict
      assessments[known].note = assessments[known].note.merging(note)
    } else {
      assessments.append(
        CommitmentAssessment(
          id: context.newIdentifier("a"), partner: partner, year: year, verdict: verdict,
          note: note.unlessBlank))
    }
    act.record.commitments[place].assessments = assessments
    return try act.changeSet(Self.action, detail: act.record.commitments[place].text.best(for: .english))
  }
}
