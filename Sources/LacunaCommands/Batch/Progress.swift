import CommandLineKit
import Synchronization

/// A line on the terminal that says how far a batch or a stream has come.
final class Progress: Sendable {
  private struct State {
    var done = 0
    /// Those of `done` that took no work.
    var skipped = 0
    /// The share of the input that has been answered, where its size is known.
    var share: Double?
    var lastShown: ContinuousClock.Instant?
    var width = 0
  }

  private let console: Console
  private let total: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameter total: How many pairs there are; `nil` where that is not known.
  init(total: Int?, on console: Console, quiet: Bool) {
    self.console = console
    self.total = total
    isShown = console.errors.isTerminal && !quiet
  }

  /// Counts a pair that is done; ten times a second at most the line is written anew.
  ///
  /// - Parameters:
  ///   - wasThere: Whether an earlier run had done it, which says nothing of the rate.
  ///   - share: How much of the input that is, where the number of pairs is not known.
  func advance(wasThere: Bool = false, share: Double? = nil) {
    state.withLock { state in
      state.done += 1
      state.skipped += wasThere ? 1 : 0
      state.share = share ?? state.share
      let now = ContinuousClock.now
      guard isShown, state.lastShown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      state.lastShown = now
      let line = line(state, after: max((now - start).seconds, 0.001))
      console.complain("\r" + line.padded(to: state.width))
      state.width = line.count
    }
  }

  /// The pairs done, their rate, and how long the others take at that rate.
  private func line(_ state: State, after seconds: Double) -> String {
    let pairs = total.map { "\(state.done)/\($0) pairs" } ?? "\(state.done) pairs"
    guard state.done > state.skipped else { return pairs }
    let rate = Double(state.done - state.skipped) / seconds
    let left: Double? =
      if let total {
        Double(total - state.done) / rate
      } else {
        state.share.flatMap { $0 > 0 ? seconds / min($0, 1) - seconds : nil }
      }
    return "\(pairs), \(rate.oneDecimal) a second" + (left.map { ", \($0.clockTime) left" } ?? "")
  }

  /// Says before a signal ends the process how far it came.
  ///
  /// - Parameter written: How many pairs have been written, where that is not all that are done.
  func interrupted(_ speaker: String, done written: Int? = nil, saying advice: String = "") {
    let counted = end()
    let done = written ?? counted
    let pairs = total.map { "\(done) of \($0) pairs" } ?? (done == 1 ? "1 pair" : "\(done) pairs")
    console.complain("\(speaker): interrupted, \(pairs) done\(advice)\n")
  }

  /// Clears the line.
  ///
  /// - Returns: How many pairs are done.
  @discardableResult
  func end() -> Int {
    state.withLock { state in
      if state.width > 0 {
        console.complain("\r" + String(repeating: " ", count: state.width) + "\r")
      }
      state.width = 0
      return state.done
    }
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

extension Double {
  /// The number with one digit after the point, rounded.
  var oneDecimal: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Seconds as `2:05:09` or `5:09`.
  fileprivate var clockTime: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let seconds = Int(rounded(.up))
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
