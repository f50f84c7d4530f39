extension Register {
  /// What holds for the whole register; while its own record cannot be read the defaults, so that reading everything else goes
  /// on (design §2). Writing is refused then.
  public func settings() throws(RegisterError) -> Office {
    try present { () throws(RegisterError) -> Office in try office() } ?? Office(id: .fallback, name: Text())
  }
}
