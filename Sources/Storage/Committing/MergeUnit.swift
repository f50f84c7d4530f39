import CanonicalJSON

/// What is merged as one: the members of an object that is neither a record nor an element of a list, since often only all of
/// them together say something (a state with its date, a party's kind and name). The languages of a text are merged singly.
enum MergeUnit {
  private static let languages: Set<String> = ["en", "fr", "original"]

  static func path(of path: JSONPath) -> JSONPath {
    guard case .key(let name)? = path.steps.last, !languages.contains(name), let parent = path.parent,
      case .key? = parent.steps.last
    else { return path }
    return parent
  }
}
