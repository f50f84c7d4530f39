import Domain
import Localization
import TerminalUI

/// What can be done with a body and its seats; with a closed one nothing, since it is read-only.
enum BodyOffers {
  /// What can be done with the body wherever it is listed.
  static func all(_ body: Body) -> [Offer] {
    guard !body.standing.isReadOnly else { return [] }
    return [
      Offer(
        .function(4), FormTitles.keyEdit, help: FormTitles.editBodyHelp, importance: 65,
        EditBodyForm(body: body.id)),
      Offer(
        .character("s"), FormTitles.keySeat, help: FormTitles.assignSeatHelp, importance: 45,
        AssignSeatForm(body: body.id)),
      Offer(
        .character("r"), ScreenWords.rules, help: FormTitles.rulesHelp, importance: 35, oneOf: rules(body)),
    ] + rotation(body) + standing(body)
  }

  /// Handing on a chair that goes round.
  private static func rotation(_ body: Body) -> [Offer] {
    guard body.rotation != nil else { return [] }
    return [
      Offer(
        .character("p"), FormTitles.keyRotate, help: FormTitles.rotateHelp, importance: 40,
        RotateChairForm(body: body.id))
    ]
  }

  private static func rules(_ body: Body) -> [(label: Phrase, form: AnyForm)] {
    [
      (ScreenWords.quorum, AnyForm(QuorumForm(body: body.id))),
      (FormTitles.adoption, AnyForm(AdoptionForm(body: body.id))),
      (ScreenWords.cadence, AnyForm(CadenceForm(body: body.id))),
      (FormTitles.periods, AnyForm(PeriodsForm(body: body.id))),
      (FormTitles.symbols, AnyForm(SymbolsForm(body: body.id))),
      (FormTitles.rotation, AnyForm(RotationForm(body: body.id))),
      (FormTitles.delegationLimit, AnyForm(DelegationLimitForm(body: body.id))),
      (FormTitles.troika, AnyForm(TroikaForm(body: body.id))),
    ]
  }

  /// The next step of its life, and its end.
  private static func standing(_ body: Body) -> [Offer] {
    let next = BodyTransitions.next(after: body.standing.name)
    var offers: [Offer] = []
    if next.contains(.active) {
      offers.append(
        Offer(
          .function(8), FormTitles.keyActivate, help: FormTitles.activateHelp, importance: 72,
          BodyStandingForm(body: body.id, standing: .active)))
    }
    let ends = next.filter { $0 != .active }
    if !ends.isEmpty {
      offers.append(
        Offer(
          .delete, FormTitles.keyClose, help: FormTitles.closeHelp, importance: 30,
          oneOf: ends.map {
            (FormTitles.standing($0), AnyForm(BodyStandingForm(body: body.id, standing: $0)))
          }))
    }
    return offers
  }

  /// A body from the list of all: under which it stands, if any, is for the officer to say.
  static let new = Offer(
    .function(2), FormTitles.keyNew, help: FormTitles.newBodyHelp, importance: 70, AddBodyForm())

  /// A group beside the others under the same body.
  static func newGroup(under parent: BodyID?, _ kind: Body.Kind) -> Offer {
    Offer(
      .function(2), FormTitles.keyNew, help: FormTitles.newGroupHelp, importance: 70,
      AddBodyForm(parent: parent, kind: kind))
  }

  /// What is added to a body on its own page, where no section says which.
  static func newOnPage(_ body: Body) -> [Offer] {
    guard !body.standing.isReadOnly else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newOnBodyHelp, importance: 70,
        oneOf: [
          (FormTitles.assignSeat, AnyForm(AssignSeatForm(body: body.id))),
          (FormTitles.newMeeting, AnyForm(ScheduleMeetingForm(body: body.id))),
          (FormTitles.circulateText, AnyForm(CirculateTextForm(body: body.id))),
          (FormTitles.bodyBelow, AnyForm(AddBodyForm(parent: body.id))),
        ])
    ]
  }

  static func newSeat(_ body: Body) -> [Offer] {
    guard !body.standing.isReadOnly else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.assignSeatHelp, importance: 70,
        AssignSeatForm(body: body.id))
    ]
  }

  static func newMeeting(_ body: Body) -> [Offer] {
    guard !body.standing.isReadOnly else { return [] }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: FormTitles.newMeetingHelp, importance: 70,
        ScheduleMeetingForm(body: body.id))
    ]
  }

  /// What can be done with one seat: a vacant one is filled, one in office is ended.
  static func seat(_ seat: Seat, in body: Body, today: CalendarDay) -> [Offer] {
    guard !body.standing.isReadOnly else { return [] }
    var offers = [
      Offer(
        .function(4), FormTitles.keyEdit, help: FormTitles.editSeatHelp, importance: 65,
        EditSeatForm(body: body.id, seat: seat.id))
    ]
    if seat.holder == nil, !seat.term.hasEnded(by: today) {
      offers.append(
        Offer(
          .function(8), FormTitles.keyFill, help: FormTitles.fillSeatHelp, importance: 72,
          AssignSeatForm(body: body.id, role: seat.role)))
    }
    if seat.term.holds(on: today), seat.term.to?.date.map({ $0.latest > today }) ?? true {
      offers.append(
        Offer(
          .delete, FormTitles.keyEnd, help: FormTitles.endSeatHelp, importance: 30,
          EndSeatForm(body: body.id, seat: seat.id)))
    }
    return offers
  }

  /// A rule, from the line that tells it.
  static func rule(_ form: some OfficerForm, of body: Body) -> [Offer] {
    guard !body.standing.isReadOnly else { return [] }
    return [
      Offer(.function(4), FormTitles.keyEdit, help: FormTitles.editRuleHelp, importance: 65, form)
    ]
  }
}
