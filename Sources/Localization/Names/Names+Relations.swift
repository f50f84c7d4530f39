import Domain

extension Names {
  /// The plans that are to go on from a framework, each with how it stands: `Improved ITSP (draft)`.
  public func continuations(of framework: Framework, among all: [Framework]) -> Phrase? {
    let plans = framework.continuations(among: all)
    if plans.isEmpty { return nil }
    return plans.map { standing(of: $0, among: all) }.listed()
  }

  /// A framework with how it stands: `Improved ITSP (draft)`.
  public func standing(of id: FrameworkID, among all: [Framework]) -> Phrase {
    let standing = all.first { $0.id == id }?.standing.name.phrase ?? .empty
    return phrase(id, .both) + " (" + standing + ")"
  }
}
