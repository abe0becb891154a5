import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Text for lines and cells")
struct LineTextTests {
  private static func folded(_ text: String, _ fold: LineText.Fold) -> String {
    var bytes: [UInt8] = []
    LineText.append(Array(text.utf8)[...], folding: fold, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("two\nlines", "two lines"), ("two\r\nlines", "two lines"), ("two  \n\t lines", "two lines"),
    ("two  spaces", "two  spaces"), ("a tab\there", "a tab\there"), ("\nends\n", " ends "),
    ("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f\u{1E}g", "a b c d e f g"),
    ("12\u{A0}\u{20AC}\n\u{2026}", "12\u{A0}\u{20AC} \u{2026}"), ("", ""),
  ])
  func lineBreaksBecomeOneSpace(text: String, line: String) {
    #expect(Self.folded(text, .lineBreaks) == line)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func aTextIsFoldedWhereItLiesAsElsewhere(seed: UInt64) {
    var random = AwkwardText(seed: seed)
    let text = random.text() + " \n\t " + random.text()
    for fold in [LineText.Fold.lineBreaks, .lineBreaksAndTabs] {
      var bytes = Array(text.utf8)
      let isChanged = LineText.fold(&bytes, fold)
      #expect(String(decoding: bytes, as: UTF8.self) == Self.folded(text, fold))
      #expect(isChanged)
      #expect(!LineText.fold(&bytes, fold))
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func whatIsPlainNeedsNoChange(seed: UInt64) {
    var random = AwkwardText(seed: seed)
    let text = random.text().unicodeScalars.filter { _ in Bool.random(using: &random) }
    var bytes = Array(String(String.UnicodeScalarView(text)).utf8)
    let isPlain = LineText.isPlain(bytes)
    let dropped = XMLWriter.removeForbidden(from: &bytes)
    #expect(isPlain == (!LineText.fold(&bytes, .lineBreaksAndTabs) && dropped == 0))
  }

  @Test(arguments: [("a tab\there", "a tab here"), ("a\t\tb", "a b"), ("a  b", "a  b")])
  func tabsBecomeOneSpaceInCells(text: String, cell: String) {
    #expect(Self.folded(text, .lineBreaksAndTabs) == cell)
  }
}
