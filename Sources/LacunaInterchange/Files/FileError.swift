#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
///
/// `path` is as the caller spelt it, `-` for a standard stream; `code` is the system's `errno`.
public enum FileError: Error, Sendable, Hashable {
  /// There is no such file.
  case notFound(path: String)
  /// A folder where a text is expected.
  case isDirectory(path: String)
  /// Reading is not permitted.
  case notPermitted(path: String)
  /// An input of more bytes than the reader takes.
  case tooLarge(path: String, limit: Int)
  /// The system gave no more bytes, with its error number.
  case readFailed(path: String, code: Int32)
  /// The output could not be opened; nothing was written.
  case cannotCreate(path: String, code: Int32)
  /// Writing began and could not be ended; the file at `path` is what it was before.
  case writeFailed(path: String, code: Int32)
  /// Whoever read the output has closed it, as `head` does; nobody needs a message.
  case closedPipe
}

extension FileError {
  /// Whether no other output can be written either: the disk is full, or broken.
  package var concernsAll: Bool {
    switch self {
    case .cannotCreate(_, let code), .writeFailed(_, let code):
      [ENOSPC, EDQUOT, EROFS, EIO].contains(code)
    default: false
    }
  }

  /// The exit status of `sysexits.h` that a command ends with.
  public var exitStatus: Int32 {
    switch self {
    case .isDirectory, .tooLarge: 65
    case .notFound, .notPermitted: 66
    case .cannotCreate: 73
    case .readFailed, .writeFailed: 74
    case .closedPipe: 0
    }
  }
}

extension FileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let path):
      "\(Self.name(path)): no such file; check the spelling and the folder"
    case .isDirectory(let path):
      "\(Self.name(path)): this is a folder, not a file; name one file in it"
    case .notPermitted(let path):
      "\(Self.name(path)): reading is not permitted; change its permissions or use a copy"
    case .tooLarge(let path, let limit):
      "\(Self.name(path)): more than \(limit) bytes; split it into smaller files or raise the limit"
    case .readFailed(let path, let code):
      "\(Self.name(path, stream: "standard input")): reading failed (\(Self.reason(code))); "
        + "check the disk or the connection and try again"
    case .cannotCreate(let path, let code):
      "\(Self.name(path, stream: "standard output")): cannot be written (\(Self.reason(code))); "
        + "choose another place for the output"
    case .writeFailed(let path, let code):
      "\(Self.name(path, stream: "standard output")): writing failed (\(Self.reason(code))); "
        + "make room or choose another place for the output"
    case .closedPipe:
      "the reader of the output has closed it"
    }
  }

  private static func name(_ path: String, stream: String = "standard input") -> String {
    switch path {
    case "-": stream
    case "": "''"
    default: path
    }
  }

  private static func reason(_ code: Int32) -> String {
    // The text is the C library's own and outlives the copy made here.
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
