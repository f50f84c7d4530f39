import Domain
import Localization

extension LocalTime {
  /// As it stands in an entry of a form and as one would type it: `09:30`, `9 h 30`.
  func entry(_ language: Language) -> String {
    phrase[language].replacing(FrenchTypography.space, with: " ")
  }
}
