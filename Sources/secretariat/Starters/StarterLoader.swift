import CanonicalJSON
import Domain
import Resources

/// Reads the starter registers out of the program itself, so that the one binary needs no build tree.
enum StarterLoader {
  /// The names that `init --starter` takes, in the order in which they are offered.
  static var names: [String] {
    (0..<resource_count()).reduce(into: []) { names, index in
      let name = String(cString: resource_starter(index))
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Every record of one starter, as it lies in its file.
  static func load(_ name: String) throws(StarterError) -> Starter {
    guard names.contains(name) else { throw .unknown(name, known: names) }
    var files: [StarterFile] = []
    for index in 0..<resource_count() where String(cString: resource_starter(index)) == name {
      files.append(try file(at: index))
    }
    return Starter(name: name, files: files)
  }

  private static func file(at index: Int) throws(StarterError) -> StarterFile {
    let path = String(cString: resource_path(index))
    guard let key = RecordKey(path: path) else { throw .misplaced(path: path) }
    do throws(JSONSyntaxError) {
      let bytes = UnsafeBufferPointer(start: resource_bytes(index), count: resource_length(index))
      return StarterFile(key: key, tree: try JSONReader.read(bytes))
    } catch {
      throw .syntax(path: path, error)
    }
  }
}
