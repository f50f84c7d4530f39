import ArgumentParser

/// Options that every subcommand takes may stand before its name too: `secretariat --register R meetings`.
enum GlobalOptions {
  private static let withValue: Set<String> = ["--register", "--as", "--as-of"]
  private static let flags: Set<String> = ["--json"]

  /// The words with the global options that precede the subcommand moved behind its name, where they are parsed.
  static func normalized(_ words: [String]) -> [String] {
    var path: [String] = []
    var moved: [String] = []
    var current: any ParsableCommand.Type = SecretariatCommand.self
    var index = 0
    while index < words.count {
      if let next = CommandPath.subcommand(words[index], of: current) {
        path.append(words[index])
        current = next
        index += 1
      } else if !current.configuration.subcommands.isEmpty, let length = length(at: index, of: words) {
        moved += words[index..<index + length]
        index += length
      } else {
        break
      }
    }
    return moved.isEmpty ? words : path + moved + words[index...]
  }

  private static func length(at index: Int, of words: [String]) -> Int? {
    let word = words[index]
    if flags.contains(word) { return 1 }
    if withValue.contains(word) { return index + 1 < words.count ? 2 : nil }
    return withValue.contains(String(word.prefix { $0 != "=" })) ? 1 : nil
  }
}
