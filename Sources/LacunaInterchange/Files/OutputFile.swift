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
  /// - Throws: What `body` throws, or a `FileError` as such where the file cannot be written.
  @discardableResult
  public func write<Value, Failure: FileFailure>(
    _ body: (inout DescriptorSink) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard path != "-", path != "/dev/stdout" else {
      return try send(to: STDOUT_FILENO, body)
    }
    guard !path.utf8.contains(0) else { throw cannotCreate(EINVAL) }
    var status = stat()
    // The path and the record outlive the call, which keeps neither.
    guard unsafe stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw cannotCreate(errno) }
      return try replace(nil, body)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw cannotCreate(EISDIR)
    case S_IFREG: return try replace(status, body)
    default: return try writeStraight(body)
    }
  }

  private func cannotCreate<Failure: FileFailure>(_ code: Int32) -> Failure {
    Failure(.cannotCreate(path: path, code: code))
  }

  private func writeStraight<Value, Failure: FileFailure>(
    _ body: (inout DescriptorSink) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The path outlives the call, here as in all calls that open a file.
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(errno) }
    let value: Value
    do throws(Failure) {
      value = try send(to: descriptor, body)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else {
      throw Failure(.writeFailed(path: path, code: errno))
    }
    return value
  }

  /// Writes a temporary file in the same folder, then gives it the final name.
  private func replace<Value, Failure: FileFailure>(
    _ existing: stat?, _ body: (inout DescriptorSink) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // Renaming needs no right to the file that it replaces; a read-only file is to stay.
    if existing != nil, unsafe access(path, W_OK) != 0 { throw cannotCreate(errno) }
    let place: String
    var temporary: TemporaryFile
    do throws(FileError) {
      place = try SymbolicLinks.target(of: path)
      temporary = try TemporaryFile(beside: workshop?.path(of: "") ?? place, for: path)
    } catch {
      throw Failure(error)
    }
    if let existing { temporary.takeOwnership(from: existing) }
    do throws(Failure) {
      let value = try send(to: temporary.descriptor, body)
      do throws(FileError) {
        try temporary.rename(to: place)
      } catch {
        throw Failure(error)
      }
      return value
    } catch {
      temporary.remove()
      throw error
    }
  }

  private func send<Value, Failure: FileFailure>(
    to descriptor: Int32, _ body: (inout DescriptorSink) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var sink = DescriptorSink(descriptor: descriptor, path: path)
    let value = try body(&sink)
    do throws(FileError) {
      try sink.flush()
    } catch {
      throw Failure(error)
    }
    return value
  }
}

/// An error that may be one of files.
public protocol FileFailure: Error {
  /// Makes it of what went wrong with a file.
  init(_ error: FileError)
}

extension FileError: FileFailure {
  /// Takes the error as it is.
  public init(_ error: FileError) { self = error }
}

extension ReadingError: FileFailure {
  /// Makes it of what went wrong with a file.
  public init(_ error: FileError) { self = .file(error) }
}
