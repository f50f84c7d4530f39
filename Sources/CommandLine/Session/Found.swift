import Domain

/// What words can name.
enum Found: Equatable {
  case record(RecordKey)
  case decision(DecisionReference)
}

extension Found {
  /// What to type to name it again.
  var words: String {
    switch self {
    case .record(let key): key.id
    case .decision(let reference): "\(reference.meeting)/\(reference.decision)"
    }
  }
}
