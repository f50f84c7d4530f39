import CanonicalJSON

extension Framework {
  public var references: References {
    var found = References()
    found.add(framework: parent, .root / "parent")
    for framework in predecessors { found.add(framework: framework, .root / "predecessors") }
    if case .succeeded(let successor, _) = standing {
      found.add(framework: successor, .root / "standing" / "by")
    }
    found.add(parties: owners, .root / "owners")
    addResults(to: &found)
    for workstream in workstreams {
      found.add(parties: workstream.leads, .root / "workstreams" / workstream.id / "leads")
    }
    for risk in risks { found.add(party: risk.owner, .root / "risks" / risk.id / "owner") }
    for review in reviews {
      found.add(meeting: review.meeting, .root / "reviews" / review.id / "meeting")
      for point in review.points {
        for project in point.projects {
          found.add(project: project, .root / "reviews" / review.id / "points" / point.id / "projects")
        }
        for owner in point.responsible {
          let path = .root / "reviews" / review.id / "points" / point.id / "responsible" / owner.id
          found.add(party: owner.party, path / "party")
        }
      }
    }
    for commitment in commitments {
      for assessment in commitment.assessments {
        let path = .root / "commitments" / commitment.id / "assessments" / assessment.id
        found.add(party: assessment.partner, path / "partner")
      }
    }
    return found
  }

  private func addResults(to found: inout References) {
    let known = Set(results.map(\.id))
    let levels = Set(levels.map(\.id))
    let workstreams = Set(workstreams.map(\.id))
    for result in results {
      let path = .root / "results" / result.id
      found.require(result.parent, among: known, .result, path / "parent")
      found.require(result.level, among: levels, .level, path / "level")
      found.require(result.workstream, among: workstreams, .workstream, path / "workstream")
      for one in result.answerable { found.add(party: one.party, path / "answerable" / one.id / "party") }
      for decision in result.decisions { found.add(decision: decision, path / "decisions") }
      for key in result.concerns { found.add(.record(key.kind, key.id), path / "concerns") }
    }
    for indicator in indicators {
      found.require(
        indicator.result, among: known, .result, .root / "indicators" / indicator.id / "result")
    }
  }
}

extension Fund {
  public var references: References {
    var found = References()
    found.add(party: administrator, .root / "administrator")
    for body in boards { found.add(body: body, .root / "boards") }
    for framework in serves { found.add(framework: framework, .root / "serves") }
    for contribution in contributions {
      let path = .root / "contributions" / contribution.id
      found.add(party: contribution.donor, path / "donor")
      found.add(fund: contribution.through, path / "through")
    }
    for allocation in allocations {
      let path = .root / "allocations" / allocation.id
      found.add(project: allocation.project, path / "project")
      found.add(decision: allocation.decision, path / "decision")
    }
    for forecast in forecasts {
      found.add(party: forecast.donor, .root / "forecasts" / forecast.id / "donor")
    }
    for programme in aligned {
      let path = .root / "aligned" / programme.id
      found.add(party: programme.donor, path / "donor")
      found.add(parties: programme.partners, path / "partners")
    }
    return found
  }
}

extension Project {
  public var references: References {
    var found = References()
    for fund in funds { found.add(fund: fund, .root / "funds") }
    for result in results { found.add(result: result, .root / "results") }
    for decision in decisions { found.add(decision: decision, .root / "decisions") }
    for partner in partners { found.add(party: partner.party, .root / "partners" / partner.id / "party") }
    for risk in risks { found.add(party: risk.owner, .root / "risks" / risk.id / "owner") }
    return found
  }
}
