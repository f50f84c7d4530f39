import CanonicalJSON
import Domain

/// One record of a starter register, as it is compiled in.
struct StarterFile: Equatable {
  let key: RecordKey
  let tree: JSON
}
