import CanonicalJSON
import Domain
import Localization

/// What a form asks, in the words of the language it was asked for in, and the records as the officer sees them in it.
public struct FormContent: Sendable {
  var title: String
  /// At the right end of the title's line.
  var note = ""
  /// What is said once it is saved, beside what was done; the note if nothing else.
  var about: String?
  /// What is said instead beside one of the acts it may come to, by its action; nothing leaves it to the act.
  var aboutActs: [String: String] = [:]
  /// What is said was done, where the name of the act says less.
  var deed: Phrase?
  /// What is said where it changes nothing, since all stood so already.
  var unchanged: String?
  /// Why it is not even asked: saving it would be refused.
  var refusal: Advice?
  /// What saving does, or what one should know first.
  var preface: [String] = []
  var fields: [FormField]
  /// What the button says; "Save" if nothing else.
  var button: Phrase?
  /// What the other button says; "Cancel" if nothing else.
  var leave: Phrase?
  /// Whether it takes something away, so that the form stands on Cancel.
  var isGrave = false
  /// Whether it is submitted at once: a step that needs no word and can be undone.
  var isImmediate = false
  /// Other versions of the text it is about, to compare with what is typed and to take instead.
  var versions: [FormVersion] = []
  /// How the text of a decision begins with each verb, where the form offers that.
  var openings: Openings?
  /// The records that are changed, as they were read: what others change meanwhile is merged by path.
  var seen: [RecordKey: JSON] = [:]

  init(
    _ title: String, note: String = "", preface: [String] = [], button: Phrase? = nil, _ fields: [FormField]
  ) {
    self.title = title
    self.note = note
    self.preface = preface
    self.fields = fields
    self.button = button
  }

  /// Its title with what it is about, to tell it from others of its kind.
  var named: String {
    let about = [self.about ?? "", note].first { !$0.isEmpty } ?? ""
    return about.isEmpty || title.contains(about) ? title : title + " – " + about
  }

  /// A step without entries, done at once.
  /// - Parameter about: what is said once it is done, beside what was done.
  static func immediate(_ title: String, about: String = "") -> FormContent {
    var content = FormContent(title, note: about, [])
    content.isImmediate = true
    return content
  }

  /// The records that it changes, as they stand now.
  func seeing(_ keys: [RecordKey], _ register: any Register) throws(RegisterError) -> FormContent {
    var content = self
    for key in keys { content.seen[key] = try register.tree(key) }
    return content
  }

  /// The form that takes something away: it says what follows, and stands on Cancel.
  var grave: FormContent {
    var content = self
    content.isGrave = true
    return content
  }

  /// Whether it is one text over the whole screen.
  var hasFullText: Bool { fields.contains(where: \.isFullText) }

  /// What stands in its entries at first.
  var values: FormValues {
    FormValues(Dictionary(fields.map { ($0.field, $0.value) }) { first, _ in first })
  }
}
