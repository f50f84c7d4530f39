/// What a form made of a key. Entries are counted from 0.
public enum FormReaction: Equatable, Sendable {
  /// Not a key of forms: the screen may have it.
  case ignored
  case handled
  /// What is in the entry has changed.
  case changed(Int)
  /// The keys have left the entry: what is in it can be looked at.
  case left(Int)
  /// Candidates for these words are wanted, by `FormLookup.offer`.
  case asked(Int, words: String)
  /// A new thing is wanted for the entry, of these words.
  case new(Int, words: String)
  /// F4: the entry is to be filled in another way – a date picked, a text edited outside.
  case pick(Int)
  case save
  case cancel
}
