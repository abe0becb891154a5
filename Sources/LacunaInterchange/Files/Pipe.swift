#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The descriptors of a new pipe, which no program that is started inherits.
struct Pipe {
  let reading: Int32
  let writing: Int32

  /// Makes a pipe; fails with the system's error number in `errno`.
  init?() {
    var ends: [Int32] = [-1, -1]
    // The call writes both elements.
    #if canImport(Glibc)
      let code = unsafe Glibc.pipe(&ends)
    #elseif canImport(Musl)
      let code = unsafe Musl.pipe(&ends)
    #else
      let code = unsafe Darwin.pipe(&ends)
    #endif
    guard code == 0 else { return nil }
    for (index, end) in ends.enumerated() {
      // Where a standard stream is closed, the pipe must not take its place.
      ends[index] = fcntl(end, F_DUPFD_CLOEXEC, 3)
      close(end)
    }
    guard ends.allSatisfy({ $0 >= 0 }) else {
      for end in ends where end >= 0 { close(end) }
      return nil
    }
    (reading, writing) = (ends[0], ends[1])
  }
}
