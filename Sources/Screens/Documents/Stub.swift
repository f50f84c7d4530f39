import Domain
import Papers
import TerminalUI
public struct DocumentsContent: Sendable {
  init(_ s: PaperSubject?, paper: PaperKind?, _ r: any Register, _ a: Surroundings) throws(RegisterError) {}
}
public struct PreviewContent: Sendable {
  init(_ s: ExportRequest, columns: Int, _ r: any Register, _ a: Surroundings) throws(RegisterError) {}
}
public struct DocumentsScreen: PageScreen {
  var view = PageView()
  init(_ s: PaperSubject?, paper: PaperKind?) {}
  public var place: Place { .documents(nil) }
  var question: Question { .bodies }
  func page(in answer: Answer) -> Page? { nil }
  public func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [] }
  public func hint(_ around: Surroundings) -> String { "" }
  public func help(_ around: Surroundings) -> [String] { [] }
}
