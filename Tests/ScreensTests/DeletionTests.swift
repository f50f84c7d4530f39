import Domain
import TerminalUI
import Testing

@testable import Screens

/// What takes something away names what follows from it, and stands on Cancel.
@Suite("Taking away")
struct DeletionTests {
  @Test("Del asks and says what follows; Enter changes nothing", arguments: Scene.allCases, Language.allCases)
  func delete(_ scene: Scene, _ language: Language) throws {
    var driver = try scene.driver(language)
    guard driver.app.layers.isEmpty, !driver.app.menu.isOpen else { return }
    let register = driver.register
    var seen: Set<[String]> = []
    while seen.count < 40, seen.insert(driver.lines).inserted {
      let offered = driver.app.screen.allBindings(driver.app.around).first { $0.keys.contains(.delete) }
      if let offered, case .fill = offered.action {
        var other = driver
        other.press(.delete)
        if let form = other.app.layers.last?.form {
          #expect(form.content.isGrave && !form.content.preface.isEmpty, "\(scene): \(offered.help)")
        } else {
          // A rule forbids it: that is said in the place of the question.
          #expect(other.app.layers.count == 1, "\(scene): \(offered.help)")
        }
        other.press(.enter)
        #expect(other.register === register, "\(scene): \(offered.help)")
      }
      driver.press(.down)
    }
  }
}
