import Lacuna

/// The rows of the page, one a link: both texts with their marks, and the findings below them.
struct PageRows {
  let alignment: Alignment
  let findings: PageFindings
  let moved: MovedLinks

  /// Appends the row of a link.
  func append(_ index: Int, to html: inout HTML) {
    let link = alignment.links[index]
    var classes: [String] = []
    if link.isNull { classes.append("gap") }
    if moved[index] { classes.append("moved") }
    if beginsParagraph(link) { classes.append("first") }
    html += "<li id=\"r\(index + 1)\" data-c=\(wholePercent(link.confidence))"
    if !classes.isEmpty { html += " class=\"\(classes.joined(separator: " "))\"" }
    html += "><small>\(index + 1)"
    if link.kind != "1-1" { html += " <b>\(link.kind)</b>" }
    if moved[index] { html += " <b>moved</b>" }
    html += " <span>\(percent(link.confidence))</span></small>"
    append(link.source, of: alignment.source, findings.sourceMarks, "source", to: &html)
    append(link.target, of: alignment.target, findings.targetMarks, "translation", to: &html)
    for finding in findings.ofLink[index] { html += findings.html(of: finding) }
    html += "</li>\n"
  }

  private func append(
    _ segments: Range<Int>, of text: SegmentedText, _ marks: [[PageFindings.Mark]],
    _ side: String, to html: inout HTML
  ) {
    guard !segments.isEmpty else {
      html += "<p class=\"none\">no counterpart in the \(side)</p>"
      return
    }
    html += "<p lang=\"\(text.language.code)\">"
    for segment in segments {
      if segment > segments.lowerBound { html += " <i></i>" }
      append(text.segments[segment].range, of: text, marks[segment], to: &html)
    }
    html += "</p>"
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
