extension String {
  /// What comes after the last point in the name of a file, in small letters: `docx` of `Papers/Minutes.DOCX`.
  ///
  /// `nil` where that is no ending: nothing at all, or part of a name, as in `Plenary of 12.2`.
  public var fileEnding: String? {
    let name = split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    let ending = name[name.index(after: point)...]
    let isWord = ending.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
    guard (1...8).contains(ending.utf8.count), isWord, ending.first?.isLetter == true else { return nil }
    return ending.lowercased()
  }
}
