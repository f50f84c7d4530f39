import Domain
import Localization

extension FormKinds {
  /// The agenda of a meeting.
  static let agenda: [any OfficerForm.Type] = [
    AddAgendaItemForm.self, EditAgendaItemForm.self, MoveAgendaItemForm.self, MergeAgendaItemsForm.self,
    SplitAgendaItemForm.self, RemoveAgendaItemForm.self, WithdrawAgendaItemForm.self,
    AgendaItemStateForm.self, CarryAgendaForm.self, AdoptAgendaForm.self,
  ]
}

extension AgendaItem.Kind {
  /// The choices of a form.
  static let choices = allCases.map { ($0.rawValue, $0.phrase) }
}
