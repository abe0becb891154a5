#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Something that gives bytes in order: memory, a file, a stream.
public protocol ByteSource {
  /// Appends the next bytes, at most `count` of them; none at the end.
  mutating func read(_ count: Int, into buffer: inout [UInt8]) throws(FileError)
  /// How many bytes there are still; `nil` where that is not known before the end.
  var remaining: Int? { get }
}

extension ByteSource {
  /// Nothing is known of what remains, unless a source says so.
  public var remaining: Int? { nil }
}

/// Bytes in memory, as a source.
public struct MemorySource: ByteSource, Sendable {
  private let bytes: [UInt8]
  private var position = 0

  /// Makes a source of bytes that are in memory already.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  public mutating func read(_ count: Int, into buffer: inout [UInt8]) {
    let end = min(bytes.count, position + count)
    buffer.append(contentsOf: bytes[position..<end])
    position = end
  }

  public var remaining: Int? { bytes.count - position }
}

/// An open file, pipe or standard input (`-`), as a source; it is closed with the value.
public final class FileSource: ByteSource {
  private let path: String
  private let descriptor: Int32
  private let waitsForAll: Bool
  /// How much a regular file has still, if it does not grow.
  public private(set) var remaining: Int?
  private let limit: Int
  private var count = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - limit: How many bytes it may give; reading more is an error.
  ///   - waitsForAll: Whether reading waits for as many bytes as are asked for; otherwise what has
  ///     arrived is given at once, for who answers before the input ends.
  /// - Throws: `FileError`, where there is no such file, or it is a folder or cannot be read.
  public init(
    _ path: String, limit: Int = .max, waitsForAll: Bool = true
  ) throws(FileError) {
    self.path = path
    self.limit = limit
    self.waitsForAll = waitsForAll
    if path == "-" {
      descriptor = STDIN_FILENO
      return
    }
    // A C string would end at the NUL and name another file.
    guard !path.utf8.contains(0) else { throw .notFound(path: path) }
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFile(path).failure(errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw InputFile(path).failure(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
    if status.st_mode & S_IFMT == S_IFREG { remaining = Int(status.st_size) }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  public func read(_ count: Int, into buffer: inout [UInt8]) throws(FileError) {
    let (bytes, code) = InputFile.piece(
      of: descriptor, capacity: count, waitsForAll: waitsForAll)
    guard code == 0 else { throw InputFile(path).failure(code) }
    self.count += bytes.count
    guard self.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    buffer.append(contentsOf: bytes)
    if let left = remaining { remaining = max(0, left - bytes.count) }
  }
}
