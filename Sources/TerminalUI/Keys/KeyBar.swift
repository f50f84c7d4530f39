import PlainText

/// The bottom row: keys and what they do. In a narrow screen whole entries go, the least important first.
public struct KeyBar: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public var key: Key
    /// The key as the person knows it, such as "F1".
    public var keyText: String
    public var label: String
    public var importance: Int

    public init(key: Key, keyText: String, label: String, importance: Int = 0) {
      self.key = key
      self.keyText = keyText
      self.label = label
      self.importance = importance
    }

    var width: Int { keyText.displayWidth + 1 + label.displayWidth }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The entries of the bindings that want to be in the key bar, by their first key.
  public init(_ bindings: [KeyBinding<some Equatable & Sendable>], names: KeyNames) {
    entries = bindings.compactMap { binding in
      guard binding.isInKeyBar, let key = binding.keys.first else { return nil }
      return Entry(
        key: key, keyText: names.name(of: key), label: binding.label, importance: binding.importance)
    }
  }

  /// The entries shown in a width with their first columns; two spaces apart, after one at the left.
  public func layout(width: Int) -> [(entry: Entry, start: Int)] {
    var shown = Array(entries.indices)
    while !shown.isEmpty, shown.reduce(1, { $0 + entries[$1].width + 2 }) - 2 > width {
      let lowest = shown.reversed().min { entries[$0].importance < entries[$1].importance }
      shown.removeAll { $0 == lowest }
    }
    var start = 1
    return shown.map { index in
      defer { start += entries[index].width + 2 }
      return (entries[index], start)
    }
  }

  /// The key whose entry a click in the bar's row meant.
  public func key(atColumn column: Int, width: Int) -> Key? {
    layout(width: width).first { ($0.start..<$0.start + $0.entry.width).contains(column) }?.entry.key
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let line = area.line(0)
    canvas.fill(line, style: .keyLabel)
    for (entry, start) in layout(width: line.columns) {
      let place = Point(column: line.column + start, row: line.row)
      let width = canvas.put(entry.keyText, at: place, style: .key)
      canvas.put(entry.label, at: Point(column: place.column + width + 1, row: place.row), style: .keyLabel)
    }
  }
}
