import Lacuna

/// The rows of the page, one a link: both texts with their marks, and the findings below them.
///
/// Each side tells which segments it holds and where they stand in the file, where that does not
/// follow from the row before: `data-n` is the number of its first segment, `data-o` the offset at
/// which a segment begins and `data-e` that at which it ends, `data-raw` its text in JSON where a
/// page has no place for its control characters.
struct PageRows {
  private let alignment: Alignment
  private let findings: PageFindings
  private let moved: MovedLinks
  private var ends = (source: Cursor(), target: Cursor())

  /// What follows the rows so far: the number of a segment, and the end of the one before.
  private struct Cursor {
    var segment = 0
    var offset = -1
  }

  init(alignment: Alignment, findings: PageFindings, moved: MovedLinks) {
    (self.alignment, self.findings, self.moved) = (alignment, findings, moved)
  }

  /// Appends the row of a link.
  mutating func append(_ index: Int, to html: inout HTML) {
    let link = alignment.links[index]
    var classes: [String] = []
    if link.isNull { classes.append("gap") }
    if moved[index] { classes.append("moved") }
    if beginsParagraph(link) { classes.append("first") }
    html += "<li id=\"r\(index + 1)\" data-c=\(link.confidence.thousandths)"
    if !classes.isEmpty { html += " class=\"\(classes.joined(separator: " "))\"" }
    html += "><small>\(index + 1)"
    if link.kind != "1-1" { html += " <b>\(link.kind)</b>" }
    if moved[index] { html += " <b>moved</b>" }
    html += " <span>\(percent(link.confidence))</span></small>"
    append(link.source, of: alignment.source, findings.sourceMarks, &ends.source, to: &html) {
      "no counterpart in the source"
    }
    append(link.target, of: alignment.target, findings.targetMarks, &ends.target, to: &html) {
      "no counterpart in the translation"
    }
    for finding in findings.ofLink[index] { html += findings.html(of: finding) }
    html += "</li>\n"
  }

  private func append(
    _ segments: Range<Int>, of text: SegmentedText, _ marks: [[PageFindings.Mark]],
    _ cursor: inout Cursor, to html: inout HTML, absence: () -> HTML
  ) {
    html += segments.isEmpty ? "<p class=\"none\"" : "<p lang=\"\(text.language.code)\""
    if segments.lowerBound != cursor.segment { html += " data-n=\(segments.lowerBound)" }
    cursor.segment = segments.upperBound
    guard !segments.isEmpty else {
      html += ">"
      html += absence()
      html += "</p>"
      return
    }
    for segment in segments {
      if segment > segments.lowerBound { html += "<i" }
      html += place(text.segments[segment].range, of: text.document, &cursor)
      // The space is text between the segments, for those who copy it or hear it read.
      html += segment > segments.lowerBound ? "> </i>" : ">"
      append(text.segments[segment].range, of: text, marks[segment], to: &html)
    }
    html += "</p>"
  }

  private func place(
    _ range: Range<Int>, of document: Document, _ cursor: inout Cursor
  ) -> HTML {
    let place = document.fileRange(range)
    var html = HTML()
    if place.lowerBound != cursor.offset + 1 { html += " data-o=\(place.lowerBound)" }
    if place.count != range.count { html += " data-e=\(place.upperBound)" }
    cursor.offset = place.upperBound
    let bytes = document.bytes[range]
    if bytes.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F }) {
      var json = JSONWriter()
      json.string(bytes)
      html += " data-raw=\"\(String(decoding: json.bytes, as: UTF8.self))\""
    }
    return html
  }

  /// Whether a paragraph of either text begins with a link.
  private func beginsParagraph(_ link: Link) -> Bool {
    func begins(_ segments: Range<Int>, _ text: SegmentedText) -> Bool {
      guard let first = segments.first, first > 0 else { return false }
      return text.segments[first].paragraph != text.segments[first - 1].paragraph
    }
    return begins(link.source, alignment.source) || begins(link.target, alignment.target)
  }

  /// Appends the text of a segment, cut where marks begin or end.
  private func append(
    _ range: Range<Int>, of text: SegmentedText, _ marks: [PageFindings.Mark],
    to html: inout HTML
  ) {
    let bytes = text.document.bytes
    let cuts = Set(
      marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [range.upperBound])
    var start = range.lowerBound
    for end in cuts.sorted() where end > start {
      let here = marks.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end }
      if let severity = findings.severity(of: here) {
        let numbers = here.map { String(findings.entries[$0.entry].number) }
        html += """
          <mark class="\(severity.rawValue)" data-f="\(numbers.joined(separator: " "))">
          """
        html.append(text: bytes[start..<end])
        html += "</mark>"
        for mark in here where mark.isLast && mark.range.upperBound == end {
          let number = findings.entries[mark.entry].number
          html +=
            "<a class=\"ref\" href=\"#f\(number)\" aria-label=\"finding \(number)\">\(number)</a>"
        }
      } else {
        html.append(text: bytes[start..<end])
      }
      start = end
    }
  }
}

extension Double {
  /// A share in thousandths, cut as the formats for programs have it.
  fileprivate var thousandths: Int {
    var digits: [UInt8] = []
    DecimalText.append(self, decimals: 3, to: &digits)
    return digits.reduce(0) { $1 == UInt8(ascii: ".") ? $0 : 10 * $0 + Int($1 - 0x30) }
  }
}
