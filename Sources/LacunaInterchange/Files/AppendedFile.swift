#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that grows at its end; what was written stays, whenever the process is killed.
public final class AppendedFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens a file, or creates an empty one.
  public init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
  }

  deinit { close(descriptor) }

  /// Hands bytes to the system, without a buffer in between.
  public func append(_ bytes: [UInt8]) throws(FileError) {
    var sink = DescriptorSink(descriptor: descriptor, path: path)
    try sink.write(bytes)
    try sink.flush()
  }
}
