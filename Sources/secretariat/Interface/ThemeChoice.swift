import TerminalUI

/// Which theme the interface has: without colours where these are unwanted or lacking, else as the settings say, else as the
/// terminal tells of its ground.
enum ThemeChoice {
  /// - Parameter colours: how many the terminal has.
  static func theme(_ world: World, colours: Int) -> Theme {
    if !hasColours(world, colours: colours) { return .mono }
    if let chosen = world.settings.theme.flatMap(Theme.init(rawValue:)) { return chosen }
    return isLight(world.system.value("COLORFGBG")) ? .light : .dark
  }

  /// Whether colours are to be had and wanted at all.
  static func hasColours(_ world: World, colours: Int) -> Bool {
    colours >= 8 && world.system.value("NO_COLOR") == nil
  }

  /// `0;15` is black on white; the last number is the ground.
  static func isLight(_ colours: String?) -> Bool {
    guard let ground = colours?.split(separator: ";").last.flatMap({ Int($0) }) else { return false }
    return ground == 7 || (9...15).contains(ground)
  }
}
