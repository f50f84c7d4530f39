import Domain
import Localization

/// Room to sign, two beside each other.
struct PrintSignatures {
  let setting: PrintSetting

  private let room = 54.0
  private let gap = 40.0

  func slabs(_ signatures: [Signature]) -> [PrintSlab] {
    stride(from: 0, to: signatures.count, by: 2).map { start in
      let pair = signatures[start..<min(start + 2, signatures.count)]
      let width = (setting.width - gap) / 2
      let columns = pair.enumerated().map { place, signature in
        [one(signature, width).moved(right: Double(place) * (width + gap))]
      }
      return [PrintSlab].beside(columns).joined
    }
  }

  private func one(_ signature: Signature, _ width: Double) -> PrintSlab {
    let lines = [signature.name, signature.capacity].filter { !$0.isEmpty }.flatMap {
      setting.narrowed(to: width).lines($0)
    }
    let rule = PrintSlab(
      height: 3,
      elements: [
        .stroke([PrintedPoint(x: 0, y: 0), PrintedPoint(x: min(width, 200), y: 0)], weight: 0.5, dash: 0)
      ])
    return ([.blank(room), rule] + lines).joined
  }
}
