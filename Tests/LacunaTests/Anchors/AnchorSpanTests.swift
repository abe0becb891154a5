import Lacuna
import TestSupport
import Testing

@Suite("Where anchors stand")
struct AnchorSpanTests {
  @Test(
    arguments: [
      "Some 1️⃣500 million yuan2️⃣ (about 3️⃣$70 million4️⃣) went there.",
      "It rose by 1️⃣80 percent2️⃣ on 3️⃣Oct. 74️⃣.",
      "From 1️⃣three2️⃣ to 3️⃣five years4️⃣ at most.",
      "It costs “1️⃣€202️⃣” here.",
    ])
  func english(marked: String) {
    let text = MarkedText(marked)
    #expect(anchors(text.text, .english).map(\.range) == text.ranges)
  }

  @Test(
    arguments: [
      "Für 1️⃣500 Millionen Yuan2️⃣ (etwa 3️⃣70 Mio. US-Dollar4️⃣) über Nacht.",
      "Größer um 1️⃣80 Prozent2️⃣ am 3️⃣7. Okt.4️⃣ des Jahres.",
      "Zwischen 1️⃣84.0002️⃣ und 3️⃣98.000 US-Dollar4️⃣.",
      "„1️⃣zwanzig2️⃣“ für 3️⃣8 Uhr abends4️⃣ …",
    ])
  func german(marked: String) {
    let text = MarkedText(marked)
    #expect(anchors(text.text, .german).map(\.range) == text.ranges)
  }

  @Test("only the range asked for is read")
  func range() {
    let text = MarkedText("7 Äpfel, 1️⃣8 Birnen2️⃣, 9 Nüsse")
    let document = Document(text.text)
    let found = AnchorExtractor(language: .german).anchors(in: text.ranges[0], of: document)
    #expect(found.map(spelling) == ["number 8"])
  }

  @Test(
    "odd input is read to its end, in order",
    arguments: [
      "7", "a.", "1,", "zweihundert", "zwei ", "7 ", "111 ", "1-", "a-1", "million ", "hundert ",
      "$", "$1", "und ein halb ", "www.", "a@", "am 1. ", "12:", "1/2", "3 bis ", "'s ", "…", "A.",
      "1.1.", "one point ", "thousand one ", "Mai ", "half past ", "x", "G-",
    ])
  func oddInput(piece: String) {
    let count = 6_000 / piece.utf8.count
    let document = Document(String(repeating: piece, count: count))
    for language in Language.known {
      let extractor = AnchorExtractor(language: language)
      let found = extractor.anchors(in: 0..<document.bytes.count, of: document)
      var end = 0
      for anchor in found {
        #expect(anchor.range.lowerBound >= end && !anchor.range.isEmpty)
        end = anchor.range.upperBound
      }
      #expect(end <= document.bytes.count)
    }
  }
}
