import Domain

/// Where the lines of a section come from and what is remarked on them: a mark in each line, the words below the section, each
/// said once.
struct NumberedRemarks {
  private let wording: Wording
  private var remarks: [String] = []

  init(_ wording: Wording) { self.wording = wording }

  /// `S3 [1]`.
  mutating func mark(_ source: SourceNote?, _ remark: Text? = nil) -> String {
    let words = [remark, source?.remark].compactMap { $0.map { wording.text($0) } }
    let numbers = words.map { number(of: $0) }
    return ([wording.mark(source)] + numbers).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func number(of words: String) -> String {
    if let known = remarks.firstIndex(of: words) { return "[\(known + 1)]" }
    remarks.append(words)
    return "[\(remarks.count)]"
  }

  var words: String {
    remarks.enumerated().map { "[\($0 + 1)] \($1)" }.joined(separator: "  ")
  }
}
