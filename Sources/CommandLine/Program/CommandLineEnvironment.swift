import Commands
import Domain
import Exchange
import Localization
import Papers

/// What the program is given of the world to run one command line; the executable makes it, tests make their own.
public struct CommandLineEnvironment: Sendable {
  /// The language of messages and lists.
  public var language: Language
  /// The columns of the terminal; `nil` when the output goes elsewhere and no line need be broken.
  public var width: Int?
  /// The columns of the terminal that messages go to, which need not be the one of the output.
  public var messageWidth: Int?
  /// Opens the register at a path, or the default one.
  public var openRegister: @Sendable (String?) throws(RegisterError) -> any Register
  /// Makes a new register at a path, or at the default one, and tells where it lies.
  public var createRegister: @Sendable (String?, EstablishRegister, Context) throws(RegisterError) -> String
  /// What commands may know of the world, for a person (`nil`: whoever the settings or the system say) and a zone.
  public var context: @Sendable (_ person: String?, _ zone: String) -> Context
  /// IANA zone of whoever reads, where it may be another than the office's.
  public var readerZone: String?
  /// The path of the Word file that the settings name for papers to be written on.
  public var letterhead: String?
  /// The names of the registers one can begin with.
  public var starters: [String]
  /// What it takes to begin with one of them, for an office of a name of its own if one is given.
  public var establishment:
    @Sendable (_ starter: String, Text?, Context) throws(RegisterError) -> EstablishRegister
  public var files: Files

  public init(
    language: Language, width: Int?, messageWidth: Int?,
    openRegister: @escaping @Sendable (String?) throws(RegisterError) -> any Register,
    createRegister: @escaping @Sendable (String?, EstablishRegister, Context) throws(RegisterError) -> String,
    context: @escaping @Sendable (_ person: String?, _ zone: String) -> Context, starters: [String],
    establishment:
      @escaping @Sendable (_ starter: String, Text?, Context) throws(RegisterError) -> EstablishRegister,
    files: Files
  ) {
    self.language = language
    self.width = width
    self.messageWidth = messageWidth
    self.openRegister = openRegister
    self.createRegister = createRegister
    self.context = context
    self.starters = starters
    self.establishment = establishment
    self.files = files
  }

  /// The files outside the register that a command line may name.
  public struct Files: Sendable {
    public var read: @Sendable (String) throws(FileFault) -> [UInt8]
    public var readInput: @Sendable () throws(FileFault) -> [UInt8]
    /// Writes a whole file or nothing; refuses to replace one unless told to.
    public var write:
      @Sendable (_ path: String, _ bytes: [UInt8], _ replacing: Bool) throws(FileFault) -> Void
    /// Makes a folder, and those above it, where they are missing.
    public var makeFolder: @Sendable (String) throws(FileFault) -> Void
    /// What some formats of papers need.
    public var tools: FileTools
    /// Writes and reads what calendar programs read and write.
    public var calendars: CalendarEngine

    public init(
      read: @escaping @Sendable (String) throws(FileFault) -> [UInt8],
      readInput: @escaping @Sendable () throws(FileFault) -> [UInt8],
      write:
        @escaping @Sendable (_ path: String, _ bytes: [UInt8], _ replacing: Bool) throws(FileFault) -> Void,
      makeFolder: @escaping @Sendable (String) throws(FileFault) -> Void,
      tools: FileTools, calendars: CalendarEngine
    ) {
      self.read = read
      self.readInput = readInput
      self.write = write
      self.makeFolder = makeFolder
      self.tools = tools
      self.calendars = calendars
    }
  }
}
