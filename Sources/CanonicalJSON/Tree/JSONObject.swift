/// The members of a JSON object, each name once, always in the order of RFC 8785 (by UTF-16 code units).
public struct JSONObject: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    var key: String
    var value: JSON

    static func == (left: Member, right: Member) -> Bool {
      CodeUnits.same(left.key, right.key) && left.value == right.value
    }
  }

  /// In canonical order, without repeated keys.
  private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }

  /// Members in any order; of members named twice the last one stands.
  init(_ unordered: some Sequence<Member>) {
    members = Array(unordered)
    members.sort { CodeUnits.precedes($0.key, $1.key) }
    let hasRepeats = zip(members, members.dropFirst()).contains { CodeUnits.same($0.key, $1.key) }
    guard hasRepeats else { return }
    // The sort is stable: the last of them is the one that came last.
    members = members.indices.compactMap { index in
      let next = members.index(after: index)
      let isRepeated = next < members.endIndex && CodeUnits.same(members[index].key, members[next].key)
      return isRepeated ? nil : members[index]
    }
  }

  /// Members that are known to stand in canonical order without repeated keys.
  init(ordered members: [Member]) { self.members = members }

  /// How many members there are.
  public var count: Int { members.count }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The names, in canonical order.
  public var keys: [String] { members.map(\.key) }

  /// The values, in the order of their names.
  public var values: [JSON] { members.map(\.value) }

  /// The member of that name; setting it to nil removes it.
  public subscript(key: String) -> JSON? {
    get {
      guard let index = index(of: key) else { return nil }
      return members[index].value
    }
    set {
      let index = insertionIndex(of: key)
      let stands = index < members.count && CodeUnits.same(members[index].key, key)
      switch (stands, newValue) {
      case (true, let value?): members[index].value = value
      case (true, nil): members.remove(at: index)
      case (false, let value?): members.insert(Member(key: key, value: value), at: index)
      case (false, nil): break
      }
    }
  }

  /// Changes the member of that name in place; `body` may set it to nil to remove it.
  mutating func update<Failure: Error>(
    _ key: String, _ body: (inout JSON?) throws(Failure) -> Void
  ) throws(Failure) {
    guard let index = index(of: key) else {
      var value: JSON?
      try body(&value)
      if let value { self[key] = value }
      return
    }
    // Taken out while it is changed, so that its own storage is not copied.
    var value: JSON? = .null
    swap(&value, index: index)
    do throws(Failure) {
      try body(&value)
    } catch {
      swap(&value, index: index)
      throw error
    }
    if value == nil { members.remove(at: index) } else { swap(&value, index: index) }
  }

  private mutating func swap(_ value: inout JSON?, index: Int) {
    let before = members[index].value
    members[index].value = value ?? .null
    value = before
  }
}

extension JSONObject {
  /// Below this many members a look at each is faster than a search.
  private static let fewMembers = 24

  func index(of key: String) -> Int? {
    guard members.count > Self.fewMembers else {
      let length = key.utf8.count
      for index in members.indices
      where members[index].key.utf8.count == length && CodeUnits.same(members[index].key, key) {
        return index
      }
      return nil
    }
    let index = insertionIndex(of: key)
    return index < members.count && CodeUnits.same(members[index].key, key) ? index : nil
  }

  private func insertionIndex(of key: String) -> Int {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if CodeUnits.precedes(members[middle].key, key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension JSONObject: Sequence {
  /// Goes through the members in canonical order.
  public struct Iterator: IteratorProtocol {
    var members: IndexingIterator<[Member]>

    public mutating func next() -> (key: String, value: JSON)? {
      guard let member = members.next() else { return nil }
      return (member.key, member.value)
    }
  }

  public func makeIterator() -> Iterator { Iterator(members: members.makeIterator()) }
  public var underestimatedCount: Int { members.count }
}
