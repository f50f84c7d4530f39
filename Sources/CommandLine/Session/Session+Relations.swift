import Commands
import Domain

/// What a record is tied to, by the words that were typed, in options that are repeated; `none` stands for nothing.
extension Session {
  func frameworks(_ words: [String]) throws(CommandLineError) -> [FrameworkID] {
    try several(words) { word throws(CommandLineError) in try framework(word) }
  }

  func projects(_ words: [String]) throws(CommandLineError) -> [ProjectID] {
    try several(words) { word throws(CommandLineError) in try project(word) }
  }

  /// What a result is about; the command refuses what no result can be about.
  func concerns(_ words: [String]) throws(CommandLineError) -> [RecordKey] {
    try several(words) { word throws(CommandLineError) in
      switch try find(word) {
      case .record(let key): return key
      case .decision: throw .register(.invalid(.concerns, ExpectedResult.cannotConcern(word)))
      }
    }
  }

  /// Left out they are kept, `none` empties them.
  func revision<Value>(
    _ words: [String], _ read: ([String]) throws(CommandLineError) -> [Value]
  ) throws(CommandLineError) -> Revision<[Value]> {
    words.isEmpty ? .kept : .to(try read(words))
  }

  private func several<Value>(
    _ words: [String], _ read: (String) throws(CommandLineError) -> Value
  ) throws(CommandLineError) -> [Value] {
    var found: [Value] = []
    for word in words where word != "none" { found.append(try read(word)) }
    return found
  }
}
