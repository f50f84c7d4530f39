/// A colour by its number in the palette of 256, and what stands for it where there are only eight.
public struct Colour: Hashable, Sendable {
  public var number: Int
  /// 0 to 7: black, red, green, yellow, blue, magenta, cyan, white.
  public var basic: Int

  public init(_ number: Int, basic: Int) {
    self.number = number
    self.basic = basic
  }
}
