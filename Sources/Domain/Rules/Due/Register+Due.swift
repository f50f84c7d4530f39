extension Register {
  /// Everything that is overdue, or due within so many days: decisions and actions of reviews, texts under a silence procedure,
  /// reports of projects, the preparation of meetings and their minutes. What is overdue comes first, then by day.
  public func due(
    within days: Int, asOf today: CalendarDay, now: Moment
  ) throws(RegisterError) -> [DueItem] {
    let last = today.adding(days: days)
    let found =
      try decisionsDue(by: last, asOf: today) + silencesDue(by: last, today, now)
      + actionsDue(by: last, asOf: today) + reportsDue(by: last, asOf: today)
      + preparationDue(by: last, asOf: today) + minutesDue(by: last, asOf: today)
    return found.enumerated().sorted { one, other in
      Self.order(one.element, one.offset) < Self.order(other.element, other.offset)
    }.map(\.element)
  }

  private static func order(_ item: DueItem, _ place: Int) -> (Int, Int, Int) {
    (item.isOverdue ? 0 : 1, item.day?.number ?? (item.isOverdue ? .min : .max), place)
  }

  private func decisionsDue(by last: CalendarDay, asOf today: CalendarDay) throws(RegisterError) -> [DueItem]
  {
    let query = DecisionQuery(implementation: [.notStarted, .inProgress], asOf: today)
    var plenaries: [BodyID: CalendarDay] = [:]
    for row in try meetings(
      MeetingQuery(from: today, to: last, states: MeetingTiming.Name.ahead, kinds: [.ordinary])
    ).rows {
      guard let body = row.body, plenaries[body] == nil else { continue }
      plenaries[body] = row.schedule?.date.earliest
    }
    return try decisions(query).rows.compactMap { row in
      let owners = row.owners.filter(\.status.isOpen).map(\.party)
      func item(_ day: CalendarDay?) -> DueItem {
        DueItem(.decision(row), by: day, isOverdue: row.isOverdue, owners: owners)
      }
      switch row.deadline {
      case .date(let day): return row.isOverdue || day <= last ? item(day) : nil
      case .nextPlenary:
        let next = row.body.flatMap { plenaries[$0] }
        return row.isOverdue || next != nil ? item(next) : nil
      case .ongoing, nil: return nil
      }
    }
  }

  private func silencesDue(
    by last: CalendarDay, _ today: CalendarDay, _ now: Moment
  ) throws(RegisterError) -> [DueItem] {
    var found: [DueItem] = []
    for row in try decisions(DecisionQuery(standings: [.circulated], asOf: today)).rows {
      let (_, decision) = try decision(row.reference)
      guard let silence = decision.silence, silence.until.day <= last else { continue }
      let state = silence.state(at: now, objecting: decision.standingObjections.map(\.by))
      found.append(
        DueItem(.silence(row, state), by: silence.until.day, isOverdue: state == .elapsed))
    }
    return found
  }

  private func actionsDue(by last: CalendarDay, asOf today: CalendarDay) throws(RegisterError) -> [DueItem] {
    try frameworks().filter { !$0.standing.isReadOnly }.flatMap { framework in
      framework.reviews.flatMap(\.points).compactMap { point in
        guard point.implementation?.isOpen == true, case .date(let day)? = point.deadline, day <= last else {
          return nil
        }
        return DueItem(
          .action(framework.id, point), by: day, isOverdue: point.isOverdue(on: today),
          owners: point.responsible.filter(\.status.isOpen).map(\.party))
      }
    }
  }

  private func reportsDue(by last: CalendarDay, asOf today: CalendarDay) throws(RegisterError) -> [DueItem] {
    try projects(ProjectQuery()).rows.flatMap { project in
      project.reportsAwaited.compactMap { report in
        guard let day = report.due, day <= last else { return nil }
        return DueItem(
          .report(project.id, report), by: day, isOverdue: day < today, owners: project.reporters)
      }
    }
  }

  private func preparationDue(
    by last: CalendarDay, asOf today: CalendarDay
  ) throws(RegisterError) -> [DueItem] {
    var found: [DueItem] = []
    for row in try meetings(MeetingQuery(states: MeetingTiming.Name.ahead)).rows
    where row.kind != .betweenMeetings && row.schedule.map({ $0.date.latest >= today }) ?? false {
      guard let checklist = try preparation(of: try meeting(row.id), asOf: today) else { continue }
      for item in checklist.items where item.state != .done && item.state != .missed {
        guard let day = item.due, day <= last else { continue }
        found.append(DueItem(.preparation(row, item), by: day, isOverdue: item.state == .late))
      }
    }
    return found
  }

  private func minutesDue(by last: CalendarDay, asOf today: CalendarDay) throws(RegisterError) -> [DueItem] {
    let office = try settings()
    var found: [DueItem] = []
    for row in try MinutesStep.inHand(on: today, self) {
      guard let id = row.body else { continue }
      let meeting = try meeting(row.id)
      let periods = ResolvedPeriods(body: try body(id), office: office)
      guard let dates = PreparationDates(of: meeting, periods: periods),
        let step = MinutesStep(meeting, dates, on: today), step.due <= last
      else { continue }
      found.append(DueItem(.minutes(row, step), by: step.due, isOverdue: step.isLate(on: today)))
    }
    return found
  }
}

extension Project {
  /// Who writes its reports: those who lead it, else those who carry it out.
  fileprivate var reporters: [Party] {
    let leading = partners.filter { $0.role == .lead }
    return
      (leading.isEmpty ? partners.filter { $0.role == .implementing || $0.role == .contractual } : leading)
      .map(\.party)
  }
}
