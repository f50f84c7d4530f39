import Commands
import Domain
import Localization

/// What a form would come to, found out before anybody is asked; nothing is saved.
extension OfficerForm {
  /// The register as the form would leave it, with what stands in its entries at first.
  /// - Throws: what would refuse it.
  func outcome(
    _ values: FormValues, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> any Register {
    let reader = FormReader(
      values: values, initial: values, today: around.today, language: around.language)
    let context = Context(
      now: around.now, today: around.today, person: around.personal.person, zones: around.zones,
      freshIdentifier: { "foreseen" })
    return try register.after(in: context) { (series: inout CommandSeries) throws(RegisterError) in
      try submit(reader, to: &series)
    }
  }

  /// The content; where it only asks whether to take something away and a rule forbids that, the reason in its place.
  func foreseeing(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    var content = try content(register, around)
    guard content.isGrave, content.fields.isEmpty else { return content }
    do {
      _ = try outcome(content.values, register, around)
    } catch {
      if case .refused = error { content.refusal = error.advice(Names(register)) }
    }
    return content
  }
}

extension FormContent {
  /// What is said where a step without entries finds all as it would make it.
  func saysUnchanged(_ language: Language) -> String? {
    if let unchanged { return unchanged }
    guard isImmediate, let about = about ?? (note.isEmpty ? nil : note) else { return nil }
    return FormWords.alreadySo(about)[language]
  }
}
