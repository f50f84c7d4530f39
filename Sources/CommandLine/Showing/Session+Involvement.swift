import Domain
import Localization

extension Session {
  /// Where a party sits, what it owes and what it takes part in.
  func addInvolvement(
    of party: Party, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let register = try register()
    let day = try asOf()
    try addSeatsHeld(by: party, names, to: &sheet)
    let involvement = try asking { () throws(RegisterError) in
      try Involvement(of: party, in: register, asOf: day)
    }
    addOwed(involvement, on: day, names, to: &sheet)
    addTaking(involvement, names, to: &sheet)
    try addFrameworks(ledBy: party, names, to: &sheet)
    try addGiven(by: party, names, to: &sheet)
  }

  /// The seats that a party has or had, in its own name or as the one through which another holds them.
  func addSeatsHeld(
    by party: Party, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let register = try register()
    let bodies = try asking { () throws(RegisterError) in try register.bodies() }
    addSeats(party.seats(in: bodies), names, to: &sheet)
  }

  private func addSeats(_ seats: [SeatHeld], _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .words(FactWords.body), .plain(FactWords.role), .words(ListWords.who), .plain(ProjectWords.term),
    ]
    let rows = seats.map { held in
      (
        cells: [
          names.phrase(held.body, .both)[language], held.seat.role.phrase[language],
          names.phrase(held.manner)[language], held.seat.term.phrase[language],
        ], sources: held.seat.source.map { [$0] } ?? []
      )
    }
    sheet.list(ScreenWords.seatsHeld, columns, rows)
  }

  private func addOwed(
    _ involvement: Involvement, on day: CalendarDay, _ names: Names, to sheet: inout FactSheet
  ) {
    let columns: [ListColumn] = [
      .words(ListWords.what), .words(ListWords.record), .words(ListWords.deadline),
    ]
    func add(_ title: Phrase, _ rows: [(what: Phrase, record: Phrase, due: Phrase?, isLate: Bool)]) {
      sheet.list(
        title, columns,
        rows.map { row in
          let late = row.isLate ? " ! " + Implementation.overdue[language] : ""
          return ([row.what[language], row.record[language], (row.due?[language] ?? "") + late], [])
        })
    }
    add(
      InvolvementWords.decisions,
      involvement.decisions.map {
        (($0.title ?? $0.text).phrase, names.decisionInFull($0), $0.deadline?.phrase, $0.isOverdue)
      })
    add(
      InvolvementWords.actions,
      involvement.actions.map {
        (
          $0.point.text.phrase, names.phrase($0.framework), $0.point.deadline?.phrase,
          $0.point.isOverdue(on: day)
        )
      })
    add(
      InvolvementWords.documents,
      involvement.documents.map {
        (
          $0.document.title.phrase, names.title(of: $0.meeting), $0.due?.phrase(.medium),
          isBefore(day, $0.due)
        )
      })
    add(
      InvolvementWords.reports,
      involvement.reports.map {
        (
          $0.report.kind.phrase, names.phrase($0.project.id, .both), $0.report.due?.phrase(.medium),
          isBefore(day, $0.report.due)
        )
      })
  }

  private func isBefore(_ day: CalendarDay, _ due: CalendarDay?) -> Bool { due.map { $0 < day } ?? false }

  private func addTaking(_ involvement: Involvement, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .words(ListWords.what), .words(FactWords.role), .words(ListWords.state),
    ]
    let projects = involvement.projects.map { part in
      (
        cells: [
          names.phrase(part.project.id, .both)[language], part.roles.map(\.phrase).listed()[language],
          part.project.standing.state.phrase[language],
        ], sources: [SourceNote]()
      )
    }
    sheet.list(InvolvementWords.projects, columns, projects)
    let results = involvement.results.map { charge in
      (
        cells: [
          names.phrase(charge.result)[language], charge.role.phrase[language],
          names.phrase(charge.result.framework)[language],
        ], sources: [SourceNote]()
      )
    }
    sheet.list(
      InvolvementWords.results,
      [.words(ListWords.what), .words(FactWords.role), .words(Field.framework.phrase.capitalized)], results)
  }
}
