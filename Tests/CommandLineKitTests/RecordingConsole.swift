import CommandLineKit
import Foundation

/// A console that keeps what is written to it.
final class RecordingConsole: @unchecked Sendable {
  private let lock = NSLock()
  private var texts: [StandardStream: String] = [:]

  /// Runs the sample tool.
  static func run(_ arguments: String...) -> (output: String, errors: String, status: Int32) {
    let recording = RecordingConsole()
    let status = sampleTool.run(arguments, console: recording.console())
    return (recording.text(.output), recording.text(.errors), status)
  }

  func console(failingWith error: StreamError? = nil) -> Console {
    let paper = Terminal(isTerminal: false, windowColumns: nil) { _ in nil }
    return Console(output: paper, errors: paper) { stream, bytes throws(StreamError) in
      if let error, stream == .output { throw error }
      self.append(String(decoding: bytes, as: UTF8.self), to: stream)
    }
  }

  func text(_ stream: StandardStream) -> String {
    lock.withLock { texts[stream, default: ""] }
  }

  private func append(_ text: String, to stream: StandardStream) {
    lock.withLock { texts[stream, default: ""] += text }
  }
}
