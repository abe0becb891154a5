import Dispatch
import Synchronization

/// Puts results that are done in any order into the order of their numbers, and holds up who makes
/// more of them while too many wait for an earlier one or for the reader of the output.
final class OrderedOutput<Failure: Error>: Sendable {
  private struct State {
    /// The number of the result that is written next.
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
    /// The bytes of those that wait and of those that are being written.
    var bytes = 0
    var isWriting = false
    /// How many have been written.
    var written = 0
    /// Whether the process is about to end.
    var isClosed = false
    var failure: Failure?
  }

  /// How many results, and how many bytes of them, may wait before no further pair is begun.
  private let limits: (results: Int, bytes: Int)
  private static var piece: Int { 1 << 20 }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let rest = DispatchSemaphore(value: 0)
  private let end = DispatchSemaphore(value: 0)
  private let write: @Sendable ([UInt8]) throws(Failure) -> Void

  /// - Parameter write: Takes results in order, never two at once; it may block.
  init(
    results: Int = 4096, bytes: Int = 1 << 26,
    write: @escaping @Sendable ([UInt8]) throws(Failure) -> Void
  ) {
    limits = (results, bytes)
    self.write = write
  }

  var failure: Failure? { state.withLock { $0.failure } }

  /// Waits until another result may be begun; one caller at a time.
  ///
  /// All results with smaller numbers must have been begun, so that the one that is written next
  /// is on its way and the wait ends.
  ///
  /// - Returns: False where none can be written any more.
  func hasRoom() -> Bool {
    while true {
      let (hasFailed, isFull) = state.withLock { state in
        (
          state.failure != nil,
          state.waiting.count >= limits.results || state.bytes >= limits.bytes
        )
      }
      if hasFailed { return false }
      if !isFull { return true }
      room.wait()
    }
  }

  /// Writes nothing more but what has been begun, and waits for that two seconds at most; who puts
  /// a result afterwards waits for the end of the process.
  ///
  /// - Returns: How many results have been written.
  func close() -> Int {
    let isWriting = state.withLock { state in
      state.isClosed = true
      return state.isWriting
    }
    if isWriting { _ = rest.wait(timeout: .now() + .seconds(2)) }
    return state.withLock { $0.written }
  }

  /// Takes a result, and writes it and those that waited for it, unless another thread is writing.
  func put(_ result: [UInt8], at number: Int) {
    let (isWriter, isClosed) = state.withLock { state in
      if state.isClosed { return (false, true) }
      state.waiting[number] = result
      state.bytes += result.count
      if state.isWriting || state.failure != nil { return (false, false) }
      state.isWriting = true
      return (true, false)
    }
    if isClosed { end.wait() }
    guard isWriter else { return }
    while let piece = nextPiece() {
      do throws(Failure) {
        try write(piece)
      } catch {
        state.withLock { $0.failure = error }
        room.signal()
        rest.signal()
        return
      }
      state.withLock { state in
        state.bytes -= piece.count
        state.written = state.next
      }
      room.signal()
    }
    if state.withLock({ $0.isClosed }) {
      rest.signal()
      end.wait()
    }
  }

  private func nextPiece() -> [UInt8]? {
    state.withLock { state in
      var piece: [UInt8] = []
      if state.isClosed { return nil }
      while piece.count < Self.piece, let result = state.waiting.removeValue(forKey: state.next) {
        piece.append(contentsOf: result)
        state.next += 1
      }
      if piece.isEmpty { state.isWriting = false }
      return piece.isEmpty ? nil : piece
    }
  }
}
