package import Foundation

/// Expected output in a file that records itself.
///
///     try Snapshot("align-help", "txt").check(output)
///
/// The file is `Snapshots/<name>.<extension>` in the folder of the test's target. Where it is
/// missing, or `RECORD_SNAPSHOTS` is set, the output is written and the check fails all the same,
/// so that nobody commits a recording without looking at it.
package struct Snapshot {
  package let file: URL
  private let isRecording: Bool

  /// Locates the expected file from the source file of the test.
  package init(
    _ name: String, _ pathExtension: String = "txt",
    isRecording: Bool = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil,
    testFile: String = #filePath
  ) {
    file = Self.targetFolder(of: testFile)
      .appendingPathComponent("Snapshots")
      .appendingPathComponent("\(name).\(pathExtension)")
    self.isRecording = isRecording
  }

  /// Compares the output with the expected file, byte by byte.
  package func check(_ output: String) throws {
    guard !isRecording, let expected = try? Data(contentsOf: file) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      throw SnapshotFailure.recorded(path: file.path)
    }
    guard expected != Data(output.utf8) else { return }
    throw SnapshotFailure.different(
      path: file.path,
      lines: differingLines(String(decoding: expected, as: UTF8.self), output))
  }

  /// The folder just below `Tests` that a test's source file lies in.
  private static func targetFolder(of testFile: String) -> URL {
    var folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    while folder.path != "/", folder.deletingLastPathComponent().lastPathComponent != "Tests" {
      folder.deleteLastPathComponent()
    }
    return folder.path == "/" ? URL(fileURLWithPath: testFile).deletingLastPathComponent() : folder
  }
}

/// Why a snapshot did not pass.
package enum SnapshotFailure: Error, Equatable, CustomStringConvertible {
  case recorded(path: String)
  case different(path: String, lines: [String])

  package var description: String {
    switch self {
    case .recorded(let path):
      "recorded \(path): look at it and commit it"
    case .different(let path, let lines):
      """
      the output is not that of \(path) (- expected, + got; RECORD_SNAPSHOTS=1 records it anew):
      \(lines.joined(separator: "\n"))
      """
    }
  }
}

/// Shows the lines around which two texts differ, at most twenty of them.
private func differingLines(_ expected: String, _ output: String) -> [String] {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = output.split(separator: "\n", omittingEmptySubsequences: false)
  let alike = zip(old, new).prefix { $0 == $1 }.count
  let tail = zip(old.dropFirst(alike).reversed(), new.dropFirst(alike).reversed())
    .prefix { $0 == $1 }.count
  let lines =
    ["  line \(alike + 1):"]
    + old.dropFirst(alike).dropLast(tail).map { "- \($0)" }
    + new.dropFirst(alike).dropLast(tail).map { "+ \($0)" }
  return lines.count <= 20 ? lines : lines.prefix(20) + ["  and \(lines.count - 20) more lines"]
}
