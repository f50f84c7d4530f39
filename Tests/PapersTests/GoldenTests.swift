import Papers
import Testing

@Suite("Papers as they are issued")
struct GoldenTests {
  @Test("each paper in each language and format", arguments: PaperSample.all, PaperLanguage.allCases)
  func goldens(_ sample: PaperSample, _ languages: PaperLanguage) throws {
    let paper = try sample.paper(languages)
    for format in PaperFormat.allCases {
      guard let text = format.textFormat?.text(of: paper) else { continue }
      try Golden.expect(
        text, is: "\(sample.name)-\(languages.rawValue).\(format.fileExtension)")
    }
  }
}
