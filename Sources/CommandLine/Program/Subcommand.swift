import ArgumentParser

/// One subcommand: its options, and what it does with them.
protocol Subcommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does it; what there is to say goes to the session's output.
  func perform(in session: Session) throws(CommandLineError)
}
