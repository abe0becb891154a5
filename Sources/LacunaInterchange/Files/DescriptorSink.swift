#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file descriptor with a buffer of 64 KB before it; `flush` sends the rest.
public struct DescriptorSink: ByteSink {
  private static let capacity = 1 << 16

  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []

  /// Writes to a descriptor that the caller opened and will close; messages name `path`.
  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    buffer.reserveCapacity(Self.capacity)
  }

  public mutating func write(_ bytes: [UInt8]) throws(FileError) {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count >= Self.capacity {
      try send(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Sends what the buffer holds.
  public mutating func flush() throws(FileError) {
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    try send(bytes)
    bytes.removeAll(keepingCapacity: true)
    buffer = bytes
  }

  private func send(_ bytes: [UInt8]) throws(FileError) {
    let code = unsafe bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        // The bytes from `sent` on lie within the array that this closure keeps alive.
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
        #if canImport(Darwin)
          let count = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count >= 0 {
          sent += count
        } else if errno == EAGAIN {
          Readiness.wait(for: descriptor, POLLOUT)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    if code == EPIPE { throw .closedPipe }
    if code != 0 { throw .writeFailed(path: path, code: code) }
  }
}

/// The signal that ends a process which writes to a closed pipe.
public enum ClosedPipeSignal {
  /// Turns the signal off for this process, so that writing throws `FileError.closedPipe`.
  public static func ignore() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
