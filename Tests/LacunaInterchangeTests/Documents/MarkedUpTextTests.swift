import Foundation
import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Texts of marked-up files")
struct MarkedUpTextTests {
  private static func paragraphs(_ text: ExtractedText) -> [String] {
    String(decoding: text.bytes, as: UTF8.self).split(separator: "\n\n").map(String.init)
  }

  @Test(arguments: [
    (
      "# The **ferry** leaves #\nText_with_names and *em*\nphasis.",
      ["The ferry leaves", "Text_with_names and em phasis."]
    ),
    ("A\n=\n\nB\n---\n", ["A", "B"]), ("---\ntitle: x\n---\nText", ["Text"]),
    ("a\n```\ncode\n```\nb\n~~~~\n```\n~~~~\nc", ["a", "b", "c"]),
    ("a\n\n    code\n\nb", ["a", "b"]),
    (
      "- one\n  more\n- [x] two\n\n  still two\n  1. three",
      ["one more", "two", "still two", "three"]
    ),
    ("> quoted\n> text", ["quoted text"]),
    ("| a | b |\n|---|:-:|\n| c \\| d | `e` |", ["a", "b", "c | d", "e"]),
    (
      "[text](https://x.org/a_(b) \"t\"), ![alt](p.png), [ref][1], [kept].\n\n[1]: https://x",
      ["text, alt, ref, [kept]."]
    ),
    (
      "a<br>b <span class=\"x\">c</span> <https://x.org> 1 < 2 &amp; &copy;",
      ["ab c https://x.org 1 < 2 & ©"]
    ),
    ("Note[^1].\n\n[^1]: The note.", ["Note.", "The note."]),
    ("3*4*5 is 60, `a*b` too, \\*no\\*", ["3*4*5 is 60, a*b too, *no*"]),
    ("hard\\\nbreak  \nhere", ["hard break here"]), ("<!-- no\nno -->\nyes", ["yes"]),
  ])
  func markdownIsItsProse(markdown: String, paragraphs: [String]) {
    #expect(Self.paragraphs(MarkdownText.extract(from: Array(markdown.utf8))) == paragraphs)
  }

  @Test(arguments: [
    ("<p>One\n  two<b>!</b><p>Sch&ouml;n&nbsp;", ["One two!", "Schön\u{A0}"]),
    ("<style>p{}</style>a<script>if (a < b) \"<p>\"</script>b", ["a", "b"]),
    ("<ul><li>a<li>b</ul><pre><code>no</code></pre><pre>x\ny</pre>", ["a", "b", "x", "y"]),
    ("a < b &unknown; <!-- <p> --> c<br/>d", ["a < b &unknown; c", "d"]),
    ("<a title=\"x > y\">t</a><td>1</td><td>2</td>", ["t", "1", "2"]),
    ("<p title=\"x>lost", ["lost"]),
    ("a<b", ["a<b"]), ("", []),
  ])
  func htmlIsItsText(html: String, paragraphs: [String]) {
    #expect(Self.paragraphs(HTMLText.extract(from: Array(html.utf8))) == paragraphs)
  }

  @Test func subtitlesAreTheirCues() {
    let text = """
      WEBVTT\r\n\r\nNOTE no\r\n\r\n1\r\n00:01.000 --> 00:02.000\r\n<i>One</i>\r\n<v Anna>two &amp; \
      three\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\n{\\an8}1 < 2\r\n
      """
    let found = SubtitleText.extract(from: Array(text.utf8))
    #expect(Self.paragraphs(found) == ["One two & three", "1 < 2"])
  }

  /// Segments and where they stand in the file, from its markers.
  @Test(arguments: [
    (DocumentFile.Markup.markdown, "# 1️⃣Head2️⃣ #\n\n> 3️⃣It is *late*.4️⃣ 5️⃣So\n> be it.6️⃣\n"),
    (.html, "<p>1️⃣Sch&ouml;n2️⃣</p>\n<p>3️⃣It is <i>late</i>.4️⃣ 5️⃣So\n   be it.6️⃣</p>"),
    (.subtitles, "1\n00:00:01,000 --> 00:00:02,000\n<i>1️⃣Hello there.2️⃣</i> 3️⃣So\nbe it.4️⃣\n"),
  ])
  func placesAreToldInTheFile(markup: DocumentFile.Markup, marked: String) throws {
    let folder = try TemporaryFolder()
    let text = MarkedText(marked)
    let path = try folder.file("file", Array(text.text.utf8))
    let (document, _) = try DocumentFile(path, markup: markup).read()
    let segmented = SegmentedText(document, language: .english, paragraphs: .line)
    #expect(segmented.segments.map { document.fileRange($0.range) } == text.ranges)
    let file = Document(text.text)
    for (segment, range) in zip(segmented.segments, text.ranges) {
      #expect(
        document.location(at: segment.range.lowerBound) == file.location(at: range.lowerBound))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyTextIsReadAndPlacesStayInTheFile(seed: UInt64) {
    var random = AwkwardText(seed: seed)
    let marks = [
      "<p>", "</p>", "<script>", "`", "```\n", "*", "_", "[", "](", ")", "|", "\n", "\n\n",
      "# ", "- ", "> ", "<!--", "&auml;", "<a href='", "    ", "-->", "00:01 --> 00:02\n", "~~~",
    ]
    let text = (0..<60).map { _ in random.text() + (marks.randomElement(using: &random) ?? "") }
      .joined()
    let bytes = Array(text.utf8)
    for extract in [MarkdownText.extract, HTMLText.extract, SubtitleText.extract] {
      let document = Document(extracted: extract(bytes), from: Document(text))
      var end = 0
      for offset in document.bytes.indices {
        let range = document.fileRange(offset..<(offset + 1))
        #expect(range.upperBound <= bytes.count && range.lowerBound >= 0)
        #expect(range.upperBound >= end)
        end = range.lowerBound
      }
    }
  }

  @Test func longBadInputIsReadInLinearTime() {
    let size = 40_000
    for piece in ["<a ", "<", "[", "](", "`", "&", "**", "<!--", "<p title=\"", "```\n", "> ", "|"]
    {
      let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
      let seconds = processorSeconds {
        _ = MarkdownText.extract(from: bytes)
        _ = HTMLText.extract(from: bytes)
        _ = SubtitleText.extract(from: bytes)
      }
      #expect(seconds < 20, "\(piece)")
    }
  }
}
