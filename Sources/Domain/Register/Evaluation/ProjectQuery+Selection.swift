extension ProjectQuery {
  /// The projects that match, by identifier.
  public func page(of projects: [Project]) -> Page<Project> {
    let searched = phrase.flatMap(SearchPhrase.init)
    return projects.filter { project in
      matches(project)
        && (searched.map { $0.isFound(inEither: project.title) || $0.isFound(inEither: project.acronym) }
          ?? true)
    }
    .sorted { $0.id < $1.id }
    .page(offset: offset, limit: limit)
  }

  private func matches(_ project: Project) -> Bool {
    if let states, !states.contains(project.standing.state) { return false }
    if let fund, !project.funds.contains(fund) { return false }
    if let framework, !project.results.contains(where: { $0.framework == framework }) { return false }
    if let partner, !project.partners.contains(where: { $0.party == partner }) { return false }
    return true
  }
}
