/// The two output streams: what is behind them, and how to write to them.
package struct Console: Sendable {
  package let output: Terminal
  package let errors: Terminal
  private let write: @Sendable (StandardStream, [UInt8]) throws(StreamError) -> Void

  package init(
    output: Terminal, errors: Terminal,
    write: @escaping @Sendable (StandardStream, [UInt8]) throws(StreamError) -> Void
  ) {
    self.output = output
    self.errors = errors
    self.write = write
  }

  /// The streams of this process.
  package static var standard: Console {
    Console(output: Terminal(.output), errors: Terminal(.errors)) {
      stream, bytes throws(StreamError) in try stream.write(bytes)
    }
  }

  /// Writes text to standard output as it is.
  package func print(_ text: String) throws(StreamError) { try print(Array(text.utf8)) }

  /// Writes bytes to standard output as they are.
  package func print(_ bytes: [UInt8]) throws(StreamError) { try write(.output, bytes) }

  /// Writes text to standard error as it is; where that fails there is nobody left to tell.
  package func complain(_ text: String) { try? write(.errors, Array(text.utf8)) }
}
