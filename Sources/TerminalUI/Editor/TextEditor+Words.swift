extension TextEditor {
  /// The place one character before; line ends count as one.
  func before(_ position: TextPosition) -> TextPosition {
    if position.offset > 0 {
      return TextPosition(paragraph: position.paragraph, offset: position.offset - 1)
    }
    guard position.paragraph > 0 else { return position }
    return endOfParagraph(position.paragraph - 1)
  }

  func after(_ position: TextPosition) -> TextPosition {
    if position.offset < content.paragraphs[position.paragraph].end {
      return TextPosition(paragraph: position.paragraph, offset: position.offset + 1)
    }
    guard position.paragraph + 1 < content.paragraphs.count else { return position }
    return TextPosition(paragraph: position.paragraph + 1, offset: 0)
  }

  func endOfParagraph(_ index: Int) -> TextPosition {
    TextPosition(paragraph: index, offset: content.paragraphs[index].end)
  }

  /// The end of the paragraph, or its line end when the caret stands there already.
  var restOfParagraph: TextPosition {
    let end = endOfParagraph(caret.paragraph)
    return caret == end ? after(end) : end
  }

  /// The beginning of the word at or before a place; from the beginning of a paragraph, the end of the one before.
  func wordStart(before position: TextPosition) -> TextPosition {
    guard position.offset > 0 else { return before(position) }
    let characters = content.characters(position.paragraph)
    var offset = position.offset
    while offset > 0, !characters[offset - 1].isInWord { offset -= 1 }
    while offset > 0, characters[offset - 1].isInWord { offset -= 1 }
    return TextPosition(paragraph: position.paragraph, offset: offset)
  }

  /// The end of the word at or after a place; from the end of a paragraph, the beginning of the next one.
  func wordEnd(after position: TextPosition) -> TextPosition {
    let characters = content.characters(position.paragraph)
    guard position.offset < characters.count else { return after(position) }
    var offset = position.offset
    while offset < characters.count, !characters[offset].isInWord { offset += 1 }
    while offset < characters.count, characters[offset].isInWord { offset += 1 }
    return TextPosition(paragraph: position.paragraph, offset: offset)
  }

  /// The word, or the run of other characters, around a place; for a double click.
  func word(around position: TextPosition) -> Range<TextPosition> {
    let characters = content.characters(position.paragraph)
    guard let kind = (characters.dropFirst(position.offset).first ?? characters.last)?.isInWord else {
      return position..<position
    }
    var lower = min(position.offset, characters.count - 1)
    var upper = lower
    while lower > 0, characters[lower - 1].isInWord == kind { lower -= 1 }
    while upper < characters.count, characters[upper].isInWord == kind { upper += 1 }
    return TextPosition(
      paragraph: position.paragraph, offset: lower)..<TextPosition(
        paragraph: position.paragraph, offset: upper)
  }
}
