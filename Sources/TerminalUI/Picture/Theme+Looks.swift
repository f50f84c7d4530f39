extension Colour {
  static let black = Colour(0, basic: 0)
  static let red = Colour(1, basic: 1)
  static let green = Colour(2, basic: 2)
  static let blue = Colour(4, basic: 4)
  static let white = Colour(15, basic: 7)
  static let nearBlack = Colour(234, basic: 0)
  static let nearWhite = Colour(255, basic: 7)
  static let deepBlue = Colour(24, basic: 4)
  static let skyBlue = Colour(117, basic: 6)
  static let slate = Colour(238, basic: 0)
  static let pearl = Colour(252, basic: 7)
  static let mist = Colour(253, basic: 7)
  static let silver = Colour(250, basic: 7)
  static let stone = Colour(245, basic: 7)
  static let graphite = Colour(240, basic: 0)
  static let salmon = Colour(210, basic: 1)
  static let amber = Colour(221, basic: 3)
  static let mint = Colour(114, basic: 2)
  static let wine = Colour(124, basic: 1)
  static let brown = Colour(94, basic: 3)
  static let forest = Colour(22, basic: 2)
  /// Consoles of eight colours show no underline, so that their fields have a ground of their own.
  static let fieldInk = Colour(15, basic: 0)
  static let fieldGround = Colour(238, basic: 6)
  static let paleField = Colour(253, basic: 6)
  static let paleFieldFocused = Colour(255, basic: 3)
  static let navy = Colour(25, basic: 4)
}

extension Theme {
  static func darkLook(of style: Style) -> Look {
    switch style {
    case .plain: Look()
    case .strong: Look(nil, on: nil, .bold)
    case .title, .dialogTitle: Look(.skyBlue, on: style == .title ? nil : .slate, .bold)
    case .header: Look(.skyBlue)
    case .border, .barRest: Look(.stone)
    case .selected, .menuItemSelected, .buttonSelected: Look(.white, on: .deepBlue, .bold)
    case .selectedElsewhere: Look(.white, on: .slate)
    case .muted, .dim: Look(.stone)
    case .alert: Look(.salmon, on: nil, .bold)
    case .warning: Look(.amber)
    case .good, .bar: Look(.mint)
    case .key: Look(.amber, on: nil, .bold)
    case .keyLabel, .status: Look(.silver)
    case .statusAlert: Look(.salmon, on: nil, .bold)
    case .menuBar: Look(.white, on: .deepBlue)
    case .menuMnemonic: Look(.white, on: .deepBlue, [.bold, .underline])
    case .menuSelected: Look(.black, on: .silver, .bold)
    case .menuSelectedMnemonic: Look(.black, on: .silver, [.bold, .underline])
    case .menuItem, .dialog: Look(.white, on: .slate)
    case .menuItemKey, .dialogBorder, .dialogMuted: Look(.silver, on: .slate)
    case .dialogMatch: Look(.amber, on: .slate, [.bold, .underline])
    case .dialogAlert: Look(.salmon, on: .slate, .bold)
    case .field: Look(.fieldInk, on: .fieldGround, .underline)
    case .fieldFocused: Look(.white, on: .deepBlue, .underline)
    case .fieldSelection: Look(.black, on: .silver)
    case .fieldHint: Look(Colour(250, basic: 0), on: .fieldGround, .underline)
    case .button: Look(.white, on: .graphite)
    case .match: Look(.amber, on: nil, [.bold, .underline])
    case .today: Look(.skyBlue, on: nil, [.bold, .underline])
    case .added: Look(.mint, on: nil, .underline)
    case .removed: Look(.salmon)
    }
  }

  static func lightLook(of style: Style) -> Look {
    switch style {
    case .plain: Look()
    case .strong: Look(nil, on: nil, .bold)
    case .title: Look(.navy, on: nil, .bold)
    case .header: Look(.navy)
    case .border, .barRest, .muted, .dim: Look(.graphite)
    case .selected, .menuItemSelected, .buttonSelected: Look(.white, on: .navy, .bold)
    case .selectedElsewhere: Look(.black, on: .pearl)
    case .alert, .statusAlert: Look(.wine, on: nil, .bold)
    case .warning: Look(.brown, on: nil, .bold)
    case .good, .bar: Look(.forest)
    case .key: Look(.navy, on: nil, .bold)
    case .keyLabel, .status: Look(.graphite)
    case .menuBar: Look(.white, on: .navy)
    case .menuMnemonic: Look(.white, on: .navy, [.bold, .underline])
    case .menuSelected: Look(.black, on: .silver, .bold)
    case .menuSelectedMnemonic: Look(.black, on: .silver, [.bold, .underline])
    case .menuItem, .dialog: Look(.black, on: .mist)
    case .menuItemKey, .dialogBorder, .dialogMuted: Look(.graphite, on: .mist)
    case .dialogMatch: Look(.navy, on: .mist, [.bold, .underline])
    case .dialogTitle: Look(.navy, on: .mist, .bold)
    case .dialogAlert: Look(.wine, on: .mist, .bold)
    case .field, .fieldHint: Look(style == .field ? .black : .graphite, on: .paleField, .underline)
    case .fieldFocused: Look(.black, on: .paleFieldFocused, .underline)
    case .fieldSelection: Look(.white, on: .navy)
    case .button: Look(.black, on: .silver)
    case .match: Look(.navy, on: nil, [.bold, .underline])
    case .today: Look(.navy, on: nil, [.bold, .underline])
    case .added: Look(.forest, on: nil, .underline)
    case .removed: Look(.wine)
    }
  }

  static func monoLook(of style: Style) -> Look {
    switch style {
    case .strong, .title, .alert, .statusAlert, .dialogTitle, .dialogAlert, .key, .warning:
      Look(nil, on: nil, .bold)
    case .header, .field, .fieldHint, .match, .dialogMatch, .today, .added:
      Look(nil, on: nil, .underline)
    case .selected, .menuSelected, .menuItemSelected, .buttonSelected, .fieldSelection:
      Look(nil, on: nil, .reverse)
    case .fieldFocused: Look(nil, on: nil, [.bold, .underline])
    case .selectedElsewhere, .menuMnemonic: Look(nil, on: nil, [.bold, .underline])
    case .removed: Look(nil, on: nil, .dim)
    case .menuSelectedMnemonic: Look(nil, on: nil, [.reverse, .underline])
    default: Look()
    }
  }
}
