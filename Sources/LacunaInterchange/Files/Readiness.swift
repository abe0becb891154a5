#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting for descriptors that another program has made non-blocking.
enum Readiness {
  /// Waits until a descriptor is ready for `POLLIN` or `POLLOUT`, or has failed.
  static func wait(for descriptor: Int32, _ events: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
