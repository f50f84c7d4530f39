import CanonicalJSON
import Testing

@Suite("Damaged files")
struct JSONSweepTests {
  /// A record with every kind of value, escape and length of character.
  let file = JSON.object([
    "id": "mcp-5", "held": true, "minutes": nil, "seats": [1, -20, 300, []], "empty": [:],
    "title": ["fr": "Réunion « N'Djaména » – ☕ 😀", "en": "Tab\tand \"quote\" \\ \u{1}"],
    "decisions": [["id": "d-1", "n": 1], ["id": "d-2", "n": .integer(.min)]],
  ]).canonicalBytes()

  private func check(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    do throws(JSONSyntaxError) {
      let tree = try JSONReader.read(bytes)
      #expect((try? JSONReader.read(tree.canonicalBytes())) == tree, "\(what())")
    } catch {
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).count
      #expect((1...lines).contains(error.line) && error.column >= 1, "\(what())")
    }
  }

  @Test("Every truncation is refused with its line, but for the last newline")
  func truncations() throws {
    for length in 0..<(file.count - 1) {
      let part = Array(file[..<length])
      let error = #expect(throws: JSONSyntaxError.self) { try JSONReader.read(part) }
      #expect(error?.line == max(1, part.split(separator: 10, omittingEmptySubsequences: false).count))
      #expect(error?.reason == (length == 0 ? .empty : .unexpectedEnd))
    }
    #expect(try JSONReader.read(file.dropLast()) == JSONReader.read(file))
  }

  @Test("Every byte changed in every bit is refused with a line or reads as a tree")
  func flips() {
    for index in file.indices {
      for bit in 0..<8 {
        var bytes = file
        bytes[index] ^= 1 << bit
        check(bytes, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test("Every byte left out, doubled or replaced by each of the grammar's own does no harm")
  func edits() {
    for index in file.indices {
      var shorter = file
      shorter.remove(at: index)
      check(shorter, "without byte \(index)")
      for byte in "{}[]\":,\\0-e.tfn \n\0".utf8 + [0x80, 0xC3, 0xF0, 0xFF] {
        var replaced = file
        replaced[index] = byte
        check(replaced, "byte \(index) replaced by \(byte)")
        var longer = file
        longer.insert(byte, at: index)
        check(longer, "\(byte) before byte \(index)")
      }
    }
  }

  @Test("Random bytes do no harm")
  func noise() {
    var random = SeededGenerator(seed: 7)
    let alphabet =
      Array("{}[]\":,\\u0d8-1e.truefalsn \n".utf8) + [0, 0x1F, 0x80, 0xBF, 0xC3, 0xED, 0xF0, 0xFF]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      check(bytes, "\(bytes)")
    }
  }
}
