/// How two independent parts of one alignment are worked on: one after the other, or at once by
/// threads that the caller has; the engine starts none itself.
///
/// What comes out is the same either way.
package struct Parallelism: Sendable {
  package typealias Part = @Sendable () -> any Sendable

  private let run: @Sendable (Part, Part) -> (any Sendable, any Sendable)
  /// Texts of fewer segments together are not worth a thread.
  private static let leastSegments = 400

  /// One part after the other.
  package static let none = Parallelism { ($0(), $1()) }

  /// - Parameter run: Calls both parts, at once or not, and returns what they gave.
  package init(_ run: @escaping @Sendable (Part, Part) -> (any Sendable, any Sendable)) {
    self.run = run
  }

  /// The same for texts of so many segments together.
  func worthwhile(for segments: Int) -> Parallelism {
    segments < Self.leastSegments ? .none : self
  }

  func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    // Not by `withoutActuallyEscaping`: it puts the length of this file's path into the program,
    // which would then be another one in every folder.
    let found = run(first, second)
    guard let one = found.0 as? First, let other = found.1 as? Second else {
      return (first(), second())
    }
    return (one, other)
  }
}
