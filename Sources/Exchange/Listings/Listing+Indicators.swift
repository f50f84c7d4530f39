import Domain
import Localization

/// An indicator as lists show it: with the framework and the result that it measures.
public struct IndicatorEntry {
  public let indicator: Indicator
  public let framework: Framework

  public init(_ indicator: Indicator, of framework: Framework) {
    self.indicator = indicator
    self.framework = framework
  }

  public var result: ExpectedResult? { framework.results.first { $0.id == indicator.result } }
}

extension Listing where Row == IndicatorEntry {
  /// Indicators with their baseline, their target and the latest value.
  public static var indicators: Listing {
    Listing([
      .text("id") { $0.indicator.id.text },
      .text("framework") { $0.framework.id.text },
      .text("result") { entry in
        "\(entry.framework.id)/\(entry.result?.code ?? entry.indicator.result.text)"
      },
      .words("title") { $0.indicator.title },
      .words("unit") { $0.indicator.unit },
      .text("direction") { $0.indicator.direction.rawValue },
      .text("baseline") { $0.indicator.baseline?.number.description },
      .text("baselineOn") { $0.indicator.baseline?.on.words },
      .text("target") { $0.indicator.target?.number.description },
      .text("targetOn") { $0.indicator.target?.on.words },
      .text("latest") { $0.indicator.values.last?.number.description },
      .text("latestOn") { $0.indicator.values.last?.on.words },
      .number("values") { $0.indicator.values.count },
      .words("verification") { $0.indicator.meansOfVerification },
      .words("remark") { $0.indicator.remark },
    ])
  }
}
