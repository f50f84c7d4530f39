import Commands
import Domain
import Localization

/// Who answers for a result or supports it, and on which side.
struct AnswerableForm: OfficerForm {
  static let name = "answerable"

  var result: ResultReference
  /// One that is there already, whose role and side change.
  var party: Party?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(result.framework)
    let known = try record.required(result.result)
    let entry = known.answerable.first { $0.party == party }
    let who =
      party.map { FormField.fact(.responsible, wording.party($0, .both)).labelled(FormTitles.who) }
      ?? FormField.lookup(.responsible, .parties, new: .party).required.labelled(FormTitles.who)
    return try FormContent(
      FormTitles.answerable[around.language], note: known.code ?? wording.text(known.title),
      [
        .fact(.result, FrameworkWording.title(of: known, wording)), who,
        .choice(
          .role, Answerable.Role.allCases.map { ($0.rawValue, $0.phrase) },
          (entry?.role ?? .responsible).rawValue
        ).labelled(FormTitles.roleInResult),
        .choice(
          .side, Answerable.Side.allCases.map { ($0.rawValue, $0.phrase) }, entry?.side?.rawValue,
          isOptional: true
        ).hinted(FormTitles.sideHint),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let side: Answerable.Side? = reader.choice(.side)
    let who = if let party { party } else { try reader.requiredParty(.responsible) }
    // A side that was taken away goes with the entry; the new one has none.
    if party != nil, side == nil, reader.hasChanged(.side) {
      try series.perform(RemoveAnswerable(result: result, party: who))
    }
    try series.perform(
      AddAnswerable(result: result, party: who, role: reader.choice(.role) ?? .responsible, side: side))
  }
}
