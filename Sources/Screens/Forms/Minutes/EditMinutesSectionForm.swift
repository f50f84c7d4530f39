import Commands
import Domain
import Localization
import Papers

/// A section of the minutes in a text editor, both languages; until somebody writes, it holds what was recorded.
struct EditMinutesSectionForm: OfficerForm {
  static let name = "edit-minutes-section"

  var reference: MinutesSectionReference

  init(_ reference: MinutesSectionReference) { self.reference = reference }

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let file = try MinutesSectionFile(reference, register, asOf: around.today)
    let isWritten = file.words.section.text != nil
    var content = FormContent(
      MinutesWords.section(isWritten: isWritten, isEmpty: file.words.words.isEmpty)[language],
      note: file.words.heading[language],
      [.fullText(.text, file.words.words)])
    content.about = file.words.heading[language]
    if file.meeting.isFinal {
      content.preface = [MinutesWords.onlyTranslation[language]]
      if file.words.words.isEmpty { content.refusal = MinutesWords.nothingToTranslate }
    }
    content.versions = versions(of: file, Wording(register, around))
    return try content.seeing([file.meeting.key], register)
  }

  private func versions(of file: MinutesSectionFile, _ wording: Wording) -> [FormVersion] {
    let generated = FormVersion(
      field: .text, label: wording(MinutesWords.generatedWords), text: file.words.generated,
      isGenerated: true)
    let saved = file.versions.filter { $0.text != nil }.map { version in
      FormVersion(
        field: .text, label: wording.version(version), text: file.text(of: version))
    }
    return [generated] + saved
  }

  /// What reads as the record says it is left to the record; of a section that was written only what changed is written again.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let all = try MinutesSectionWords.all(of: reference.meeting, from: series.current, asOf: reader.today)
    guard let words = all.first(where: { $0.section.id == reference.section }) else {
      throw .noSuchElement(
        .minutes, reference.section.text, in: try series.current.meeting(reference.meeting).key)
    }
    let typed = reader.text(.text) ?? Text()
    var text = Text()
    if Language.allCases.contains(where: { (typed[$0] ?? "") != (words.generated[$0] ?? "").trimmed }) {
      let written = words.section.text
      for language in Language.allCases where typed[language] != written?[language] {
        guard written == nil || reader.hasChanged(.text, in: language) else { continue }
        text[language] = typed[language] ?? (written == nil ? nil : "")
      }
      if text == Text() { text = written ?? Text() }
    }
    try series.perform(
      EditMinutesSection(meeting: reference.meeting, section: reference.section, text: text))
  }
}

extension FormReader {
  /// Whether the officer changed a text in one language.
  func hasChanged(_ field: Field, in language: Language) -> Bool {
    guard case .text(let now)? = values[field], case .text(let before)? = initial[field] else { return true }
    return now[language] != before[language]
  }
}
