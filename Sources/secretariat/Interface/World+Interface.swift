import Domain
import Localization
import Screens
import Storage
import TerminalUI

extension World {
  /// What the screens may know of the world at the start.
  func surroundings(
    of register: FolderRegister?, at path: String, asOf: CalendarDay?, size: Size, colours: Int
  ) -> Surroundings {
    let zone = zone(of: register)
    let context = context(person: nil, zone: zone)
    var around = Surroundings(
      language: language, today: asOf ?? context.today, now: context.now, zone: zone, zones: .system,
      size: size,
      documentsFolder: places.documents, registerPath: path)
    around.home = system.home
    around.intake = .reading(self)
    around.tools = .installed
    around.readerZone = machineZone
    around.hasEditor = ExternalEditor(self).isChosen
    around.personal = PersonalWorld(
      settings: settings.personal, actor: actor, account: accountName,
      hasColours: ThemeChoice.hasColours(self, colours: colours), path: places.settings)
    return around
  }

  /// The office's zone; where the office cannot be read, its page says why and the day is that of UTC.
  private func zone(of register: FolderRegister?) -> String {
    do throws(RegisterError) { return try register?.settings().zone ?? "UTC" } catch { return "UTC" }
  }
}
