import Synchronization

/// Eight characters of `[a-z0-9]` each time, at random; from `SECRETARIAT_IDS` as a seed, the same ones each run.
final class FreshIdentifiers: Sendable {
  private let generator: Mutex<any RandomNumberGenerator & Sendable>

  init(_ system: SystemEnvironment) {
    let seed = system.value("SECRETARIAT_IDS")
    generator = Mutex(seed.map { SeededGenerator($0) } ?? SystemRandomNumberGenerator())
  }

  func next() -> String {
    generator.withLock { generator in
      String((0..<8).map { _ in Self.characters[Int.random(in: Self.characters.indices, using: &generator)] })
    }
  }

  private static let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
}

/// SplitMix64, begun from a text.
private struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ seed: String) {
    for byte in seed.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
