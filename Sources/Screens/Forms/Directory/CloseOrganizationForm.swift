import Commands
import Domain
import Localization

/// That an organisation is over: its last day, by what act, who continues it; or a correction of that.
struct CloseOrganizationForm: OfficerForm {
  static let name = "close-organization"

  var organization: OrganizationID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let wording = Wording(register, around)
    let record = try register.organization(organization)
    let known = record.closure
    let title = known == nil ? ClosureWords.close : ClosureWords.correct
    let party = Party.organization(organization)
    let held = party.seats(in: try register.bodies().filter { !$0.standing.isReadOnly }).filter {
      $0.seat.holder?.organization == organization && $0.seat.term.holds(on: around.today)
    }
    let preface =
      [ClosureWords.preface(wording.names.appellation(party, .short).definite)]
      + (held.isEmpty ? [] : [ClosureWords.seatsEnd(held.count)])
    return try FormContent(
      title[language], note: wording.party(party, .short), preface: preface.map { $0[language] },
      button: title,
      [
        .partialDay(.date, known?.on ?? PartialDate(around.today), around, leaning: .past).labelled(
          ClosureWords.lastDay),
        .text(.instrument, known?.instrument).hinted(FormTitles.instrumentHint),
        .lookup(
          .successor, .organizations,
          known?.successor.map { [Reference(.organization($0), wording)] } ?? [], new: .organization
        ).labelled(ClosureWords.successor), .source(known?.source),
      ]
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.organization(organization).closure?.source
    try series.perform(
      CloseOrganization(
        organization: organization, on: try reader.partialDay(.date, .past),
        instrument: reader.text(.instrument), successor: reader.reference(.successor)?.organization,
        source: reader.source(over: known)))
  }
}
