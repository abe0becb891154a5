import Lacuna

extension PageFindings {
  /// What speaks for a finding: what the rule looks for, the words, and what stands around the place
  /// where something is missing.
  func evidence(for finding: Finding) -> HTML {
    var html: HTML = "<details><summary>Evidence</summary><p>\(finding.rule.summary)</p><ul>"
    for (side, ranges, text) in sides(of: finding) {
      for range in ranges.prefix(4) {
        html += """
          <li>\(side), line \(text.document.location(at: range.lowerBound).line): \
          <q>\(Finding.clipped(text.document.string(in: range)))</q></li>
          """
      }
      if ranges.count > 4 { html += "<li>\(side): \(ranges.count - 4) more</li>" }
      guard ranges.isEmpty, let insertion = finding.insertion else { continue }
      let next = text.firstSegment(endingAfter: insertion)
      for (word, segment) in [("after", next - 1), ("before", next)]
      where text.segments.indices.contains(segment) {
        html += "<li>\(side), \(word): <q>\(Finding.clipped(text[segment]))</q></li>"
      }
    }
    html += "</ul></details>"
    return html
  }

  private func sides(of finding: Finding) -> [(String, [Range<Int>], SegmentedText)] {
    finding.speaksOfWhole
      ? []
      : [
        ("Source", finding.source, alignment.source),
        ("Translation", finding.target, alignment.target),
      ]
  }
}
