import CanonicalJSON
import Domain

/// Why a starter register cannot be given.
enum StarterError: Error, Equatable {
  /// No starter has that name; these are there.
  case unknown(String, known: [String])
  /// A file does not lie where a record lies.
  case misplaced(path: String)
  case syntax(path: String, JSONSyntaxError)
  case shape(path: String, JSONShapeError)
}
