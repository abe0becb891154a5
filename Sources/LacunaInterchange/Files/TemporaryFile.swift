#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new file that takes another's place once it is whole.
struct TemporaryFile {
  private static let attempts = 16
  /// What the names of such files begin with.
  static let prefix = ".lacuna-"

  private(set) var descriptor: Int32
  private let temporaryPath: String
  /// The path that messages name.
  private let path: String

  /// Creates an empty file in the folder of `place`, where renaming is one step.
  init(beside place: String, for path: String) throws(FileError) {
    let folder = place.lastIndex(of: "/").map { place[...$0] } ?? ""
    for _ in 0..<Self.attempts {
      let name = "\(folder)\(Self.prefix)\(String(UInt64.random(in: .min ... .max), radix: 36))"
      var descriptor: Int32 = -1
      let isCreated = Interruption.create(name) {
        descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        return descriptor >= 0
      }
      if isCreated {
        self.descriptor = descriptor
        self.temporaryPath = name
        self.path = path
        return
      }
      if errno != EEXIST { break }
    }
    throw .cannotCreate(path: path, code: errno)
  }

  /// Gives the file the owner and the permissions of another, as far as the system allows.
  func takeOwnership(from other: stat) {
    // A change of owner clears special bits, so the permissions come after it.
    _ = fchown(descriptor, other.st_uid, other.st_gid)
    _ = fchmod(descriptor, other.st_mode & 0o7777)
  }

  /// Closes the file and gives it its final name.
  mutating func rename(to place: String) throws(FileError) {
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else { throw .writeFailed(path: path, code: errno) }
    let isRenamed = Interruption.settle(temporaryPath) {
      #if canImport(Darwin)
        unsafe Darwin.rename(temporaryPath, place) == 0
      #elseif canImport(Musl)
        unsafe Musl.rename(temporaryPath, place) == 0
      #else
        unsafe Glibc.rename(temporaryPath, place) == 0
      #endif
    }
    guard isRenamed else { throw .cannotCreate(path: path, code: errno) }
  }

  /// Closes and removes the file.
  mutating func remove() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    _ = Interruption.settle(temporaryPath) { unsafe unlink(temporaryPath) == 0 }
  }
}

/// Following symbolic links by hand, so that the last may point to a file that does not exist yet.
enum SymbolicLinks {
  private static let limit = 40
  private static let longest = 4096

  /// Finds the path that a chain of symbolic links ends at; a path of another kind is itself.
  static func target(of path: String) throws(FileError) -> String {
    var place = path
    for _ in 0..<limit {
      guard let next = destination(of: place) else { return place }
      let folder = place.lastIndex(of: "/").map { place[...$0] } ?? ""
      place = next.hasPrefix("/") ? next : folder + next
    }
    throw .cannotCreate(path: path, code: ELOOP)
  }

  private static func destination(of path: String) -> String? {
    var length = 0
    // At most as many bytes are written as there is room for, and only these count.
    let bytes = unsafe [CChar](unsafeUninitializedCapacity: longest) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      length = unsafe readlink(path, start, longest)
      count = max(length, 0)
    }
    guard length >= 0 else { return nil }
    return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
