import Commands
import Domain
import Localization

/// The words of a decision: until the minutes are approved with the earlier wording kept, afterwards its translation.
struct AmendDecisionForm: DecisionForm {
  static let name = "amend-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let record = about.decision
    let item = record.item.flatMap { about.meeting.item($0) }.map {
      Reference(.item($0.id), about.meeting.label(of: $0, around.language))
    }
    let text = FormField.text(.text, Paragraphs.text(of: record), isLong: true).required
    let remark = FormField.text(.remark, record.remark)
    let isFinal = about.meeting.isFinal
    var content = try about.content(
      isFinal ? SessionKeyWords.translate.label : SessionKeyWords.amend.label,
      preface: [isFinal ? FormTitles.translationOnly : FormTitles.versionKept],
      isFinal
        ? [text, .text(.title, record.title), remark]
        : [
          text.hinted(FormTitles.textHint),
          .choice(
            .verb, OperativeVerb.allCases.map { ($0.rawValue, $0.phrase) }, record.verb?.rawValue,
            isOptional: true),
          .text(.title, record.title),
          .lookup(.item, .items(about.meeting.id), item.map { [$0] } ?? []), remark,
        ], register)
    if !isFinal { content.openings = Openings(about.body?.kind) }
    let texts = record.paragraphs.map(\.text) + [record.title, record.remark].compactMap(\.self)
    if isFinal, texts.allSatisfy(\.missing.isEmpty) { content.refusal = FormTitles.nothingToTranslate }
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let body = try series.current.meeting(decision.meeting).body
    let kind = try body.map { id throws(RegisterError) in try series.current.body(id).kind }
    try series.perform(
      AmendDecision(
        decision: decision, paragraphs: try paragraphs(reader, Openings(kind)), title: reader.edited(.title),
        verb: try reader.revision(.verb) { field in reader.choice(field, as: OperativeVerb.self) },
        item: try reader.revision(.item) { field in reader.reference(field)?.item },
        remark: reader.edited(.remark)))
  }

  /// A language that nobody touched is left to the command: an old translation of new words goes.
  private func paragraphs(_ reader: FormReader, _ openings: Openings) throws(RegisterError) -> [Text] {
    guard reader.hasChanged(.text), case .text(let typed)? = reader.values[.text],
      case .text(let old)? = reader.initial[.text]
    else { return [] }
    let new = try openings.withoutBareOpenings(typed)
    let changed = Language.allCases.filter { (new[$0] ?? "") != (old[$0] ?? "") }
    guard changed.count == 1, let language = changed.first else { return Paragraphs.list(of: new) }
    // Where only the translation changed, all paragraphs stand.
    if let original = old.original, original != language { return Paragraphs.list(of: new) }
    return Paragraphs.list(of: new, [language])
  }
}
