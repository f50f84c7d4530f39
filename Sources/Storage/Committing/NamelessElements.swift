import CanonicalJSON

/// Elements of lists that have no identifier, such as references to decisions and notes on sources. Their list is replaced as a
/// whole, and yet fields that the program does not know are to survive in those that stay.
enum NamelessElements {
  /// The list that is to stand, with each element that says what one of the standing list said as it stood there.
  static func keeping(_ standing: JSON?, in list: JSON) -> JSON {
    guard case .array(let wanted) = list, case .array(var rest)? = standing else { return list }
    return .array(
      wanted.map { element in
        guard let place = rest.firstIndex(where: { says($0, element) }) else { return element }
        return rest.remove(at: place)
      })
  }

  /// Whether an object says everything that another one says, and perhaps more.
  private static func says(_ full: JSON, _ bare: JSON) -> Bool {
    guard case .object(let full) = full, case .object(let bare) = bare else { return full == bare }
    return bare.allSatisfy { key, value in full[key].map { says($0, value) } ?? false }
  }
}
