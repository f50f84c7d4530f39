import Domain

extension Register {
  /// - Throws: `invalid` when another body is called so in the symbols of its papers.
  func requireOwnSymbols(_ acronym: Text?, of body: BodyID) throws(RegisterError) {
    guard let holder = SymbolName.holder(of: acronym, besides: body, among: try bodies()) else { return }
    let words = acronym.map { $0.best(for: $0.original ?? .english) } ?? body.text
    throw .invalid(.acronym, .acronymInUse(words, by: holder.name))
  }
}

extension Cadence {
  /// - Throws: `invalid` unless it is one to twelve ordinary meetings a year.
  func required() throws(RegisterError) { try ordinaryPerYear.required(in: 1...12, .cadence) }
}

extension Fraction {
  /// - Throws: `invalid` unless it is a share of something that all together can satisfy.
  func required(_ field: Field) throws(RegisterError) {
    let most = exceeded ? denominator - 1 : denominator
    guard denominator > 0, numerator > 0, numerator <= most else {
      throw .invalid(field, .outOfRange("\(numerator)/\(denominator)", from: 0, to: 1))
    }
  }
}

extension QuorumRule {
  /// - Throws: `invalid` when it asks for nothing, or for more than everybody.
  func required() throws(RegisterError) {
    if share == nil && seats == nil { throw .invalid(.quorum, .missing) }
    try share?.required(.quorum)
    try seats?.required(in: 1...10_000, .quorum)
  }
}

extension AdoptionRule {
  /// - Throws: `invalid` when it allows no method, or a majority that nobody can reach.
  func required() throws(RegisterError) {
    if methods.isEmpty { throw .invalid(.method, .missing) }
    try majority?.required(.majority)
  }
}

extension Rotation {
  /// - Throws: `noSuchRecord` for a party that does not exist, `invalid` when somebody is named twice or a term has no length.
  func required(_ register: any Register) throws(RegisterError) {
    for party in order { try register.requireParty(party, .order) }
    let twice = order.first { party in order.count(where: { $0 == party }) > 1 }
    if let twice { throw .invalid(.order, .cycle(twice.words)) }
    if order.isEmpty { throw .invalid(.order, .missing) }
    try months?.required(in: 1...240, .period)
  }
}

extension Body {
  /// - Throws: the refusal of a closed body, which names its successor.
  func requireOpen() throws(RegisterError) {
    if let refusal = closedRefusal { throw .refused(refusal) }
  }

  /// - Throws: `noSuchElement` when it has no such seat.
  func requiredSeat(_ id: Identifier<Seat>) throws(RegisterError) -> Seat {
    guard let seat = seat(id) else { throw .noSuchElement(.seat, id.text, in: key) }
    return seat
  }

  /// Puts a seat in the place of the one with its identifier, or at the end.
  mutating func put(_ seat: Seat) {
    if let index = seats.firstIndex(where: { $0.id == seat.id }) {
      seats[index] = seat
    } else {
      seats.append(seat)
    }
  }
}
