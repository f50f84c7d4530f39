import Commands
import Domain
import Localization
import TerminalUI

/// What can be done with shocks and risks, of frameworks as of projects.
enum RiskOffers {
  static func new(on holder: RiskHolder) -> Offer {
    Offer(
      .function(2), FormTitles.keyNew, help: FormTitles.newRiskHelp, importance: 70, RiskForm(holder: holder))
  }

  static func of(_ risk: Risk, on holder: RiskHolder) -> [Offer] {
    [
      FrameworkOffers.edit(FormTitles.editRiskHelp, RiskForm(holder: holder, risk: risk.id)),
      Offer(
        .delete, FormTitles.keyTakeBack, help: FormTitles.removePartHelp, importance: 30,
        RemoveRiskForm(holder: holder, risk: risk.id)),
    ]
  }
}

extension RiskHolder {
  var key: RecordKey {
    switch self {
    case .framework(let id): .framework(id)
    case .project(let id): .project(id)
    }
  }

  func risks(_ register: any Register) throws(RegisterError) -> [Risk] {
    switch self {
    case .framework(let id): try register.framework(id).risks
    case .project(let id): try register.project(id).risks
    }
  }
}
