import Domain
import TestSupport
import Testing

@Suite("From decisions to what they changed, and back")
struct ChainTests {
  private let chain = Chain(
    frameworks: [MissionSample.framework], funds: [MissionSample.fund], projects: [MissionSample.project])

  @Test("From a decision: its results and allocations, then the projects, each once")
  func forward() {
    #expect(
      chain.everything(following: .decision(MissionSample.decision)) == [
        .result(MissionSample.output), .allocation("al-1", of: "fcs"), .project("roads"),
      ])
  }

  @Test("From a project, a result or an allocation back to the decision")
  func backward() {
    let decision = Chain.Link.decision(MissionSample.decision)
    #expect(
      chain.everything(preceding: .project("roads")) == [
        .result(MissionSample.output), .allocation("al-1", of: "fcs"), decision,
      ])
    #expect(chain.preceding(.result(MissionSample.output)) == [decision])
    #expect(chain.preceding(.allocation("al-1", of: "fcs")) == [decision])
    #expect(chain.everything(preceding: decision).isEmpty)
  }

  @Test("What hangs on nothing leads nowhere")
  func alone() {
    let top = Chain.Link.result(ResultReference(framework: "itsp", result: "r-1"))
    #expect(chain.everything(following: top).isEmpty && chain.everything(preceding: top).isEmpty)
  }
}
