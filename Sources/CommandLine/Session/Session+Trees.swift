import CanonicalJSON
import Domain

extension Session {
  /// A value as JSON.
  func tree(_ value: some Encodable, of key: RecordKey) throws(CommandLineError) -> JSON {
    do { return try JSONTreeEncoder().encode(value) } catch { throw .register(.shape(key, error)) }
  }

  /// A record with all its fields, those unknown to this program included.
  func tree(_ key: RecordKey) throws(CommandLineError) -> JSON {
    let register = try register()
    guard let tree = try asking({ () throws(RegisterError) in try register.tree(key) }) else {
      throw .register(.noSuchRecord(key.kind, key.id))
    }
    return tree
  }
}
