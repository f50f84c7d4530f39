/// The options with which the interface can be opened: all of them say of which register, as whom and as at which day.
struct InterfaceArguments: Equatable {
  var register: String?
  var person: String?
  var asOf: String?

  /// `nil` when the words are a command line for something else.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard ["--register", "--as", "--as-of"].contains(parts[0]),
        let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty
      else { return nil }
      switch parts[0] {
      case "--register": register = value
      case "--as": person = value
      default: asOf = value
      }
    }
  }
}
