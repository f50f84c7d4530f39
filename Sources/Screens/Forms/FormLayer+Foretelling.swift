import Domain
import Localization
import TerminalUI

/// What follows from the entries as they stand, told among them.
extension FormLayer {
  /// Writes out anew what is told; nothing where an entry it hangs on cannot be read.
  mutating func foretell(_ around: Surroundings) {
    for (index, field) in shownFields.enumerated() {
      guard let foretold = self.field(at: index)?.foretold else { continue }
      let words = self.words(foretold, around)
      values[field] = .line(words)
      initial[field] = .line(words)
      widget.entries[index].control = .fact(words)
    }
  }

  private func words(_ foretold: FormField.Foretold, _ around: Surroundings) -> String {
    let reader = FormReader(values: values, initial: initial, today: around.today, language: language)
    do throws(RegisterError) {
      switch foretold {
      case .silenceEnd(let zone):
        guard let day = try reader.day(.from), let time = try reader.time(.time),
          let hours = try reader.number(.silenceProcedurePeriod),
          let from = around.zones.moment(day, time, zone)
        else { return "" }
        return SilenceProcedure(from: from, hours: hours, zone: zone, around.zones).until.phrase(.full)[
          language]
      }
    } catch {
      return ""
    }
  }
}
