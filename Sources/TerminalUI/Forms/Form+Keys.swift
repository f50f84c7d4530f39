extension Form {
  /// Answers a key; `area` is what the form may cover, `clipboard` what was cut or copied last anywhere in the program.
  public mutating func react(to key: Key, in area: Rectangle, clipboard: inout String) -> FormReaction {
    let layout = FormLayout(self, in: area)
    if case .mouse(let event) = key { return react(to: event, layout, &clipboard) }
    isScrolledAway = false
    defer { top = FormLayout(self, in: area).top }
    if key == .control("s") {
      takeOnly()
      return .save
    }
    let reaction = react(to: key, layout, &clipboard)
    // Held with Shift, a key that selects nothing here is the plain one.
    if reaction == .ignored, case .shifted(let plain) = key { return react(to: plain, layout, &clipboard) }
    return reaction
  }

  private mutating func react(
    to key: Key, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    switch focus {
    case .save, .cancel: reactOnButton(to: key, layout, &clipboard)
    case .entry(let index): react(to: key, entry: index, layout, &clipboard)
    }
  }

  /// What alone answers to what is typed is meant when one saves at once.
  private mutating func takeOnly() {
    guard let focused, case .lookup(var lookup) = entries[focused].control else { return }
    lookup.takeOnly()
    entries[focused].control = .lookup(lookup)
  }

  private mutating func reactOnButton(
    to key: Key, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    // Where there is nothing but words, the keys go through them.
    if !entries.contains(where: { $0.control.takesKeys }), let rows = Self.scrolled(key, layout) {
      top = max(0, min(layout.top + rows, layout.rowCount - layout.body.rows))
      return .handled
    }
    switch key {
    case .enter, .character(" "): return focus == .save ? .save : .cancel
    case .right, .down, .tab: step(1)
    case .left, .up, .backTab: step(-1)
    case .escape: return .cancel
    case .character: return typeIntoEmpty(key, layout, &clipboard)
    default: return .ignored
    }
    return .handled
  }

  /// A letter on a button is the first of what is still to be filled in; it is never a command of what lies below.
  private mutating func typeIntoEmpty(
    _ key: Key, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    guard let index = entries.firstIndex(where: { $0.isRequired && $0.control.isEmptyText }) else {
      return .handled
    }
    focus(on: index)
    return react(to: key, entry: index, layout, &clipboard)
  }

  private static func scrolled(_ key: Key, _ layout: FormLayout) -> Int? {
    switch key {
    case .up: -1
    case .down: 1
    case .pageUp: -max(1, layout.body.rows - 1)
    case .pageDown: max(1, layout.body.rows - 1)
    default: nil
    }
  }

  private mutating func react(
    to key: Key, entry index: Int, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    let reaction = reactInControl(to: key, entry: index, layout, &clipboard)
    if case .changed = reaction { entries[index].fault = "" }
    if reaction != .ignored { return reaction }
    switch key {
    case .tab, .enter, .down: return leave(index, by: 1)
    case .backTab, .up: return leave(index, by: -1)
    case .function(4): return .pick(index)
    case .function(6): return turn(index)
    case .escape: return .cancel
    case .pageDown, .pageUp:
      for _ in 0..<4 where focused != nil { step(key == .pageDown ? 1 : -1) }
      return .left(index)
    default: return .ignored
    }
  }

  /// To the other language of a text.
  private mutating func turn(_ index: Int) -> FormReaction {
    guard case .text(var text) = entries[index].control, text.sides.count > 1 else { return .ignored }
    text.turn()
    entries[index].control = .text(text)
    return .handled
  }

  /// From one language of a text to the other, then to the next entry.
  private mutating func leave(_ index: Int, by distance: Int) -> FormReaction {
    if case .text(var text) = entries[index].control, text.sides.indices.contains(text.focus + distance) {
      text.focus += distance
      entries[index].control = .text(text)
      return .handled
    }
    step(distance)
    return .left(index)
  }

  private mutating func reactInControl(
    to key: Key, entry index: Int, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    switch entries[index].control {
    case .line(var field, let placeholder):
      let before = field.text
      guard field.react(to: key) else { return .ignored }
      entries[index].control = .line(field, placeholder: placeholder)
      return field.text == before ? .handled : .changed(index)
    case .choice(var choice):
      let isOther = choice.react(to: key)
      entries[index].control = .choice(choice)
      guard let isOther else { return key == .character(" ") ? .pick(index) : .ignored }
      return isOther ? .changed(index) : .handled
    case .lookup(var lookup):
      let reaction = lookup.react(
        to: key, page: layout.list(of: index, count: lookup.lines.count).rows)
      entries[index].control = .lookup(lookup)
      if key == .enter, reaction == .chosen, !lookup.isMany {
        entries[index].fault = ""
        return leave(index, by: 1)
      }
      return answer(reaction, entry: index)
    case .text(var text):
      let reaction = react(to: key, &text, in: layout.editors(of: index), &clipboard)
      entries[index].control = .text(text)
      return reaction == .changed ? .changed(index) : reaction == .handled ? .handled : .ignored
    case .fact: return .ignored
    }
  }

  mutating func answer(_ reaction: FormLookup.Reaction, entry index: Int) -> FormReaction {
    switch reaction {
    case .ignored: return .ignored
    case .handled: return .handled
    case .chosen: return .changed(index)
    case .asked(let words):
      entries[index].fault = ""
      return .asked(index, words: words)
    case .new(let words): return .new(index, words: words)
    case .nothing:
      if case .lookup(let lookup) = entries[index].control { entries[index].fault = lookup.absence }
      return .handled
    }
  }

  /// In a title Enter, Up, Down and the page keys go to other entries, and what is pasted stays on one line.
  private func react(
    to key: Key, _ text: inout FormText, in areas: [Rectangle], _ clipboard: inout String
  ) -> TextEditorReaction {
    let side = text.focus
    var key = key
    if !text.isLong, !text.sides[side].editor.isSearching {
      if [.enter, .up, .down, .pageUp, .pageDown].contains(key) { return .ignored }
      if case .paste(let pasted) = key { key = .paste(String(TextField.onOneLine(pasted))) }
    }
    return text.sides[side].editor.react(to: key, in: areas[side], clipboard: &clipboard)
  }
}
