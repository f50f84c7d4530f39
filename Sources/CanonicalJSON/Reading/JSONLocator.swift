/// Finds in a text the lines that messages about a tree speak of.
public enum JSONLocator {
  /// The line, from 1, where the value at that path begins, or else what is nearest above it; nil when the text holds
  /// no value at all. Elements may also be named by their index, as in a ``JSONShapeError``.
  public static func line(of path: JSONPath, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer, limits: JSONLimits(depth: 256, bytes: .max))
      scanner.skipSpace()
      guard scanner.position < buffer.count else { return nil }
      for (depth, step) in path.steps.enumerated() {
        guard let place = scanner.place(of: step, depth: depth) else { break }
        scanner.position = place
      }
      return JSONSyntaxError(reason: .empty, offset: scanner.position, in: buffer).line
    }
  }
}

extension JSONScanner {
  /// Where, in the array or object that begins here, the value begins to which that step leads.
  fileprivate func place(of step: JSONPathStep, depth: Int) -> Int? {
    var scanner = self
    do throws(JSONSyntaxError) {
      switch step {
      case .order: return nil
      case .key(let key):
        return try scanner.take(UInt8(ascii: "["))
          ? scanner.element(depth: depth) { index, _ in String(index) == key }
          : scanner.member(key, depth: depth)
      case .element(let id):
        guard scanner.take(UInt8(ascii: "[")) else { return nil }
        return try scanner.element(depth: depth) { $1.isElement(id) }
      }
    } catch {
      // Beyond a fault in the text nothing can be found; the fault itself is the reader's to tell.
      return nil
    }
  }

  private mutating func member(_ key: String, depth: Int) throws(JSONSyntaxError) -> Int? {
    guard take(UInt8(ascii: "{")) else { return nil }
    repeat {
      skipSpace()
      let found = try self.key()
      if CodeUnits.same(found, key) { return position }
      _ = try value(depth: depth + 1)
      skipSpace()
    } while take(UInt8(ascii: ","))
    return nil
  }

  private mutating func element(
    depth: Int, where matches: (Int, JSON) -> Bool
  ) throws(JSONSyntaxError) -> Int? {
    var index = 0
    repeat {
      skipSpace()
      let place = position
      if matches(index, try value(depth: depth + 1)) { return place }
      index += 1
      skipSpace()
    } while take(UInt8(ascii: ","))
    return nil
  }
}
