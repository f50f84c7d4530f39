import Localization
import Papers

extension FileTools {
  /// The libraries of this machine.
  static let installed = FileTools(
    pack: ZipPacking.pack, press: { () throws(FileFault) in try PangoPress() }, unpack: ZipPacking.unpack,
    markup: MarkupReading.read)
}
