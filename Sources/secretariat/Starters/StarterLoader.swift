import CanonicalJSON
import Commands
import Domain
import Resources

/// Reads the starter registers out of the program itself, so that the one binary needs no build tree.
enum StarterLoader {
  /// The names that `init --starter` takes, in the order in which they are offered.
  static var names: [String] { StarterName.allCases.map(\.rawValue) }

  /// Every record of one starter, as it lies in its file.
  static func load(_ name: String) throws(StarterError) -> Starter {
    guard let starter = StarterName(rawValue: name) else { throw .unknown(name, known: names) }
    return Starter(name: name, files: StarterSelection.records(of: starter, in: try folders()))
  }

  /// All files that are compiled in, by the folder in which they lie.
  static func folders() throws(StarterError) -> [String: [StarterRecord]] {
    var folders: [String: [StarterRecord]] = [:]
    for index in 0..<resource_count() {
      folders[String(cString: resource_starter(index)), default: []].append(try file(at: index))
    }
    return folders
  }

  private static func file(at index: Int) throws(StarterError) -> StarterRecord {
    let path = String(cString: resource_path(index))
    guard let key = RecordKey(path: path) else { throw .misplaced(path: path) }
    do throws(JSONSyntaxError) {
      let bytes = UnsafeBufferPointer(start: resource_bytes(index), count: resource_length(index))
      return StarterRecord(key: key, tree: try JSONReader.read(bytes))
    } catch {
      throw .syntax(path: path, error)
    }
  }
}
