import Papers
import Testing

@Suite("Papers as they are issued")
struct GoldenTests {
  @Test("each paper in each language and format", arguments: PaperSample.all, PaperLanguage.allCases)
  func goldens(_ sample: PaperSample, _ languages: PaperLanguage) throws {
    let paper = try sample.paper(languages)
    for format in PaperFormat.allCases {
      try Golden.expect(
        format.text(of: paper), is: "\(sample.name)-\(languages.rawValue).\(format.fileExtension)")
    }
  }
}
