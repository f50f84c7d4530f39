import CMarkup
import Localization
import Papers

/// XML, read by expat.
enum MarkupReading {
  /// The element that holds all others; `nil` where the text is not well-formed.
  /// - Throws: `libraryMissing` where expat is not installed.
  static func read(_ bytes: [UInt8]) throws(FileFault) -> MarkupElement? {
    guard markup_is_available() else { throw .libraryMissing(.expat) }
    let tree = Tree()
    var handlers = markup_handlers(
      context: Unmanaged.passUnretained(tree).toOpaque(),
      start: { context, name, attributes in Tree.of(context)?.start(name, attributes) },
      end: { context in Tree.of(context)?.end() },
      text: { context, bytes, count in Tree.of(context)?.add(bytes, count) })
    let isRead = withExtendedLifetime(tree) { markup_read(bytes, bytes.count, &handlers) }
    return isRead ? tree.root : nil
  }
}

/// The elements that are open, one within the other.
private final class Tree {
  private(set) var root: MarkupElement?
  private var open: [MarkupElement] = []

  static func of(_ context: UnsafeMutableRawPointer?) -> Tree? {
    context.map { Unmanaged<Tree>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: UnsafePointer<CChar>?, _ words: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name, var words else { return }
    var attributes: [MarkupElement.Attribute] = []
    while let name = words[0], let value = words[1] {
      attributes.append(.init(name: String(cString: name), value: String(cString: value)))
      words += 2
    }
    open.append(MarkupElement(name: String(cString: name), attributes: attributes))
  }

  func end() {
    guard let closed = open.popLast() else { return }
    if open.isEmpty { root = closed } else { open[open.count - 1].children.append(.element(closed)) }
  }

  func add(_ bytes: UnsafePointer<CChar>?, _ count: Int) {
    guard let bytes, !open.isEmpty else { return }
    let text = UnsafeRawBufferPointer(start: bytes, count: count)
    let words = String(decoding: text, as: UTF8.self)
    if case .text(let before)? = open[open.count - 1].children.last {
      open[open.count - 1].children[open[open.count - 1].children.count - 1] = .text(before + words)
    } else {
      open[open.count - 1].children.append(.text(words))
    }
  }
}
