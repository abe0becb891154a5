import Lacuna

/// The findings of a report by the places of the page at which they stand.
struct PageFindings {
  /// A finding and its number on the page, from 1.
  struct Entry {
    let number: Int
    let finding: Finding
  }

  /// A part of a segment's text that a finding speaks of.
  struct Mark {
    let range: Range<Int>
    let entry: Int
    /// Whether the finding's text ends here, so that its number follows.
    let isLast: Bool
  }

  let entries: [Entry]
  /// By links, the findings that stand below them.
  private(set) var ofLink: [[Int]]
  private(set) var sourceMarks: [[Mark]]
  private(set) var targetMarks: [[Mark]]
  /// Findings that speak of the texts as wholes.
  private(set) var ofWhole: [Int] = []
  let alignment: Alignment

  init(_ alignment: Alignment) {
    self.init(alignment, findings: [])
  }

  init(_ report: Report) {
    self.init(report.alignment, findings: report.findings)
  }

  private init(_ alignment: Alignment, findings: [Finding]) {
    self.alignment = alignment
    entries = findings.enumerated().map { Entry(number: $0.offset + 1, finding: $0.element) }
    ofLink = Array(repeating: [], count: alignment.links.count)
    sourceMarks = Array(repeating: [], count: alignment.source.segments.count)
    targetMarks = Array(repeating: [], count: alignment.target.segments.count)
    let links = Self.linksOfSegments(alignment)
    for (index, finding) in findings.enumerated() {
      if finding.speaksOfWhole {
        ofWhole.append(index)
        continue
      }
      let source = Self.mark(finding.source, of: index, in: alignment.source, &sourceMarks)
      let target = Self.mark(finding.target, of: index, in: alignment.target, &targetMarks)
      if let link = source.map({ links.source[$0] }) ?? target.map({ links.target[$0] }) {
        ofLink[link].append(index)
      } else {
        ofWhole.append(index)
      }
    }
  }

  /// The gravest severity among the findings that mark a segment.
  func severity(of marks: [Mark]) -> Finding.Severity? {
    marks.map { entries[$0.entry].finding.severity }.max()
  }

  /// By segments of both sides, the link that each belongs to.
  private static func linksOfSegments(_ alignment: Alignment) -> (source: [Int], target: [Int]) {
    var links = (
      source: Array(repeating: 0, count: alignment.source.segments.count),
      target: Array(repeating: 0, count: alignment.target.segments.count)
    )
    for (index, link) in alignment.links.enumerated() {
      for segment in link.source { links.source[segment] = index }
      for segment in link.target { links.target[segment] = index }
    }
    return links
  }

  /// Marks the segments that ranges touch; the first of them.
  private static func mark(
    _ ranges: [Range<Int>], of entry: Int, in text: SegmentedText, _ marks: inout [[Mark]]
  ) -> Int? {
    var first: Int?
    for range in ranges {
      var segment = text.firstSegment(endingAfter: range.lowerBound)
      while segment < text.segments.count,
        text.segments[segment].range.lowerBound < range.upperBound
      {
        let own = text.segments[segment].range
        let isLast =
          segment + 1 == text.segments.count
          || text.segments[segment + 1].range.lowerBound >= range.upperBound
        marks[segment].append(
          Mark(range: range.clamped(to: own), entry: entry, isLast: isLast))
        if first == nil { first = segment }
        segment += 1
      }
    }
    return first
  }

  /// The findings that speak of the texts as wholes.
  var wholeHTML: HTML {
    var html = HTML()
    for index in ofWhole { html += self.html(of: index) }
    return html
  }

  /// A finding as it stands on the page.
  func html(of index: Int) -> HTML {
    let (number, finding) = (entries[index].number, entries[index].finding)
    var html: HTML = """
      <article class="finding \(finding.severity.rawValue)" id="f\(number)" tabindex="-1" \
      aria-labelledby="h\(number)" data-rule="\(finding.rule.rawValue)" \
      data-severity="\(finding.severity.rawValue)" data-confidence="\(wholePercent(finding.confidence))" \
      data-fingerprint="\(finding.fingerprint)"\(named(finding))><h3 id="h\(number)"><span class="number">\
      \(number)</span> <span class="severity">\(finding.severity.title)</span> \
      \(finding.rule.rawValue) <small>\(percent(finding.confidence)) sure</small></h3>
      <p>\(finding.message)</p><p class="places">
      """
    for range in finding.source.prefix(4) { html += place(range.lowerBound, alignment.source) }
    for range in finding.target.prefix(4) { html += place(range.lowerBound, alignment.target) }
    if let insertion = finding.insertion {
      html += place(
        insertion, finding.source.isEmpty ? alignment.source : alignment.target,
        prefix: "would belong at ")
    }
    html += "</p>"
    html += evidence(for: finding)
    html += "</article>\n"
    return html
  }

  /// What a baseline says of a finding, where that is more than its message.
  private func named(_ finding: Finding) -> HTML {
    let text = finding.explained(in: alignment)
    return text == finding.message ? "" : " data-line=\"\(text)\""
  }

  private func place(_ offset: Int, _ text: SegmentedText, prefix: HTML = "") -> HTML {
    let location = text.document.location(at: offset)
    return
      "<span>\(prefix)<bdi>\(text.document.name)</bdi>:\(location.line):\(location.column)</span> "
  }
}

extension Finding {
  /// Whether all of the texts is meant and no place in them.
  var speaksOfWhole: Bool {
    switch rule {
    case .untranslated, .unrelated, .swappedSides: true
    default: source.isEmpty && target.isEmpty
    }
  }
}

extension Finding.Severity {
  var title: String {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .note: "Note"
    }
  }
}

extension SegmentedText {
  /// Finds the first segment that ends behind an offset, by bisection.
  func firstSegment(endingAfter offset: Int) -> Int {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A share in whole percent, never 100 or 0 unless it is, as the text report has it; 0 for what is
/// no number.
func wholePercent(_ share: Double) -> Int {
  guard share > 0 else { return 0 }
  return share < 1 ? min(99, max(1, Int(share * 100 + 0.5))) : 100
}

func percent(_ share: Double) -> String { "\(wholePercent(share))%" }
