import Domain

extension Person.Contact {
  /// - Throws: `invalid` for an e-mail address that can reach nobody.
  func required() throws(RegisterError) {
    if !hasPossibleEmail { throw .invalid(.email, .notAnEmail(email ?? "")) }
  }
}
