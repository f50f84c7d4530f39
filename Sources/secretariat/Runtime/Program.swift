import CommandLine
import Commands
import Domain
import Glibc
import Localization
import Storage

/// The composition root: joins the libraries with the world and performs what they ask for.
enum Program {
  /// Runs the program and tells with which status it ends.
  static func run(_ words: [String]) -> Int32 {
    let world = World()
    let program = CommandLineProgram(environment(world))
    guard let arguments = InterfaceArguments(words) else { return finish(program.run(words)) }
    return Interface.start(arguments, world) { program.withoutTerminal() }
  }

  /// Prints an outcome; a reader that went away is no fault, an output that cannot be written is.
  static func finish(_ outcome: CommandLineOutcome) -> Int32 {
    if let fault = StandardStreams.write(outcome.output), fault != EPIPE {
      return refuse(
        FileFault.cannotWrite(path: "-", errno: fault).advice, .cannotWrite, World().language)
    }
    StandardStreams.say(outcome.messages)
    return outcome.status.rawValue
  }

  /// Says why nothing can be done, in lines as wide as the terminal.
  static func refuse(_ advice: Advice, _ status: CommandLineStatus, _ language: Language) -> Int32 {
    let outcome = CommandLineOutcome(
      refusing: advice, status, language, width: StandardStreams.messageWidth)
    StandardStreams.say(outcome.messages)
    return outcome.status.rawValue
  }

  private static func environment(_ world: World) -> CommandLineEnvironment {
    let places = world.places
    var environment = CommandLineEnvironment(
      language: world.language, width: StandardStreams.width,
      messageWidth: StandardStreams.messageWidth,
      openRegister: { path throws(RegisterError) in try Registers.open(path ?? places.register, world) },
      createRegister: { path, establishment, context throws(RegisterError) in
        let path = path ?? places.register
        try Registers.create(path, establishment, context, world)
        return path
      },
      context: { person, zone in world.context(person: person, zone: zone) }, starters: StarterLoader.names,
      establishment: { name, officeName, context throws(RegisterError) in
        try Registers.establishment(of: name, named: officeName, in: context)
      },
      files: .init(
        read: { path throws(FileFault) in try SystemFiles.read(path) },
        readInput: { () throws(FileFault) in try SystemFiles.readInput() },
        write: { path, bytes, replacing throws(FileFault) in
          try SystemFiles.write(path, bytes, replacing: replacing)
        },
        makeFolder: { path throws(FileFault) in
          try SystemFiles.makeFolder(above: path.hasSuffix("/") ? path : path + "/")
        }, tools: .installed, calendars: .installed))
    environment.readerZone = world.readerZone
    environment.letterhead = world.letterhead
    return environment
  }
}
