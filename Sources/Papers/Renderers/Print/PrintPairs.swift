import Domain
import Localization

/// The same in both languages, side by side.
struct PrintPairs {
  let setting: PrintSetting

  private var gap: Double { 2 * PrintStyle.cellGap }
  private var half: Double { (setting.width - gap) / 2 }

  /// - Parameter named: whether the languages stand above, as they do once in a paper.
  func slabs(_ pair: Block.Pair, named: Bool) -> [PrintSlab] {
    let sides = zip(Language.allCases, [pair.english, pair.french]).enumerated().map { place, side in
      PrintBlocks(setting: setting.narrowed(to: half, side.0)).slabs(side.1)
        .moved(right: Double(place) * (half + gap))
    }
    let body = [PrintSlab].beside(sides)
    return named ? names + body : body
  }

  private var names: [PrintSlab] {
    let sides = Language.allCases.enumerated().map { place, language in
      setting.narrowed(to: half).lines(Passage(language.ownName, language, .strong))
        .moved(right: Double(place) * (half + gap))
    }
    var slab = [PrintSlab].beside(sides).joined
    slab.elements.append(
      .stroke(
        [PrintedPoint(x: 0, y: slab.height + 2), PrintedPoint(x: setting.width, y: slab.height + 2)],
        weight: 0.5, dash: 0))
    slab.height += 4
    return [slab].withNext.after(PrintStyle.paragraphGap)
  }
}
