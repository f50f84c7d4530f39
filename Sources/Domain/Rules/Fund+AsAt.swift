extension Fund {
  /// The fund as it stood at the end of a day, for statements of the past (D): what is dated later is left out, what bears no date is
  /// kept. A contribution of which no step is left had not been announced yet.
  public func asAt(_ day: CalendarDay) -> Fund {
    func isKnown(_ date: StatedDate) -> Bool { date.date.map { $0.earliest <= day } ?? true }
    var fund = self
    fund.contributions = contributions.compactMap { given in
      var known = given
      known.steps = given.steps.filter { isKnown($0.on) }
      return known.steps.isEmpty && !given.steps.isEmpty ? nil : known
    }
    fund.reported = reported.filter { isKnown($0.asAt) }
    fund.aligned = aligned.filter { isKnown($0.asAt) }
    fund.allocations = allocations.filter { isKnown($0.on) }.map { given in
      var known = given
      known.disbursements = given.disbursements.filter { isKnown($0.on) }
      return known
    }
    return fund
  }
}
