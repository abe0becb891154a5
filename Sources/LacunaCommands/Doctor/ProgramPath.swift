#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the running program lies.
enum ProgramPath {
  /// The path as the system tells it; `nil` where it does not.
  static var current: String? {
    #if os(Linux)
      var bytes = [CChar](repeating: 0, count: 4096)
      // At most as many bytes are written as the buffer holds.
      let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
      guard count > 0, count < bytes.count else { return nil }
      return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      // `realpath` returns a string of its own, or null, and leaves the argument alone.
      guard let program = CommandLine.arguments.first, program.contains("/"),
        let path = unsafe realpath(program, nil)
      else { return nil }
      defer { unsafe free(path) }
      return unsafe String(cString: path)
    #endif
  }
}
