import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Frameworks, funds, projects and results by the words an officer types")
struct ResultLookupTests {
  private func register() throws -> MemoryRegister {
    var trees: [RecordKey: JSON] = [.office: try JSONTreeEncoder().encode(Sample.office)]
    trees[.framework("itsp")] = try JSONTreeEncoder().encode(MissionSample.framework)
    trees[.fund("fcs")] = try JSONTreeEncoder().encode(MissionSample.fund)
    trees[.project("roads")] = try JSONTreeEncoder().encode(MissionSample.project)
    return MemoryRegister(trees)
  }

  @Test("By identifier, acronym or name in either language")
  func records() throws {
    let register = try register()
    #expect(try register.framework(named: "ITSP") == "itsp")
    #expect(try register.framework(named: "plan de transition") == "itsp")
    #expect(try register.fund(named: "SCF") == "fcs")
    #expect(try register.fund(named: "cohérence") == "fcs")
    #expect(try register.project(named: "Pistes") == "roads")
    #expect(throws: RegisterError.noSuchRecord(.fund, "PBF")) { try register.fund(named: "PBF") }
  }

  @Test("A result by its framework and its number, identifier or title")
  func results() throws {
    let register = try register()
    for typed in ["itsp/1.1", "ITSP/r-1-1", "itsp/préfectures"] {
      #expect(try register.result(named: typed) == MissionSample.output, "\(typed)")
    }
    #expect(throws: RegisterError.noSuchElement(.result, "9", in: .framework("itsp"))) {
      try register.result(named: "itsp/9")
    }
  }
}
