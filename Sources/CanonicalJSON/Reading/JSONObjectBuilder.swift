/// Gathers the members of an object while it is read; sorts only when they did not come in canonical order.
struct JSONObjectBuilder {
  private var members: [JSONObject.Member] = []
  private var ordered = true
  private var last: UnsafeBufferPointer<UInt8>?

  init() { members.reserveCapacity(4) }

  /// `written` are the key's bytes in the text, which live at least as long as this builder; nil if they are escaped.
  mutating func append(_ key: String, written: UnsafeBufferPointer<UInt8>?, value: JSON) {
    if ordered, let previous = members.last?.key {
      if let last, let written {
        ordered = CodeUnits.precedes(last, written)
      } else {
        ordered = CodeUnits.precedes(previous, key)
      }
    }
    last = written
    members.append(JSONObject.Member(key: key, value: value))
  }

  /// The object, or nil when a key occurs twice.
  var object: JSONObject? {
    if ordered { return JSONObject(ordered: members) }
    let object = JSONObject(members)
    return object.count == members.count ? object : nil
  }
}
