package import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program run to its end: what it wrote, and how it ended.
package struct TestCommand: Sendable {
  package let output: Data
  package let errors: Data
  /// The exit status, or 128 and the signal's number.
  package let status: Int32

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a program.
  ///
  /// All three streams are files, so that no amount of text can block either side.
  ///
  /// - Parameters:
  ///   - environment: Variables added to those of the tests.
  ///   - folder: The working directory; that of the tests where it is nil.
  package static func run(
    _ program: URL, _ arguments: [String] = [], input: Data = Data(),
    environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> TestCommand {
    try Fixtures.withTemporaryFolder { scratch in
      let names = ["input", "output", "errors"].map { scratch.appendingPathComponent($0) }
      try input.write(to: names[0])
      for name in names.dropFirst() { try Data().write(to: name) }
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment
        .merging(environment) { $1 }
      process.currentDirectoryURL = folder
      process.standardInput = try FileHandle(forReadingFrom: names[0])
      process.standardOutput = try FileHandle(forWritingTo: names[1])
      process.standardError = try FileHandle(forWritingTo: names[2])
      try withNoSignalBlocked { try process.run() }
      process.waitUntilExit()
      let wasKilled = process.terminationReason == .uncaughtSignal
      return TestCommand(
        output: try Data(contentsOf: names[1]), errors: try Data(contentsOf: names[2]),
        status: process.terminationStatus + (wasKilled ? 128 : 0))
    }
  }

  /// Runs a line of the shell, for pipes and redirections; the arguments are its `$1`, `$2` ….
  package static func shell(
    _ line: String, _ arguments: [String] = [], input: Data = Data(),
    environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> TestCommand {
    try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line, "sh"] + arguments, input: input,
      environment: environment, in: folder)
  }
}

/// Calls the body with the thread's signal mask empty.
///
/// Tests run on threads that block signals, and a process inherits the mask of the thread that
/// starts it: without this, `SIGPIPE` and `SIGTERM` would not reach it.
private func withNoSignalBlocked(_ body: () throws -> Void) rethrows {
  var none = sigset_t()
  var blocked = sigset_t()
  // The sets outlive the calls, which keep no pointer to them.
  unsafe sigemptyset(&none)
  unsafe pthread_sigmask(SIG_SETMASK, &none, &blocked)
  defer { unsafe pthread_sigmask(SIG_SETMASK, &blocked, nil) }
  try body()
}
