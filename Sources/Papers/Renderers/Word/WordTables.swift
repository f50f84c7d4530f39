import Domain
import Localization
import PlainText

/// Tables of a paper: their heads are repeated on each page and no row is torn.
struct WordTables {
  let language: Language
  let page: WordPage
  let pictures: WordPictures

  func markup(_ table: Table) -> String {
    let caption = table.caption.isEmpty ? "" : WordMarkup.paragraph(table.caption, style: .caption)
    let widths = widths(of: table)
    let head = row(
      zip(table.columns, widths).map { cell($0.title, $0.alignment, $1) }, properties: "<w:tblHeader/>")
    let rows = table.rows.map { row in
      self.row(
        zip(zip(row.cells, table.columns), widths).map { cell, width in
          self.cell(row.isTotal ? cell.0.strong : cell.0, cell.1.alignment, width)
        })
    }
    return caption + frame(WordStyleSheet.table, widths, hasHead: true, [head] + rows)
  }

  /// Labels and what they stand for, without lines around them.
  func facts(_ facts: [Fact]) -> String {
    let label = page.textWidth * 3 / 10
    let widths = [label, page.textWidth - label]
    let rows = facts.map { fact in
      row([
        cell(WordMarkup.paragraph(PaperHead.label(fact.label).strong, style: .fact), widths[0]),
        cell(WordMarkup.paragraph(fact.value, style: .fact), widths[1]),
      ])
    }
    return frame(WordStyleSheet.grid, widths, hasHead: false, rows)
  }

  /// The same in both languages, side by side.
  /// - Parameter named: whether the languages stand above, as they do once in a paper.
  func pairs(_ pairs: [Block.Pair], named: Bool) -> String {
    let widths = [page.textWidth / 2, page.textWidth - page.textWidth / 2]
    let head = row(
      zip(Language.allCases, widths).map { language, width in
        cell(WordMarkup.paragraph(Passage(language.ownName, language, .strong)), width)
      }, properties: "<w:tblHeader/>")
    let rows = pairs.map { pair in
      row(
        zip([(Language.english, pair.english), (.french, pair.french)], widths).map { side, width in
          let half = WordBlocks(language: side.0, page: page.half, pictures: pictures)
          let content = half.markup(side.1)
          // A cell ends with a paragraph, whatever stands in it.
          return cell(content.hasSuffix("</w:p>") ? content : content + "<w:p/>", width)
        })
    }
    return frame(WordStyleSheet.grid, widths, hasHead: named, (named ? [head] : []) + rows)
  }

  private func frame(_ style: String, _ widths: [Int], hasHead: Bool, _ rows: [String]) -> String {
    let look = "<w:tblLook w:val=\"\(hasHead ? "0020" : "0000")\" w:firstRow=\"\(hasHead ? 1 : 0)\"/>"
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(style)"/><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/>\(look)</w:tblPr>\
      <w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>\
      \(rows.joined())</w:tbl>\(WordMarkup.paragraph("", "<w:spacing w:before=\"0\" w:after=\"60\"/>"))
      """
  }

  private func row(_ cells: [String], properties: String = "") -> String {
    "<w:tr><w:trPr><w:cantSplit/>\(properties)</w:trPr>\(cells.joined())</w:tr>"
  }

  private func cell(_ passage: Passage, _ alignment: Table.Alignment, _ width: Int) -> String {
    let right = alignment == .right ? "<w:jc w:val=\"right\"/>" : ""
    return cell(WordMarkup.paragraph(passage, style: .cell, right), width)
  }

  private func cell(_ content: String, _ width: Int) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
  }

  /// The width of the page, shared out as the columns need it; lengths are counted in letters.
  private func widths(of table: Table) -> [Int] {
    let shares = TableWidths(table, gap: 2).fitted(to: page.textWidth / page.letterWidth)
    let sum = max(1, shares.reduce(0, +))
    var widths = shares.map { $0 * page.textWidth / sum }
    if let last = widths.indices.last { widths[last] += page.textWidth - widths.reduce(0, +) }
    return widths
  }
}
