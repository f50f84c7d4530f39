import Commands
import Domain
import Localization

/// Two decisions of one: the officer says which words go where.
struct SplitDecisionForm: DecisionForm {
  static let name = "split-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let paragraphs = about.decision.paragraphs
    let cut = min(1, paragraphs.count - 1)
    var (first, second) = (about.decision, about.decision)
    first.paragraphs = cut > 0 ? Array(paragraphs.prefix(cut)) : paragraphs
    second.paragraphs = cut > 0 ? Array(paragraphs.dropFirst(cut)) : []
    return try about.content(
      SessionKeyWords.split.help, preface: [FormTitles.splitWords], button: SessionKeyWords.split.label,
      [
        .text(.text, Paragraphs.text(of: first), isLong: true).labelled(FormTitles.firstPart).required,
        .text(.annotation, Paragraphs.text(of: second), isLong: true).labelled(FormTitles.secondPart)
          .required,
        .text(.title).labelled(FormTitles.secondTitle),
      ], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let first = Paragraphs.list(of: try reader.requiredText(.text))
    let second = Paragraphs.list(of: try reader.requiredText(.annotation))
    let isCut = !reader.hasChanged(.text) && !reader.hasChanged(.annotation)
    try series.perform(
      SplitDecision(
        decision: decision, at: first.count + 1, paragraphs: isCut ? [] : first + second,
        title: reader.text(.title)))
  }
}
