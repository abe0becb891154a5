#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The streams that a process writes to; the raw values are their descriptors.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case errors = 2

  /// Writes all bytes, without a buffer.
  package func write(_ bytes: [UInt8]) throws(StreamError) {
    var written = 0
    while written < bytes.count {
      // `count` is what remains of the buffer behind the address.
      let result = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.writeOnce(rawValue, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if result >= 0 {
        written += result
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed(code: errno)
      }
    }
  }

  /// The bytes are those of an array that the caller keeps alive.
  private static func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}

/// Why a standard stream took no more bytes.
package enum StreamError: Error, Equatable, CustomStringConvertible {
  /// The reader has gone; no message is due.
  case closed
  /// The system's error number.
  case failed(code: Int32)

  package var description: String {
    switch self {
    case .closed: "standard output was closed"
    case .failed(let code):
      // `strerror` returns a C string for every number.
      unsafe "cannot write to standard output: \(String(cString: strerror(code)))"
    }
  }

  /// `EX_IOERR` of sysexits.
  package var exitStatus: Int32 { 74 }
}
