import Domain

extension Names {
  /// The gender with which participles about a party agree: that of its name's article, masculine when it has none.
  public func gender(of party: Party) -> Gender {
    appellation(party).article == .feminine ? .feminine : .masculine
  }
}
