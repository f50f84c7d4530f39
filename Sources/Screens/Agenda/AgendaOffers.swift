import Commands
import Domain
import Localization
import TerminalUI

/// What can be done with an agenda as it stands now.
struct AgendaOffers {
  private let meeting: Meeting
  private let moves: AgendaMoves
  private let isOpen: Bool
  /// Whether something can be carried over from earlier meetings.
  let carries: Bool
  /// What approves the minutes of the meeting before, where they are circulated and this one sits or has sat.
  private let approval: ApproveMinutesForm?

  init(
    _ meeting: Meeting, body: Body?, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.meeting = meeting
    moves = AgendaMoves(meeting)
    isOpen =
      !meeting.isFinal && meeting.timing.name != .cancelled && body?.standing.isReadOnly != true
    let mayCarry = isOpen && meeting.kind != .betweenMeetings
    approval = try ApproveMinutesForm(before: meeting, register)
    carries = mayCarry ? try CarryAgenda(meeting: meeting.id).isUseful(asOf: around.today, register) : false
  }

  /// Laying the agenda, or carrying over to it what earlier meetings left.
  var carry: Offer? {
    guard carries else { return nil }
    return Offer(
      .character("c"), FormTitles.keyCarry, help: FormTitles.layAgendaHelp,
      importance: meeting.agenda.isEmpty ? 66 : 38, CarryAgendaForm(meeting: meeting.id))
  }

  /// What belongs to no single point.
  var general: [Offer] {
    guard isOpen else { return [] }
    var offers = [
      Offer(
        .function(2), FormTitles.keyAdd, help: FormTitles.addItemHelp, importance: 62,
        AddAgendaItemForm(meeting: meeting.id))
    ]
    if let carry { offers.append(carry) }
    if meeting.timing.name == .inSession, meeting.agenda.contains(where: { $0.state == .provisional }) {
      offers.append(
        Offer(
          .character("a"), FormTitles.keyAdoptAgenda, help: FormTitles.adoptAgendaHelp, importance: 58,
          AdoptAgendaForm(meeting: meeting.id)))
    }
    return offers
  }

  /// What can be done with a point where it is one of many things on a page.
  func brief(_ item: AgendaItem) -> [Offer] {
    guard isOpen else { return [] }
    return [add(below: item), edit(item)] + removal(of: item)
  }

  /// Everything that can be done with a point.
  func all(_ item: AgendaItem) -> [Offer] {
    guard isOpen else { return [] }
    return [add(below: item), edit(item)] + states(of: item) + places(of: item) + reshaping(of: item)
      + removal(of: item)
  }

  /// Below a point of substance; from the points that every agenda begins and ends with, where such a point belongs.
  private func add(below item: AgendaItem) -> Offer {
    let form =
      item.kind == .substance
      ? AddAgendaItemForm(meeting: meeting.id, parent: item.parent, before: moves.next(after: item.id))
      : AddAgendaItemForm(meeting: meeting.id)
    return Offer(
      .function(2), FormTitles.keyAdd, help: FormTitles.addItemHelp, importance: 62, form)
  }

  private func edit(_ item: AgendaItem) -> Offer {
    Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editItemHelp, importance: 61,
      EditAgendaItemForm(meeting: meeting.id, item: item.id))
  }

  private func places(of item: AgendaItem) -> [Offer] {
    let steps: [(Key, Key, Phrase, Phrase, MoveAgendaItemForm?)] = [
      (.character("k"), .shifted(.up), FormTitles.keyUp, FormTitles.upHelp, moves.up(item)),
      (.character("j"), .shifted(.down), FormTitles.keyDown, FormTitles.downHelp, moves.down(item)),
      (.character(">"), .shifted(.right), FormTitles.keyNest, FormTitles.nestHelp, moves.nest(item)),
      (.character("<"), .shifted(.left), FormTitles.keyUnnest, FormTitles.unnestHelp, moves.unnest(item)),
    ]
    return steps.compactMap { key, also, label, help, form in
      form.map { Offer(key, label, help: help, importance: 36, also: [also], $0) }
    }
  }

  private func reshaping(of item: AgendaItem) -> [Offer] {
    guard AgendaItemTransitions.isMalleable(item.state) else { return [] }
    let split = Offer(
      .character("x"), FormTitles.keySplit, help: FormTitles.splitHelp, importance: 32,
      SplitAgendaItemForm(meeting: meeting.id, item: item.id))
    guard !moves.partners(of: item.id).isEmpty else { return [split] }
    let merge = Offer(
      .character("f"), FormTitles.keyMerge, help: FormTitles.mergeHelp, importance: 33,
      MergeAgendaItemsForm(meeting: meeting.id, item: item.id))
    return [merge, split]
  }

  /// The states to which a point can go now; withdrawing has a key of its own.
  private func states(of item: AgendaItem) -> [Offer] {
    let sits = meeting.timing.hasBegun || meeting.kind == .betweenMeetings
    let targets = AgendaItemTransitions.targets(of: item.state).filter {
      $0 != .withdrawn && (sits || !AgendaItemTransitions.needsSession($0))
    }
    var forms = targets.map {
      (
        label: $0.phrase.capitalized,
        form: AnyForm(AgendaItemStateForm(meeting: meeting.id, item: item.id, state: $0))
      )
    }
    if item.kind == .previousMinutes, let approval {
      forms.insert((FormTitles.approvePrevious, AnyForm(approval)), at: 0)
    }
    guard !forms.isEmpty else { return [] }
    return [
      Offer(
        .function(8), FormTitles.keyState, help: FormTitles.stateHelp, importance: 57, oneOf: forms)
    ]
  }

  private func removal(of item: AgendaItem) -> [Offer] {
    let isFresh = item.state == .proposed || item.state == .provisional
    if isFresh, !meeting.decisions.contains(where: { $0.item == item.id }) {
      return [
        Offer(
          .delete, FormTitles.keyDelete, help: FormTitles.removeHelp, importance: 34,
          RemoveAgendaItemForm(meeting: meeting.id, item: item.id))
      ]
    }
    guard AgendaItemTransitions.allows(item.state, .withdrawn) else { return [] }
    return [
      Offer(
        .delete, FormTitles.keyWithdraw, help: FormTitles.withdrawHelp, importance: 34,
        WithdrawAgendaItemForm(meeting: meeting.id, item: item.id))
    ]
  }
}
