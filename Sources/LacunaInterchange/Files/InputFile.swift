#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, pipe or standard input (`-`) to read from.
public struct InputFile: Sendable {
  /// How many bytes are read unless the caller says otherwise; endless inputs such as `/dev/zero`
  /// must stop somewhere.
  public static let defaultLimit: Int = 1 << 30
  /// The most that a caller may allow: beyond it, sizes of other things could overflow.
  public static let greatestLimit: Int = 1 << 40
  private static let chunk = 1 << 16

  /// The path, or `-` for standard input.
  public let path: String

  /// Names a file, or standard input by `-`.
  public init(_ path: String) {
    self.path = path
  }

  /// How many bytes a regular file has; `nil` for what is none.
  package var size: Int? {
    var status = stat()
    // The path and the record outlive the call, which keeps neither.
    let code = unsafe path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)
    guard code == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Reads all bytes up to the end of the file.
  ///
  /// - Throws: `FileError`, where there is no such file, it is a folder, cannot be read, or holds
  ///   more than `limit` bytes.
  /// - Complexity: O(*n*); a regular file is read into its final place in one go.
  public func read(limit: Int = defaultLimit) throws(FileError) -> [UInt8] {
    guard path != "-" else { return try read(from: STDIN_FILENO, limit: limit) }
    // A C string would end at the NUL and name another file.
    guard !path.utf8.contains(0) else { throw .notFound(path: path) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    return try read(from: descriptor, limit: limit)
  }

  private func read(from descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
    var status = stat()
    // The record outlives the call.
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(errno) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw .isDirectory(path: path) }
    // The size is a hint: a file may grow while it is read, and those of /proc say 0.
    let size = kind == S_IFREG ? Int(status.st_size) : 0
    if size > limit { throw .tooLarge(path: path, limit: limit) }

    var (bytes, code) = Self.piece(of: descriptor, capacity: size + 1)
    var isFull = bytes.count == size + 1
    while code == 0, isFull {
      if bytes.count > limit { throw .tooLarge(path: path, limit: limit) }
      let next = Self.piece(of: descriptor, capacity: Self.chunk)
      bytes.append(contentsOf: next.bytes)
      (isFull, code) = (next.bytes.count == Self.chunk, next.code)
    }
    if code != 0 { throw failure(code) }
    if bytes.count > limit { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// Reads until a buffer is full or the file ends.
  ///
  /// - Parameter waitsForAll: Whether what has arrived is not enough as long as there is room.
  static func piece(
    of descriptor: Int32, capacity: Int, waitsForAll: Bool = true
  ) -> (bytes: [UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        // The buffer holds `capacity` bytes, of which the first `count` are initialised.
        let place = unsafe buffer.baseAddress.map { unsafe $0 + count }
        #if canImport(Darwin)
          let got = unsafe Darwin.read(descriptor, place, capacity - count)
        #elseif canImport(Musl)
          let got = unsafe Musl.read(descriptor, place, capacity - count)
        #else
          let got = unsafe Glibc.read(descriptor, place, capacity - count)
        #endif
        if got > 0 {
          count += got
          if !waitsForAll { break }
        } else if got == 0 {
          break
        } else if errno == EAGAIN {
          Readiness.wait(for: descriptor, POLLIN)
        } else if errno != EINTR {
          code = errno
          break
        }
      }
    }
    return (bytes, code)
  }

  func failure(_ code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EISDIR: .isDirectory(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    default: .readFailed(path: path, code: code)
    }
  }
}
