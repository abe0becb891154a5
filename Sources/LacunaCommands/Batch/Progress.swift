import CommandLineKit

/// A line on the terminal that says how far a batch has come.
struct Progress: Sendable {
  private let console: Console
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var done = 0
  /// Those of `done` that took no work.
  private var skipped = 0
  private var lastShown: ContinuousClock.Instant?
  private var width = 0

  init(total: Int, on console: Console, quiet: Bool) {
    self.console = console
    self.total = total
    isShown = console.errors.isTerminal && !quiet
  }

  /// Counts a pair that is done; ten times a second at most the line is written anew.
  ///
  /// - Parameter wasThere: Whether an earlier run had done it, which says nothing of the rate.
  mutating func advance(wasThere: Bool) {
    done += 1
    skipped += wasThere ? 1 : 0
    let now = ContinuousClock.now
    guard isShown, lastShown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    lastShown = now
    let rate = Double(done - skipped) / max((now - start).seconds, 0.001)
    let line =
      "\(done)/\(total) pairs"
      + (done == skipped
        ? ""
        : ", \(rate.oneDecimal) a second, \((Double(total - done) / rate).clockTime) left")
    console.complain("\r" + line.padded(to: width))
    width = line.count
  }

  /// Clears the line.
  func end() {
    if width > 0 { console.complain("\r" + String(repeating: " ", count: width) + "\r") }
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
