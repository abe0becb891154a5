import Dispatch
import Synchronization
import Testing

@testable import LacunaCommands

@Suite("Results in order")
struct OrderedOutputTests {
  private struct Full: Error {}

  /// What was written, a string a call.
  private final class Written: Sendable {
    let pieces = Mutex<[String]>([])
    var text: String { pieces.withLock { $0.joined() } }

    func output(results: Int = 100, bytes: Int = 100) -> OrderedOutput<Full> {
      OrderedOutput(results: results, bytes: bytes) { bytes throws(Full) in
        self.pieces.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
      }
    }
  }

  @Test func resultsComeOutByNumber() {
    let written = Written()
    let output = written.output()
    for number in [2, 1, 4, 0, 3] { output.put(Array("\(number)".utf8), at: number) }
    #expect(written.text == "01234")
    // What waited is written at once.
    #expect(written.pieces.withLock { $0 } == ["012", "34"])
  }

  @Test func threadsMakeNoDifference() {
    let written = Written()
    let output = written.output()
    DispatchQueue.concurrentPerform(iterations: 500) { number in
      output.put(Array("\(number),".utf8), at: number)
    }
    #expect(written.text == (0..<500).map { "\($0)," }.joined())
  }

  @Test(arguments: [(3, 1000), (1000, 30)])
  func tooManyThatWaitHoldUpTheNext(results: Int, bytes: Int) {
    let written = Written()
    let output = written.output(results: results, bytes: bytes)
    let result = Array("0123456789".utf8)
    for number in 1...3 {
      #expect(output.hasRoom())
      output.put(result, at: number)
    }
    let order = Mutex<[String]>([])
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let hasRoom = output.hasRoom()
      order.withLock { $0.append("room \(hasRoom)") }
    }
    // Long enough for the other thread to pass, were there room.
    #expect(group.wait(timeout: .now() + .milliseconds(50)) == .timedOut)
    output.put(result, at: 0)
    #expect(group.wait(timeout: .now() + .seconds(60)) == .success)
    #expect(order.withLock { $0 } == ["room true"])
    #expect(written.text.utf8.count == 40)
  }

  @Test func afterAFailureNothingIsBegunOrWritten() {
    let calls = Mutex(0)
    let output = OrderedOutput<Full> { _ throws(Full) in
      calls.withLock { $0 += 1 }
      throw Full()
    }
    #expect(output.hasRoom())
    for number in 0...2 { output.put([0x61], at: number) }
    #expect(!output.hasRoom())
    #expect(output.failure != nil)
    #expect(calls.withLock { $0 } == 1)
  }
}
