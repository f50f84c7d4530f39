import Domain
import Localization

/// Puts the English and the French of one paper side by side, block by block (design §5).
enum Bilingual {
  static func pair(_ english: Paper, _ french: Paper) -> Paper {
    Paper(
      kind: english.kind, languages: .both, masthead: lines(english.masthead, french.masthead),
      symbol: english.symbol, status: english.status, title: line(english.title, french.title),
      subtitle: lines(english.subtitle, french.subtitle), blocks: blocks(english.blocks, french.blocks),
      fileStem: english.fileStem)
  }

  /// Headings are the fixed points: the two papers come from the same records and have the same parts.
  private static func blocks(_ english: [Block], _ french: [Block]) -> [Block] {
    let first = parts(english)
    let second = parts(french)
    guard first.count == second.count else { return part(english, french) }
    return zip(first, second).flatMap { part($0, $1) }
  }

  private static func parts(_ blocks: [Block]) -> [[Block]] {
    var parts: [[Block]] = [[]]
    for block in blocks {
      if case .heading = block { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
    return parts
  }

  private static func part(_ english: [Block], _ french: [Block]) -> [Block] {
    var result: [Block] = []
    var first = english[...]
    var second = french[...]
    while !first.isEmpty || !second.isEmpty {
      result += prose(run(&first), run(&second))
      switch (first.popFirst(), second.popFirst()) {
      case (let left?, let right?): result += BilingualData.merged(left, right)
      case (let one?, nil), (nil, let one?): result.append(one)
      case (nil, nil): break
      }
    }
    return result
  }

  /// Takes the blocks of prose up to the next table, list of facts or signatures.
  private static func run(_ blocks: inout ArraySlice<Block>) -> [Block] {
    let run = blocks.prefix { $0.isProse }
    blocks = blocks.dropFirst(run.count)
    return Array(run)
  }

  /// Points of an agenda are paired one by one, so that they stay on one height.
  private static func prose(_ english: [Block], _ french: [Block]) -> [Block] {
    let english = english.flatMap(\.points)
    let french = french.flatMap(\.points)
    return (0..<max(english.count, french.count)).map { index in
      .pair(
        Block.Pair(
          english: english.indices.contains(index) ? [english[index]] : [],
          french: french.indices.contains(index) ? [french[index]] : []))
    }
  }

  /// Lines that are short go beside each other, long ones below.
  private static func lines(_ english: [Passage], _ french: [Passage]) -> [Passage] {
    (0..<max(english.count, french.count)).flatMap { index -> [Passage] in
      let left = english.indices.contains(index) ? english[index] : Passage()
      let right = french.indices.contains(index) ? french[index] : Passage()
      let isLong = left.plain.count + right.plain.count > 60 && left.plain != right.plain
      return isLong ? [left, right] : [line(left, right)]
    }
  }

  /// `Minutes / Compte rendu`; once, when both read the same.
  static func line(_ english: Passage, _ french: Passage) -> Passage {
    if english.isEmpty { return french }
    if french.isEmpty || english.plain == french.plain { return english }
    return english + Passage(" / ", .english) + french
  }
}

extension Block {
  fileprivate var points: [Block] {
    if case .outline(let entries) = self { entries.map { .outline([$0]) } } else { [self] }
  }

  var isProse: Bool {
    switch self {
    case .heading, .paragraph, .numbered, .bullets, .outline, .note: true
    case .table, .chart, .facts, .signatures, .pageBreak, .pair: false
    }
  }
}
