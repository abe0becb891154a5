import Foundation
import TestSupport
import Testing

@testable import Lacuna

@Suite("Exponentials and logarithms") struct ExponentialTests {
  @Test func areThoseOfTheSystem() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let power = Double.random(in: -700...700, using: &generator)
      let exact = Foundation.exp(power)
      #expect(abs(Exponential.exp(power) - exact) <= 1e-12 * exact, "\(power)")
      let near = Double.random(in: -1...1, using: &generator)
      #expect(abs(Exponential.exp(near) - Foundation.exp(near)) <= 1e-13, "\(near)")
      #expect(abs(Exponential.log(exact) - Foundation.log(exact)) <= 1e-9, "\(exact)")
      let factor = 1 + near * 0.99
      #expect(abs(Exponential.log(factor) - Foundation.log(factor)) <= 1e-12, "\(factor)")
    }
  }

  @Test func holdAtTheEdges() {
    #expect(Exponential.exp(0) == 1)
    #expect(Exponential.exp(-701) == 0)
    #expect(Exponential.exp(-.infinity) == 0)
    #expect(Exponential.log(1) == 0)
    #expect(abs(Exponential.log(2) - Foundation.log(2)) < 1e-15)
    #expect(abs(Exponential.log(1e-300) - Foundation.log(1e-300)) < 1e-9)
    #expect(abs(Exponential.log(1e300) - Foundation.log(1e300)) < 1e-9)
  }
}
