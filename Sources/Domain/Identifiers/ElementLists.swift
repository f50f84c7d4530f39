import CanonicalJSON

/// Holds the lists of a record to identifiers that are given once in each, since elements are told apart by nothing else (design §2).
struct ElementLists {
  /// The first list that repeats one.
  private(set) var fault: JSONShapeError?

  mutating func check<Element, Entity>(
    _ list: [Element], at place: @autoclosure () -> JSONPath, _ id: (Element) -> Identifier<Entity>
  ) {
    guard fault == nil, list.count > 1 else { return }
    var seen: Set<String> = []
    for (index, element) in list.enumerated() where !seen.insert(id(element).text).inserted {
      fault = JSONShapeError(
        path: place() / String(index), reason: .repeatedIdentifier(id(element).text))
      return
    }
  }
}

extension Office {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(classifications, at: .root / "classifications") { $0.id }
    return lists.fault
  }
}

extension Organization {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(classified, at: .root / "classified") { $0.id }
    return lists.fault
  }
}

extension Body {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(seats, at: .root / "seats") { $0.id }
    lists.check(seatRules, at: .root / "seatRules") { $0.id }
    return lists.fault
  }
}

extension Framework {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(levels, at: .root / "levels") { $0.id }
    lists.check(results, at: .root / "results") { $0.id }
    for result in results {
      lists.check(result.answerable, at: .root / "results" / result.id / "answerable") { $0.id }
    }
    lists.check(workstreams, at: .root / "workstreams") { $0.id }
    lists.check(indicators, at: .root / "indicators") { $0.id }
    for indicator in indicators {
      lists.check(indicator.values, at: .root / "indicators" / indicator.id / "values") { $0.id }
    }
    lists.check(risks, at: .root / "risks") { $0.id }
    lists.check(reviews, at: .root / "reviews") { $0.id }
    for review in reviews {
      lists.check(review.points, at: .root / "reviews" / review.id / "points") { $0.id }
    }
    lists.check(commitments, at: .root / "commitments") { $0.id }
    for commitment in commitments {
      lists.check(commitment.assessments, at: .root / "commitments" / commitment.id / "assessments") { $0.id }
    }
    return lists.fault
  }
}

extension Fund {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(contributions, at: .root / "contributions") { $0.id }
    for contribution in contributions {
      lists.check(contribution.steps, at: .root / "contributions" / contribution.id / "steps") { $0.id }
    }
    lists.check(reported, at: .root / "reported") { $0.id }
    lists.check(allocations, at: .root / "allocations") { $0.id }
    for allocation in allocations {
      lists.check(allocation.disbursements, at: .root / "allocations" / allocation.id / "disbursements") {
        $0.id
      }
    }
    lists.check(forecasts, at: .root / "forecasts") { $0.id }
    lists.check(phases, at: .root / "phases") { $0.id }
    lists.check(aligned, at: .root / "aligned") { $0.id }
    return lists.fault
  }
}

extension Project {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(partners, at: .root / "partners") { $0.id }
    lists.check(reports, at: .root / "reports") { $0.id }
    lists.check(risks, at: .root / "risks") { $0.id }
    return lists.fault
  }
}
