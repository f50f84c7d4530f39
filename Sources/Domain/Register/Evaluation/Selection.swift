/// What a question selects: places in the lists it was asked of, in the order of the answer, and how many match in all.
public struct Selection: Hashable, Sendable {
  public let places: [Int]
  public let total: Int

  /// The page of `ordered` that begins at `offset`; negative numbers count as 0.
  public init(page ordered: [Int], offset: Int, limit: Int) {
    places = Array(ordered.dropFirst(max(offset, 0)).prefix(max(limit, 0)))
    total = ordered.count
  }
}

extension Array where Element: Sendable {
  /// One page of these rows, and how many there are.
  public func page(offset: Int, limit: Int) -> Page<Element> {
    Page(rows: Array(dropFirst(Swift.max(offset, 0)).prefix(Swift.max(limit, 0))), total: count)
  }
}
