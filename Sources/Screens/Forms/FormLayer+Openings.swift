import Domain
import TerminalUI

/// Beginnings of sentences: choosing the verb puts the beginning into a text that has none or another one; F8 in the text chooses the verb.
extension FormLayer {
  /// F8 in the text lists the verbs.
  mutating func offerOpenings(_ key: Key) -> Outcome? {
    guard key.normalized == .function(8), content.openings != nil, focusedField == .text,
      let verbs = content.fields.first(where: { $0.field == .verb }),
      case .choice(let options, _) = verbs.kind
    else { return nil }
    var selected: Int?
    if case .choice(let chosen?)? = values[.verb] {
      selected = options.firstIndex { $0.value == chosen }
    }
    return .pickOption(verbs, FormChoice(options.map { $0.words[language] }, selected: selected))
  }

  /// Puts the beginning of the chosen verb, each language its own, into the language that has the keys – else the one that is written –
  /// and with it into the other where that is blank or begins with another verb. Words of somebody’s own are left alone.
  mutating func begin() {
    guard let openings = content.openings, case .choice(let name?)? = values[.verb],
      let verb = OperativeVerb(rawValue: name), case .text(let text)? = values[.text]
    else { return }
    let sides = [language, language.other]
    let written = sides.map { !(text[$0] ?? "").trimmed.isEmpty }
    let begun = sides.map { openings.begun(text[$0] ?? "", with: verb, $0) }
    let lead = (focusedField == .text ? focusedSide : nil) ?? (written[0] || !written[1] ? 0 : 1)
    // The language that leads is the original.
    for side in [lead, 1 - lead] where begun[lead] != nil || written[side] {
      if let words = begun[side] { write(words, .text, side: side) }
    }
  }

  /// Whether something is offered for the entry that has the keys.
  var hasOffer: Bool { widget.focused.flatMap { field(at: $0) }?.offer != nil }

  /// F8 puts what is offered into the entry that has the keys.
  mutating func takeOffer(_ key: Key) -> Outcome? {
    guard key.normalized == .function(8), let index = widget.focused, let field = field(at: index),
      let offer = field.offer
    else { return nil }
    set(field.field, offer)
    return .changed
  }
}
