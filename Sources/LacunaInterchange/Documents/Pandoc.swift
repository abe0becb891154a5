#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why pandoc gave no text.
public enum PandocError: Error, Sendable, Hashable {
  /// There is no `pandoc` in `PATH`.
  case notInstalled
  /// Pandoc ended with that status and said something.
  case failed(status: Int32, message: String)
  /// The system did not start it, with its error number.
  case notStarted(code: Int32)
  /// Pandoc gave more than the reader takes, as it does of an archive made to unpack without end.
  case tooLarge(limit: Int)
}

extension PandocError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notInstalled:
      "reading this format needs pandoc, which is not installed; install it "
        + "(apt-get install pandoc, brew install pandoc), or export the text first"
    case .failed(let status, let message):
      "pandoc could not read it (exit status \(status)): \(message)"
    case .notStarted(let code):
      "pandoc could not be started (error \(code))"
    case .tooLarge(let limit):
      "pandoc makes more than \(limit) bytes of it; split it into smaller files or raise the limit"
    }
  }
}

/// Reads office files through an installed `pandoc`, without a shell.
enum Pandoc {
  /// Converts a file to HTML.
  ///
  /// - Parameters:
  ///   - format: What pandoc calls the format: `docx`, `odt`, `epub`, `rtf`.
  ///   - limit: How many bytes of HTML are taken.
  static func html(
    of path: String, format: String, limit: Int
  ) throws(PandocError) -> [UInt8] {
    guard let program = program() else { throw .notInstalled }
    // A name that begins with a hyphen would be read as an option.
    let file = path.hasPrefix("-") ? "./\(path)" : path
    let process = try ChildProcess(
      program, ["--sandbox", "--from", format, "--to", "html", "--wrap=none", file])
    let (output, errors, status) = process.finish(limit: limit)
    guard output.count <= limit else { throw .tooLarge(limit: limit) }
    guard status == 0 else {
      let message = String(decoding: errors.prefix(500), as: UTF8.self)
        .split(whereSeparator: \.isNewline).joined(separator: " ")
      throw .failed(status: status, message: message)
    }
    return output
  }

  /// The first `pandoc` in `PATH` that may be run.
  static func program() -> String? {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/pandoc" }.first { unsafe access($0, X_OK) == 0 }
  }
}

/// A program that runs beside this one, without input.
struct ChildProcess {
  private static let longestComplaint = 1 << 20

  private let process: pid_t
  private let output: Int32
  private let errors: Int32

  init(_ program: String, _ arguments: [String]) throws(PandocError) {
    guard let out = Pipe() else { throw .notStarted(code: errno) }
    guard let err = Pipe() else {
      let code = errno
      close(out.reading)
      close(out.writing)
      throw .notStarted(code: code)
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      // Zeros until they are made below.
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    // The actions live until they are destroyed below, and are used by no one else.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, out.writing, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, err.writing, STDERR_FILENO)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // Each word is copied for the call and freed after it; the list ends with a null pointer.
    var words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    // Names of files are UTF-8 wherever this runs.
    let settings: [String] = ["LC_ALL=C.UTF-8", "HOME=/nonexistent"]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe settings.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    defer { for index in unsafe variables.indices { unsafe free(variables[index]) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, &actions, nil, &words, &variables)
    close(out.writing)
    close(err.writing)
    guard code == 0 else {
      close(out.reading)
      close(err.reading)
      throw .notStarted(code: code)
    }
    (self.process, output, errors) = (process, out.reading, err.reading)
  }

  /// Reads what the program writes, and waits for its end; where it writes more than `limit` bytes,
  /// it is ended.
  func finish(limit: Int) -> (output: [UInt8], errors: [UInt8], status: Int32) {
    var (text, complaints): ([UInt8], [UInt8]) = ([], [])
    var isOpen = (true, true)
    // Both at once, so that neither pipe fills up and blocks the program.
    while isOpen.0 || isOpen.1 {
      var requests = [
        pollfd(fd: isOpen.0 ? output : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen.1 ? errors : -1, events: Int16(POLLIN), revents: 0),
      ]
      if unsafe poll(&requests, nfds_t(requests.count), -1) < 0, errno != EINTR { break }
      if isOpen.0, requests[0].revents != 0 { isOpen.0 = Self.read(output, into: &text) }
      if isOpen.1, requests[1].revents != 0 { isOpen.1 = Self.read(errors, into: &complaints) }
      if text.count > limit || complaints.count > Self.longestComplaint {
        // A program that takes no notice of a closed pipe would write for ever.
        kill(process, SIGKILL)
        break
      }
    }
    close(output)
    close(errors)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return (text, complaints, signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  /// Reads what is there; false at the end.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    #if canImport(Glibc)
      let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
    #elseif canImport(Musl)
      let count = unsafe Musl.read(descriptor, &chunk, chunk.count)
    #else
      let count = unsafe Darwin.read(descriptor, &chunk, chunk.count)
    #endif
    guard count > 0 else { return count < 0 && errno == EINTR }
    bytes.append(contentsOf: chunk[..<count])
    return true
  }
}
