import Domain

/// Changes the office's own record: its name, clock, languages, and what holds for bodies that do not say otherwise.
public struct EditOffice: Command {
  public static let action = "edit-office"

  public var name: Text?
  public var zone: String?
  public var periods: Revision<Periods>
  public var numbering: Revision<Numbering>
  public var languages: Revision<[Language]>

  public init(
    name: Text? = nil, zone: String? = nil, periods: Revision<Periods> = .kept,
    numbering: Revision<Numbering> = .kept, languages: Revision<[Language]> = .kept
  ) {
    self.name = name
    self.zone = zone
    self.periods = periods
    self.numbering = numbering
    self.languages = languages
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try context.requireZone(zone)
    if case .to(let periods) = periods { try periods.required() }
    if case .to(let numbering) = numbering { try numbering.required() }
    if case .to(let languages) = languages, languages.isEmpty { throw .invalid(.language, .missing) }
    var draft = ChangeDraft(context, register)
    try draft.update(try register.office()) { office throws(RegisterError) in
      office.name = office.name.merging(name ?? Text())
      try office.name.required(.name)
      office.zone = zone ?? office.zone
      periods.apply(to: &office.periods)
      numbering.apply(to: &office.numbering)
      languages.apply(to: &office.languages)
    }
    return draft.changeSet(action: Self.action, subject: .office)
  }
}
