#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, device or standard output (`-`) to write to.
public struct OutputFile: Sendable {
  /// The path, or `-` for standard output.
  public let path: String
  /// Where it is written until it is whole; `nil` for the folder that it lies in.
  private let workshop: Folder?

  /// - Parameter workshop: A folder on the same file system for the file while it is written, so
  ///   that what a kill leaves behind can be found.
  public init(_ path: String, workshop: Folder? = nil) {
    self.path = path
    self.workshop = workshop
  }

  /// Writes what `body` sends to its sink.
  ///
  /// A regular file is replaced in one step when all has been written, and keeps its permissions;
  /// until then, and after any error, it is what it was before. Symbolic links are followed. What
  /// is no regular file (a terminal, a pipe, `/dev/null`) is written straight.
  ///
  /// - Throws: What `body` throws, or `FileError` where the file cannot be written.
  @discardableResult
  public func write<Value>(
    _ body: (inout DescriptorSink) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    guard path != "-", path != "/dev/stdout" else {
      return try send(to: STDOUT_FILENO, body)
    }
    guard !path.utf8.contains(0) else { throw .cannotCreate(path: path, code: EINVAL) }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .cannotCreate(path: path, code: errno) }
      return try replace(nil, body)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .cannotCreate(path: path, code: EISDIR)
    case S_IFREG: return try replace(status, body)
    default: return try writeStraight(body)
    }
  }

  private func writeStraight<Value>(
    _ body: (inout DescriptorSink) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
    let value: Value
    do throws(FileError) {
      value = try send(to: descriptor, body)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .writeFailed(path: path, code: errno) }
    return value
  }

  /// Writes a temporary file in the same folder, then gives it the final name.
  private func replace<Value>(
    _ existing: stat?, _ body: (inout DescriptorSink) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    // Renaming needs no right to the file that it replaces; a read-only file is to stay.
    if existing != nil, unsafe access(path, W_OK) != 0 {
      throw .cannotCreate(path: path, code: errno)
    }
    let place = try SymbolicLinks.target(of: path)
    var temporary = try TemporaryFile(
      beside: workshop?.path(of: "") ?? place, for: path)
    if let existing { temporary.takeOwnership(from: existing) }
    do throws(FileError) {
      let value = try send(to: temporary.descriptor, body)
      try temporary.rename(to: place)
      return value
    } catch {
      temporary.remove()
      throw error
    }
  }

  private func send<Value>(
    to descriptor: Int32, _ body: (inout DescriptorSink) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    var sink = DescriptorSink(descriptor: descriptor, path: path)
    let value = try body(&sink)
    try sink.flush()
    return value
  }
}
