import Localization
import Papers

/// Sets every text in one line of ten points, so that a paper has a page for some seventy of them.
final class PlainPress: Press {
  func lines(of text: PrintedText) -> [PrintedLine] { [PrintedLine(width: 40, height: 10, baseline: 8)] }

  func file(of pages: [PrintedPage], titled title: String, by author: String) throws(FileFault) -> [UInt8] {
    []
  }

  func picture(of page: PrintedPage, dotsPerInch: Double) throws(FileFault) -> [UInt8] { [] }
}

extension FileTools {
  static let plain = FileTools(
    pack: { _ throws(FileFault) in [] }, press: { () throws(FileFault) in PlainPress() })
}
