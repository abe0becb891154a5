// swift-tools-version: 6.2
import PackageDescription

/// Settings shared by every target; each upcoming feature with the reason it is on.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // `any` marks each place that pays for dynamic dispatch.
  .enableUpcomingFeature("ExistentialAny"),
  // A member is visible only where its module is imported.
  .enableUpcomingFeature("MemberImportVisibility"),
  // An import that reaches the public interface is a decision, written `public import`.
  .enableUpcomingFeature("InternalImportsByDefault"),
  // Every use of an unsafe construct is spelt `unsafe`, with a comment that says why it holds.
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lacuna",
  products: [
    .library(name: "Lacuna", targets: ["Lacuna"]),
    .library(name: "LacunaInterchange", targets: ["LacunaInterchange"]),
    .executable(name: "lacuna", targets: ["LacunaTool"]),
  ],
  targets: [
    // The lexicons that come along, as bytes within the program.
    .target(name: "LacunaLexicons", exclude: ["README.md", "german-english.lexicon"]),
    // The engine: bytes in, values out. No Foundation, no file access.
    .target(
      name: "Lacuna", dependencies: ["LacunaLexicons"],
      exclude: [
        "Alignment/README.md", "Alignment/Refinement/README.md", "Anchors/README.md",
        "Audit/README.md", "Lexicon/README.md",
        "Text/README.md", "Text/Languages/README.md",
      ],
      swiftSettings: settings),
    // The style and the script of the report as a page, as bytes within the program.
    .target(name: "LacunaPage", exclude: ["README.md", "page.css", "pictures", "script"]),
    // Reading and writing files, one file a format.
    .target(
      name: "LacunaInterchange", dependencies: ["Lacuna", "LacunaPage"], exclude: ["README.md"],
      swiftSettings: settings),
    // One option table: parsing, help and messages come from it.
    .target(name: "CommandLineKit", swiftSettings: settings),
    // One file a subcommand.
    .target(
      name: "LacunaCommands",
      dependencies: ["Lacuna", "LacunaInterchange", "CommandLineKit"],
      swiftSettings: settings),
    // `@main` and nothing else. A target named `lacuna` would collide with `Lacuna` on file
    // systems that ignore case, so only the product bears the name.
    .executableTarget(
      name: "LacunaTool", dependencies: ["LacunaCommands"], swiftSettings: settings),

    // Fits the weights of the alignment's second search; `scripts/train-weights` runs it.
    .executableTarget(
      name: "WeightTrainer", dependencies: ["Lacuna", "LacunaInterchange"],
      swiftSettings: settings),

    // Times the extraction of anchors by itself; `scripts/bench anchors` runs it.
    .executableTarget(
      name: "AnchorTimer", dependencies: ["Lacuna", "LacunaInterchange"],
      swiftSettings: settings),

    // Marked text, snapshots and fixtures, shared by the test targets.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "LacunaTests", dependencies: ["Lacuna", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "WeightTrainerTests", dependencies: ["Lacuna", "WeightTrainer", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LacunaInterchangeTests",
      dependencies: ["Lacuna", "LacunaInterchange", "TestSupport"],
      swiftSettings: settings),
    // What scripts/fuzz feeds by libFuzzer, fed again with the inputs that were kept.
    .testTarget(
      name: "FuzzingTests", dependencies: ["Lacuna", "LacunaInterchange", "TestSupport"],
      exclude: ["Corpus", "Dictionaries", "Entry"], swiftSettings: settings),
    .testTarget(
      name: "CommandLineKitTests", dependencies: ["CommandLineKit", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "LacunaCommandsTests",
      dependencies: [
        "Lacuna", "LacunaInterchange", "LacunaCommands", "CommandLineKit", "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
  ]
)
