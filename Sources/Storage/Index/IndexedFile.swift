/// A record's file as the index knows it.
struct IndexedFile {
  let name: String
  let signature: FileSignature
  /// Whether a meeting could be read from it.
  let isReadable: Bool

  init(name: String, signature: FileSignature, isReadable: Bool) {
    self.name = name
    self.signature = signature
    self.isReadable = isReadable
  }

  func pack(into packer: inout Packer) {
    packer.put(name)
    packer.put(signature.size)
    packer.put(Int(bitPattern: UInt(signature.inode)))
    packer.put(signature.modified)
    packer.put(signature.changed)
    packer.put(isReadable)
  }

  init(from unpacker: inout Unpacker) throws(ShelfFault) {
    name = try unpacker.text()
    let size = try unpacker.number()
    let inode = UInt64(UInt(bitPattern: try unpacker.number()))
    signature = FileSignature(
      size: size, inode: inode, modified: try unpacker.number(), changed: try unpacker.number())
    isReadable = try unpacker.flag()
  }
}
