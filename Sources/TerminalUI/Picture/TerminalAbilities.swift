/// What a terminal of ECMA-48 can do beyond writing, moving and erasing the rest of a line; what it cannot is done in more bytes.
public struct TerminalAbilities: Sendable {
  /// Whether some characters of a line can be erased (ECH).
  var erasesCharacters: Bool
  /// Whether what is erased takes the colour that is set for the ground.
  var erasesToGround: Bool
  /// Whether what was written last can be repeated (REP).
  var repeats: Bool
  /// Whether the rest of a line can be moved to the right and to the left (ICH, DCH).
  var shifts: Bool

  public init(erasesCharacters: Bool, erasesToGround: Bool, repeats: Bool, shifts: Bool) {
    self.erasesCharacters = erasesCharacters
    self.erasesToGround = erasesToGround
    self.repeats = repeats
    self.shifts = shifts
  }
}
