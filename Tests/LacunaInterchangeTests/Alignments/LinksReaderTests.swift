import Lacuna
import LacunaInterchange
import TestSupport
import Testing

@Suite("Reading links")
struct LinksReaderTests {
  @Test(arguments: [
    ("[0]:[0]", [0], [0]), ("[0, 1]:[2]:0.987", [0, 1], [2]), ("[]:[3]", [], [3]),
    (" [ 1 ,2 ] : [ ] : what ever : [7]\r", [1, 2], []), (":[4]", [], [4]),
    ("[2147483647]:[007]", [2_147_483_647], [7]), ("\u{FEFF}[1]:[1]", [1], [1]),
  ])
  func aLineIsALink(line: String, source: [Int], target: [Int]) throws {
    let links = try LinksReader.links(Array(line.utf8))
    #expect(links == [ListedLink(source: source, target: target)])
  }

  @Test func blankLinesAreSkipped() throws {
    let links = try LinksReader.links(Array("\n[0]:[0]\n \t\r\n\n[1]:[1]".utf8))
    #expect(links.map(\.source) == [[0], [1]])
    #expect(try LinksReader.links([]).isEmpty)
  }

  @Test(
    arguments: [
      ("[0]", .notALink(line: 3)), ("words", .notALink(line: 3)), ("[0]:[1]x", .notALink(line: 3)),
      ("[0:[1]", .notALink(line: 3)), ("[0,]:[1]", .notALink(line: 3)),
      ("[0 1]:[1]", .notALink(line: 3)), ("[,]:[1]", .notALink(line: 3)),
      ("[1.5]:[1]", .notALink(line: 3)), ("0:0", .notALink(line: 3)),
      ("[-]:[1]", .notALink(line: 3)), ("[-1]:[1]", .negativeIndex(line: 3)),
      ("[2147483648]:[1]", .indexTooLarge(line: 3)),
      ("[0]:[99999999999999999999999999]", .indexTooLarge(line: 3)),
      ("[-99999999999999999999999999]:[0]", .negativeIndex(line: 3)),
    ] as [(String, LinksError)])
  func whatIsNoneIsNamedByItsLine(line: String, error: LinksError) {
    #expect(throws: error) { try LinksReader.links(Array("[0]:[0]\n\n\(line)\n[1]:[1]".utf8)) }
    #expect(error.description.hasPrefix("line 3: "))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func noBytesBreakIt(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("[[]]::,, \n-0123456789\u{FEFF}x".utf8)
    for _ in 0..<200 {
      let length = Int.random(in: 0..<30, using: &generator)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let links = try? LinksReader.links(bytes)
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      #expect((links ?? []).count <= lines)
    }
  }
}
