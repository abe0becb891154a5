#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that a program writes files into.
public struct Folder: Sendable {
  /// The path as given.
  public let path: String

  /// Names a folder, which need not exist yet.
  public init(_ path: String) {
    self.path = path
  }

  /// Creates the folder and those that it lies in, where they do not exist.
  public func create() throws(FileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotCreate(path: path, code: path.isEmpty ? ENOENT : EINVAL)
    }
    for end in path.indices.dropFirst() where path[end] == "/" {
      // Where this fails for a reason that matters, the last call does too.
      _ = unsafe mkdir(String(path[..<end]), 0o777)
    }
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST {
      throw .cannotCreate(path: path, code: errno)
    }
    guard let kind = Self.kind(of: path), kind == S_IFDIR else {
      throw .cannotCreate(path: path, code: ENOTDIR)
    }
  }

  /// The path of a file in the folder.
  public func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// Whether a regular file of this name is in the folder.
  public func holds(_ name: String) -> Bool { Self.kind(of: path(of: name)) == S_IFREG }

  /// Removes what processes left here that were killed while they wrote a file; others that still
  /// write here lose theirs.
  public func removeTemporaryFiles() {
    guard let stream = unsafe opendir(path) else { return }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      // The entry's name ends with a NUL within its fixed array.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(TemporaryFile.prefix) { names.append(name) }
    }
    for name in names { _ = unsafe unlink(path(of: name)) }
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    // The path and the record outlive the call, which keeps neither.
    return unsafe stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}

/// The right to be the only one to work in a folder; it ends with the process, however that ends.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock; `nil` where another process holds it.
  ///
  /// On file systems without locks everybody gets it.
  public init?(_ folder: Folder) throws(FileError) {
    descriptor = unsafe open(folder.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: folder.path, code: errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return nil }
  }

  deinit { close(descriptor) }
}
