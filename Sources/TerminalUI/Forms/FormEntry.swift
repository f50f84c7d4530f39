/// One labelled entry of a form, with what is wrong with it.
public struct FormEntry: Equatable, Sendable {
  public var label: String
  public var control: FormControl
  /// An example or an explanation, said at the bottom of the form while the entry has the keys.
  public var hint: String
  public var isRequired: Bool
  /// Why what is in it will not do; shown below it until it is changed.
  public var fault: String

  public init(_ label: String, _ control: FormControl, hint: String = "", isRequired: Bool = false) {
    self.label = label
    self.control = control
    self.hint = hint
    self.isRequired = isRequired
    fault = ""
  }

  /// Whether it goes across the whole form with its label above: long texts do.
  var isWide: Bool { if case .text(let text) = control { text.isLong } else { false } }

  /// Whether it takes all the rows that the other entries leave; the form's title says what it is.
  var isFull: Bool { if case .text(let text) = control { text.isFull } else { false } }

  var shownLabel: String { isRequired ? label + " *" : label }
}
