import Domain
import Localization

/// A form that is open while others write into the register.
extension FormLayer {
  /// The register changed meanwhile: entries nobody touched here show what it has now; where both changed, the other version is
  /// told below the entry and the officer decides which one stands.
  mutating func meet(_ fresh: FormContent, _ around: Surroundings) {
    let theirs = fresh.values.changed(from: initial)
    let mine = values.changed(from: initial)
    content = fresh
    for (field, value) in theirs.values {
      if mine[field] == nil {
        set(field, value)
      } else if let both = Self.merged(mine[field], value, since: initial[field]) {
        set(field, both)
      } else if values[field] != value, let index = shownFields.firstIndex(of: field) {
        widget.entries[index].fault = FormWords.meanwhile(told(value, field))[language]
      }
    }
    initial = fresh.values
    sayAbove()
    arrange()
    foretell(around)
  }

  /// What the other one entered, as it reads in a message: a choice by its words, of a long text the beginning.
  func told(_ value: FormValue, _ field: Field) -> String {
    if case .choice(let choice?) = value, let entry = content.fields.first(where: { $0.field == field }),
      case .choice(let options, _) = entry.kind, let option = options.first(where: { $0.value == choice })
    {
      return option.words[language]
    }
    let words = value.words(language)
    return words.count > 160 ? words.prefix(159) + "…" : words
  }

  /// A text of which one changed one language and the other the other; `nil` where they changed the same.
  private static func merged(_ mine: FormValue?, _ theirs: FormValue, since: FormValue?) -> FormValue? {
    guard case .text(var mine)? = mine, case .text(let theirs) = theirs, case .text(let before)? = since
    else { return nil }
    for language in Language.allCases where theirs[language] != before[language] {
      guard mine[language] == before[language] || mine[language] == theirs[language] else { return nil }
      mine[language] = theirs[language]
    }
    return .text(mine)
  }
}
