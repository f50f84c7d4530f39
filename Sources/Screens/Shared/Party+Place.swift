import Domain

extension Party {
  /// The page of the party; of a post that of its organisation. All members have none.
  var place: Place? {
    switch self {
    case .organization(let id), .post(_, of: let id?): .organization(id)
    case .body(let id): .body(id)
    case .person(let id): .person(id)
    case .post(_, of: nil), .members: nil
    }
  }
}
