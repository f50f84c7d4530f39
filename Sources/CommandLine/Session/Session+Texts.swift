import Domain
import Localization

/// Texts as they are typed after options: the words themselves, `@FILE`, or `-` for the input.
extension Session {
  /// The words that an option means; `@@` begins words with an `@`.
  func words(_ given: String) throws(CommandLineError) -> String {
    if given == "-" {
      return try text(of: try reading { () throws(FileFault) in try environment.files.readInput() }, "-")
    }
    guard given.hasPrefix("@") else { return given }
    let path = String(given.dropFirst())
    if path.hasPrefix("@") { return path }
    return try text(of: try reading { () throws(FileFault) in try environment.files.read(path) }, path)
  }

  func words(_ given: String?) throws(CommandLineError) -> String? {
    guard let given else { return nil }
    return try words(given) as String
  }

  /// A text of one or two languages.
  /// - Parameter own: words in the language of the messages.
  func text(en: String?, fr: String?, own: String? = nil) throws(CommandLineError) -> Text? {
    var text = Text.given(en: try words(en), fr: try words(fr))
    if let own = try words(own) {
      if text?[language] != nil { throw .usage(.exclusive(["…", "…-\(language.rawValue)"])) }
      text = (text ?? Text(original: language))
      text?[language] = own
    }
    return text
  }

  /// Numbered paragraphs: the options in their order, a file by its empty lines; the languages go side by side.
  func paragraphs(en: [String], fr: [String], own: [String]) throws(CommandLineError) -> [Text] {
    var given: [Language: [String]] = [.english: try paragraphs(en), .french: try paragraphs(fr)]
    given[language, default: []] += try paragraphs(own)
    let count = given.values.map(\.count).max() ?? 0
    return (0..<count).map { index in
      func words(_ language: Language) -> String? {
        let all = given[language] ?? []
        return index < all.count ? all[index] : nil
      }
      return Text.given(en: words(.english), fr: words(.french)) ?? Text()
    }
  }

  private func paragraphs(_ given: [String]) throws(CommandLineError) -> [String] {
    var paragraphs: [String] = []
    for option in given {
      let words = try words(option)
      guard option == "-" || option.hasPrefix("@") && !option.hasPrefix("@@") else {
        paragraphs.append(words)
        continue
      }
      paragraphs += words.paragraphs
    }
    return paragraphs
  }

  private func reading<Value>(_ read: () throws(FileFault) -> Value) throws(CommandLineError) -> Value {
    do { return try read() } catch { throw .file(error) }
  }

  private func text(of bytes: [UInt8], _ path: String) throws(CommandLineError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .file(.notText(path: path)) }
    var words = text.hasPrefix("\u{FEFF}") ? Substring(text).dropFirst() : Substring(text)
    while let last = words.last, last.isNewline { words.removeLast() }
    return String(words)
  }
}

extension String {
  /// The blocks of lines between empty lines, each on one line.
  fileprivate var paragraphs: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.map(String.init).joined(separator: " ") }
  }
}
