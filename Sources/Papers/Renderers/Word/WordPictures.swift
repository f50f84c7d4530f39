import Domain
import Localization

/// The charts of a paper, drawn as they are on a printed page.
struct WordPictures {
  /// A drawing with the size it has on the page, in points.
  struct Picture {
    let number: Int
    let width: Double
    let height: Double
    let bytes: [UInt8]

    var part: FilePart { FilePart(name: "word/media/chart\(number).png", bytes: bytes) }
    var relationship: String { "rIdChart\(number)" }
  }

  private var drawn: [Chart: Picture] = [:]

  /// For a paper without any drawings.
  init() {}

  /// - Throws: `libraryFailed` where the press gives up. Where there is none, nothing is drawn: every figure is in a table too.
  init(_ paper: Paper, page: WordPage, _ tools: FileTools) throws(FileFault) {
    let charts = paper.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    guard !charts.isEmpty, let press = try Self.press(tools) else { return }
    let setting = PrintSetting(
      press: press, width: Double(page.textWidth) / 20, language: paper.languages.first,
      references: PrintReferences([]))
    for chart in charts where drawn[chart] == nil {
      guard let drawing = PrintChart(chart: chart, setting: setting).drawing else { continue }
      let page = PrintedPage(width: setting.width, height: drawing.height, elements: drawing.elements)
      // Enough for print, and still a few kilobytes.
      let bytes = try press.picture(of: page, dotsPerInch: 200)
      drawn[chart] = Picture(
        number: drawn.count + 1, width: page.width, height: page.height, bytes: bytes)
    }
  }

  private static func press(_ tools: FileTools) throws(FileFault) -> (any Press)? {
    do throws(FileFault) {
      return try tools.press()
    } catch .libraryMissing {
      return nil
    }
  }

  subscript(chart: Chart) -> Picture? { drawn[chart] }

  /// In the order of the paper.
  var all: [Picture] { drawn.values.sorted { $0.number < $1.number } }
}

extension WordPictures.Picture {
  /// A paragraph with the drawing (ECMA-376, part 1, 20.4), which those who cannot see it hear described.
  func markup(of chart: Chart, in language: Language) -> String {
    let size = "cx=\"\(Int(width * 12_700))\" cy=\"\(Int(height * 12_700))\""
    let title = WordMarkup.escaped(chart.title.plain)
    let words = ChartDrawing(chart: chart, language: language).description
    let description = WordMarkup.escaped(words.split(separator: "\n").joined(separator: "; "))
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return WordMarkup.paragraph(
      """
      <w:r><w:drawing><wp:inline xmlns:wp="\(drawing)/wordprocessingDrawing" \
      distT="0" distB="0" distL="0" distR="0"><wp:extent \(size)/>\
      <wp:docPr id="\(number)" name="\(title)" descr="\(description)"/>\
      <a:graphic xmlns:a="\(drawing)/main"><a:graphicData uri="\(drawing)/picture">\
      <pic:pic xmlns:pic="\(drawing)/picture"><pic:nvPicPr><pic:cNvPr id="\(number)" name="\(title)"/><pic:cNvPicPr/>\
      </pic:nvPicPr><pic:blipFill><a:blip r:embed="\(relationship)"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
      </wp:inline></w:drawing></w:r>
      """, "<w:keepNext/>")
  }
}
