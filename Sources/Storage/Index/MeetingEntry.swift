import Domain

/// A meeting's facts in the index, with how many decisions follow and the place of its row.
struct MeetingEntry {
  let facts: MeetingFacts
  let decisions: Int
  var row: Range<Int>

  func pack(into packer: inout Packer) {
    packer.put(facts.id)
    packer.put(facts.year)
    packer.put(facts.body) { $0.put($1) }
    packer.put(facts.kind)
    packer.put(facts.state)
    packer.put(facts.date) { $0.put($1) }
    packer.put(facts.until) { $0.put($1) }
    packer.put(facts.start) { $0.put($1) }
    packer.put(decisions)
    packer.put(row.lowerBound)
    packer.put(row.count)
  }

  init(facts: MeetingFacts, decisions: Int, row: Range<Int>) {
    self.facts = facts
    self.decisions = decisions
    self.row = row
  }

  init(from unpacker: inout Unpacker) throws(ShelfFault) {
    facts = MeetingFacts(
      id: try unpacker.identifier(), year: try unpacker.number(),
      body: try unpacker.optional { reader throws(ShelfFault) in try reader.identifier() },
      kind: try unpacker.oneOf(), state: try unpacker.oneOf(),
      date: try unpacker.optional { reader throws(ShelfFault) in try reader.date() },
      until: try unpacker.optional { reader throws(ShelfFault) in try reader.day() },
      start: try unpacker.optional { reader throws(ShelfFault) in try reader.time() })
    decisions = try unpacker.number()
    let start = try unpacker.number()
    let count = try unpacker.number()
    guard decisions >= 0, start >= 0, count >= 0, count <= .max - start else { throw ShelfFault() }
    row = start..<(start + count)
  }
}
