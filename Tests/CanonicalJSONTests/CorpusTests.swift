import CanonicalJSON
import Foundation
import Testing

@Suite("Public corpora", .enabled(if: Corpora.folder != nil, "skipped: the corpora are not here"))
struct CorpusTests {
  /// The valid files that hold what this reader does not take, each with the reason to be given.
  private static let refused: [String: JSONSyntaxReason] = [
    "y_object_duplicated_key.json": .duplicateKey("a"),
    "y_object_duplicated_key_and_value.json": .duplicateKey("a"),
    "y_number.json": .notAnInteger("123e65"),
    "y_number_0e+1.json": .notAnInteger("0e+1"),
    "y_number_0e1.json": .notAnInteger("0e1"),
    "y_number_double_close_to_zero.json": .notAnInteger("-0.0000000000000000000000000000000000000"),
    "y_number_int_with_exp.json": .notAnInteger("20e1"),
    "y_number_real_capital_e.json": .notAnInteger("1E22"),
    "y_number_real_capital_e_neg_exp.json": .notAnInteger("1E-2"),
    "y_number_real_capital_e_pos_exp.json": .notAnInteger("1E+2"),
    "y_number_real_exponent.json": .notAnInteger("123e45"),
    "y_number_real_fraction_exponent.json": .notAnInteger("123.456e78"),
    "y_number_real_neg_exp.json": .notAnInteger("1e-2"),
    "y_number_real_pos_exponent.json": .notAnInteger("1e+2"),
    "y_number_simple_real.json": .notAnInteger("123.456789"),
    "y_object_extreme_numbers.json": .notAnInteger("-1.0e+28"),
    "y_structure_lonely_negative_real.json": .notAnInteger("-0.1"),
  ]

  private func files(_ prefix: String) -> [(name: String, bytes: [UInt8])] {
    Corpora.files("JSONTestSuite/test_parsing").filter { $0.name.hasPrefix(prefix) }
  }

  @Test("JSONTestSuite: what is valid is read, or refused for precisely what records do not hold")
  func valid() throws {
    let files = files("y_")
    #expect(files.count > 90)
    for (name, bytes) in files {
      do throws(JSONSyntaxError) {
        let tree = try JSONReader.read(bytes)
        #expect(Self.refused[name] == nil, "\(name)")
        let foreign = try? JSONDecoder().decode(JSON.self, from: Data(bytes))
        #expect(tree == foreign, "\(name)")
      } catch {
        #expect(error.reason == Self.refused[name], "\(name)")
      }
    }
  }

  @Test("JSONTestSuite: what is invalid is refused")
  func invalid() {
    let files = files("n_")
    #expect(files.count > 180)
    for (name, bytes) in files {
      #expect(throws: JSONSyntaxError.self, "\(name)") { try JSONReader.read(bytes) }
    }
  }

  @Test("JSONTestSuite: what may be either does no harm")
  func undecided() throws {
    let files = files("i_") + Corpora.files("JSONTestSuite/test_transform")
    #expect(files.count > 50)
    for (name, bytes) in files {
      guard let tree = try? JSONReader.read(bytes) else { continue }
      #expect(try JSONReader.read(tree.canonicalBytes()) == tree, "\(name)")
    }
  }

  @Test("The naughty strings come back as they were, as values, names and steps of a path")
  func naughtyStrings() throws {
    let json = try #require(Corpora.files("blns").first { $0.name == "blns.json" }).bytes
    let text = try #require(Corpora.files("blns").first { $0.name == "blns.txt" }).bytes
    let strings =
      try #require(JSONReader.read(json).arrayValue).compactMap(\.stringValue)
      + text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    #expect(strings.count > 1000)
    for string in strings {
      var object = JSONObject()
      object[string] = .string(string)
      let tree = JSON.object(object)
      #expect(try JSONReader.read(tree.canonicalBytes()) == tree)
      #expect(try JSONReader.read(tree.lineBytes()) == tree)
      let path = JSONPath.root.appending(key: string).appending(element: string).appending(.order)
      #expect(JSONPath(path.description) == path)
      #expect(try JSONDecoder().decode(JSON.self, from: Data(tree.lineBytes())) == tree)
    }
  }
}
