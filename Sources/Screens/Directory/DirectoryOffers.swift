import Domain
import Localization
import TerminalUI

/// What can be done with an organisation and with a person, wherever they are listed.
enum DirectoryOffers {
  static func of(_ organization: Organization) -> [Offer] {
    [
      Offer(
        .function(4), FormTitles.keyEdit, help: FormTitles.editOrganizationHelp, importance: 60,
        EditOrganizationForm(organization: organization.id)),
      Offer(
        .character("c"), FormTitles.classify, help: FormTitles.classifyHelp, importance: 35,
        ClassifyOrganizationForm(organization: organization.id)),
      closing(organization),
    ]
  }

  /// F8 records that it is over; of one that is, corrects that or takes it back.
  private static func closing(_ organization: Organization) -> Offer {
    let close = AnyForm(CloseOrganizationForm(organization: organization.id))
    let steps: [(label: Phrase, form: AnyForm)] =
      organization.closure == nil
      ? [(ClosureWords.close, close)]
      : [
        (ClosureWords.correct, close),
        (ClosureWords.reopen, AnyForm(ReopenOrganizationForm(organization: organization.id))),
      ]
    return Offer(
      .function(8), organization.closure == nil ? FormTitles.keyClose : FormTitles.keyNext,
      help: ClosureWords.help, importance: 20, oneOf: steps)
  }

  static func of(_ person: Person) -> [Offer] {
    let edit = Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editPersonHelp, importance: 60,
      EditPersonForm(person: person.id))
    guard person.contact?.isEmpty == false else { return [edit] }
    return [
      edit,
      Offer(
        .delete, FormTitles.erase, help: FormTitles.eraseContactHelp, importance: 15,
        ErasePersonContactForm(person: person.id)),
    ]
  }

  static func newPerson(in organization: OrganizationID?) -> Offer {
    Offer(
      .function(2), FormTitles.keyNew, help: FormTitles.newPersonHelp, importance: 65,
      AddPersonForm(organization: organization))
  }
}
