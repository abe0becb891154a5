import Foundation
import TestSupport
import Testing

/// Inputs that a fuzzer found worth keeping, those that once broke something, and what becomes of
/// them when bytes are changed, are fed again.
@Suite("Fuzzing")
struct ReplayTests {
  @Test(arguments: FuzzTarget.allCases)
  func whatWasFoundOnceHolds(target: FuzzTarget) throws {
    let inputs = try target.kept()
    #expect(!inputs.isEmpty)
    for input in inputs {
      #expect(throws: Never.self, "\(Data(input).base64EncodedString())") { try target.run(input) }
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func whatChangesItHoldsToo(target: FuzzTarget) throws {
    let inputs = try target.kept()
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<150 {
      let input = Self.mutant(of: inputs, &generator)
      #expect(throws: Never.self, "\(Data(input).base64EncodedString())") { try target.run(input) }
    }
  }

  /// Takes a piece of one input and a piece of another, and changes some bytes.
  private static func mutant(of inputs: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    func piece(from start: Bool) -> [UInt8] {
      let input = inputs.randomElement(using: &generator) ?? []
      let cut = Int.random(in: 0...input.count, using: &generator)
      return Array(start ? input.prefix(cut) : input.dropFirst(cut))
    }
    var input = piece(from: true) + piece(from: false)
    guard !input.isEmpty else { return input }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: input.indices, using: &generator)
      input[place] = awkward.randomElement(using: &generator) ?? 0
    }
    return input
  }

  private static let awkward: [UInt8] = [
    0, 9, 10, 13, 32, 34, 38, 39, 44, 45, 46, 48, 57, 58, 60, 62, 65, 91, 92, 93, 97, 123, 125,
    0x7F, 0x80, 0xBF, 0xC2, 0xC3, 0xE2, 0xED, 0xEF, 0xF0, 0xFE, 0xFF,
  ]
}

extension FuzzTarget {
  /// The inputs of the committed corpus, one a line in Base64.
  fileprivate func kept() throws -> [[UInt8]] {
    let file = Fixtures.packageRoot
      .appendingPathComponent("Tests/FuzzingTests/Corpus/\(rawValue).base64")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      Array(try #require(Data(base64Encoded: String(line)), "\(line)"))
    }
  }
}
