import Foundation
import TestSupport
import Testing

/// Runs the tool as it was built, with a sober environment of its own.
///
/// - Parameters:
///   - folder: The working directory; the package's own where it is nil.
func lacuna(
  _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
  in folder: URL? = nil
) throws -> TestCommand {
  try TestCommand.run(
    try #require(Fixtures.builtExecutable("lacuna")), arguments, input: input,
    environment: soberEnvironment.merging(environment) { $1 },
    in: folder ?? Fixtures.packageRoot)
}

/// Runs a line of the shell in which `$1` is the tool and `$2` … are the arguments.
func shell(
  _ line: String, _ arguments: [String] = [], input: Data = Data(),
  environment: [String: String] = [:], in folder: URL? = nil
) throws -> TestCommand {
  try TestCommand.shell(
    line, [try #require(Fixtures.builtExecutable("lacuna")).path] + arguments, input: input,
    environment: soberEnvironment.merging(environment) { $1 },
    in: folder ?? Fixtures.packageRoot)
}

/// What the terminal of whoever runs the tests must not decide.
private let soberEnvironment = [
  "NO_COLOR": "", "COLUMNS": "", "TERM": "xterm", "SWIFT_DETERMINISTIC_HASHING": "0",
]

extension URL {
  /// Writes a file into this folder and returns its path.
  func file(_ name: String, _ content: Data) throws -> String {
    let place = appendingPathComponent(name)
    try content.write(to: place)
    return place.path
  }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  /// The names of all that is in this folder, hidden files included.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
