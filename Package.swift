// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 language mode comes with the tools version; a warning is an error in every target of ours.
let house: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func library(_ name: String, needs dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, of dependencies: [Target.Dependency], resources: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    exclude: resources, swiftSettings: house)
}

/// The shipped binary takes its libraries in, and so runs wherever there is a C library: no package to install, and a
/// third of the time to start. The debug build, made often, shares them.
func systemLibraries(_ names: String...) -> [LinkerSetting] {
  names.map { .linkedLibrary($0, .when(configuration: .debug)) }
    + names.map { .linkedLibrary(":lib\($0).a", .when(configuration: .release)) }
}

/// What the linker is told for the shipped binary: a fixed address, so that the loader has nothing to relocate; no
/// names to export, for nobody loads code into it; and our text in place of the C++ library (see there).
let shippedLinking: [String] = [
  "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-Xlinker", "--no-export-dynamic",
  "-L", "\(Context.packageDirectory)/Sources/secretariat/Linking",
]

/// Where Debian keeps the headers of pango and of what it stands on. They are named here and not through pkg-config, which would
/// also link the libraries and so have every start pay for them.
let pangoHeaders: [String] =
  [
    "/usr/include/pango-1.0", "/usr/include/cairo", "/usr/include/glib-2.0", "/usr/include/harfbuzz",
    "/usr/lib/x86_64-linux-gnu/glib-2.0/include", "/usr/lib/aarch64-linux-gnu/glib-2.0/include",
  ].flatMap { ["-isystem", $0] }

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "secretariat",
  products: [.executable(name: "secretariat", targets: ["secretariat"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Starts $EDITOR and, in the tests, tmux and our own binary: Foundation's Process blocks signals in its children.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // C leaves, each with one importer.
    .target(name: "CDigest", linkerSettings: systemLibraries("md")),
    .target(
      name: "CNcurses",
      cSettings: [
        .define("_XOPEN_SOURCE_EXTENDED"), .define("_GNU_SOURCE"),
        .define("NCURSES_WIDECHAR", to: "1"),
      ],
      linkerSettings: systemLibraries("ncursesw", "tinfo")),
    // Opened on first use (dlopen): linked, it would cost every start.
    .target(name: "CZip", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "CMarkup", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "CIcal", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "CPango", cSettings: [.define("_GNU_SOURCE"), .unsafeFlags(pangoHeaders)]),
    .target(name: "CZones", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "Resources", path: "Assets", exclude: ["starters"]),

    library("CanonicalJSON", needs: ["CDigest"]),
    library("PlainText", needs: []),
    library("Domain", needs: ["CanonicalJSON", "PlainText"]),
    library("Commands", needs: ["Domain", "CanonicalJSON", "PlainText"]),
    library("Storage", needs: ["Domain", "CanonicalJSON"]),
    library("Localization", needs: ["Domain", "Commands", "PlainText"]),
    library("Papers", needs: ["Domain", "Localization", "PlainText"]),
    library("Exchange", needs: ["CanonicalJSON", "Domain", "Commands", "Localization", "PlainText"]),
    library("TerminalUI", needs: ["PlainText"]),
    library("TerminalDriver", needs: ["TerminalUI", "PlainText", "CNcurses"]),
    library(
      "Screens",
      needs: ["CanonicalJSON", "TerminalUI", "Domain", "Commands", "Papers", "Localization", "PlainText"]),
    library(
      "CommandLine",
      needs: [
        "CanonicalJSON", "Domain", "Commands", "Papers", "Exchange", "Localization", "PlainText",
        argumentParser,
      ]),
    .executableTarget(
      name: "secretariat",
      dependencies: [
        "CanonicalJSON", "Domain", "Commands", "Storage", "Localization", "Papers", "Exchange",
        "TerminalUI", "TerminalDriver", "Screens", "CommandLine", "CIcal", "CMarkup", "CPango", "CZip",
        "CZones", "Resources",
        subprocess, argumentParser,
      ],
      exclude: ["Linking"],
      swiftSettings: house,
      linkerSettings: [.unsafeFlags(shippedLinking, .when(configuration: .release))]),

    .target(
      name: "TestSupport", dependencies: ["CanonicalJSON", "Domain", "Commands"],
      path: "Tests/TestSupport", swiftSettings: house),
    tests("CanonicalJSONTests", of: ["CanonicalJSON"]),
    tests("PlainTextTests", of: ["PlainText"]),
    tests("DomainTests", of: ["CanonicalJSON", "Domain", "PlainText"]),
    tests("CommandsTests", of: ["CanonicalJSON", "Domain", "Commands", "Storage"]),
    tests("StorageTests", of: ["CanonicalJSON", "Domain", "Commands", "Storage"]),
    tests("LocalizationTests", of: ["CanonicalJSON", "Domain", "Commands", "Localization"]),
    tests(
      "PapersTests", of: ["CanonicalJSON", "Domain", "Commands", "Storage", "Localization", "Papers"],
      resources: ["Goldens"]),
    tests("ExchangeTests", of: ["CanonicalJSON", "Domain", "Commands", "Localization", "Exchange"]),
    tests("TerminalUITests", of: ["TerminalUI", "PlainText"]),
    tests(
      "ScreensTests",
      of: [
        "CanonicalJSON", "Domain", "Commands", "Storage", "Localization", "Papers", "PlainText", "TerminalUI",
        "Screens",
      ],
      resources: ["Goldens"]),
    tests(
      "CommandLineTests",
      of: [
        "CanonicalJSON", "Domain", "Commands", "Storage", "Localization", "Papers", "Exchange", "PlainText",
        "CommandLine",
      ]),
    tests("ArchitectureTests", of: []),
    tests(
      "EndToEndTests",
      of: [
        "CanonicalJSON", "Domain", "Commands", "Storage", "Exchange", "Localization", "Papers", "Screens",
        "TerminalUI",
        "secretariat",
        subprocess,
      ],
      resources: ["Goldens", "Plenary/plenary.sh"]),
  ],
  // C23: #embed compiles the starter registers in.
  cLanguageStandard: .c2x
)
