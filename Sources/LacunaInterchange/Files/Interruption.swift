import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that ask a process to end, answered so that it leaves nothing half-done behind.
package enum Interruption {
  private struct State {
    var temporaryFiles: Set<String> = []
    var lastWords: (@Sendable () -> Void)?
  }

  private static let signals = [SIGHUP, SIGINT, SIGTERM]
  private static let state = Mutex(State())
  // All that a signal handler may touch: numbers that are there before it is.
  private static let wakingEnd = Atomic<Int32>(-1)
  private static let isEnding = Atomic<Bool>(false)

  /// Answers `SIGHUP`, `SIGINT` and `SIGTERM` from now on.
  ///
  /// Unfinished outputs are removed, and the process ends with 128 and the signal's number. A second
  /// signal ends it at once.
  package static func listen() {
    guard let pipe = Pipe() else { return }
    wakingEnd.store(pipe.writing, ordering: .sequentiallyConsistent)
    isEnding.store(false, ordering: .sequentiallyConsistent)
    guard startThread(readingFrom: pipe.reading) else { return }
    for number in signals {
      // What whoever started the process has it ignore, as nohup does, stays ignored.
      let former = signal(number, SIG_IGN)
      let isIgnored =
        unsafe unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if !isIgnored { _ = signal(number) { Interruption.wake($0) } }
    }
  }

  /// Sets what is called on a thread of its own before a signal ends the process.
  ///
  /// No temporary file is made or renamed any more while it runs.
  package static func beforeEnd(_ lastWords: (@Sendable () -> Void)?) {
    state.withLock { $0.lastWords = lastWords }
  }

  /// Makes a temporary file known, with the lock held, so that an end comes before or after it.
  static func create(_ path: String, _ body: () -> Bool) -> Bool {
    state.withLock { state in
      guard body() else { return false }
      state.temporaryFiles.insert(path)
      return true
    }
  }

  /// Gives a temporary file its name or removes it; from then on it is nobody's concern.
  static func settle(_ path: String, _ body: () -> Bool) -> Bool {
    state.withLock { state in
      state.temporaryFiles.remove(path)
      return body()
    }
  }

  /// All that may be done within a signal handler: a byte down a pipe, or an end without ado.
  private static func wake(_ number: Int32) {
    let former = errno
    if isEnding.exchange(true, ordering: .sequentiallyConsistent) { _exit(128 + number) }
    var byte = UInt8(truncatingIfNeeded: number)
    #if canImport(Glibc)
      _ = unsafe Glibc.write(wakingEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
    #elseif canImport(Musl)
      _ = unsafe Musl.write(wakingEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
    #else
      _ = unsafe Darwin.write(wakingEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
    #endif
    errno = former
  }

  private static func end(by number: Int32) -> Never {
    // The lock is never given back: no other thread makes, renames or removes a file from here on.
    state.withLock { state in
      for path in state.temporaryFiles { _ = unsafe unlink(path) }
      state.lastWords?()
      _exit(128 + number)
    }
  }

  private static func startThread(readingFrom descriptor: Int32) -> Bool {
    readingEnd.store(descriptor, ordering: .sequentiallyConsistent)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // The thread gets no argument and lives as long as the process.
    return unsafe pthread_create(
      &thread, nil,
      { _ in
        Interruption.waitForSignal()
        return nil
      }, nil) == 0
  }

  private static let readingEnd = Atomic<Int32>(-1)

  private static func waitForSignal() {
    let descriptor = readingEnd.load(ordering: .sequentiallyConsistent)
    let (bytes, _) = InputFile.piece(of: descriptor, capacity: 1)
    if let number = bytes.first { end(by: Int32(number)) }
  }
}
