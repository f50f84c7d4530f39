import Domain

/// Takes an aligned programme off a portfolio, when it was entered by mistake.
public struct RemoveAlignedProgramme: Command {
  public static let action = "remove-aligned-programme"

  public var fund: FundID
  public var programme: Identifier<AlignedProgramme>

  public init(fund: FundID, programme: Identifier<AlignedProgramme>) {
    self.fund = fund
    self.programme = programme
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: programme, in: \.aligned, .alignedProgramme, \.id)
    let removed = act.record.aligned.remove(at: place)
    return try act.changeSet(Self.action, detail: removed.donor.words)
  }
}
