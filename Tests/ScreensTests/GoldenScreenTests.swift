import Domain
import Testing

@Suite("Screens as agreed, at 80 columns and 24 lines")
struct GoldenScreenTests {
  @Test("each scene in each language", arguments: Scene.allCases, Language.allCases)
  func scene(_ scene: Scene, _ language: Language) throws {
    let driver = try scene.driver(language)
    try Golden.check(driver.screen, "\(scene.rawValue)-\(language.rawValue)")
  }
}
