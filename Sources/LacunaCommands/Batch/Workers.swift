import Dispatch
import Lacuna
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Threads that share a row of tasks.
enum Workers {
  /// How many cores there are.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Calls the body once for each number below a count, on some threads at once, and waits.
  ///
  /// Each thread takes the next number as soon as it is done, so long tasks hold up no others.
  static func forEach(_ count: Int, jobs: Int, _ body: @Sendable (Int) -> Void) {
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      while let number = next.withLock({ next -> Int? in
        guard next < count else { return nil }
        defer { next += 1 }
        return next
      }) {
        body(number)
      }
    }
  }

  /// Two parts of one task on two threads, where there are as many cores.
  static let sideBySide = Parallelism { first, second in
    let results = Mutex<[any Sendable]>([0, 0])
    forEach(2, jobs: cores) { number in
      let result = number == 0 ? first() : second()
      results.withLock { $0[number] = result }
    }
    return results.withLock { ($0[0], $0[1]) }
  }
}
