import Lacuna

/// The map of the page: both texts as bars from top to bottom, ribbons between what is linked, and
/// wedges where one side has nothing.
struct PageMap {
  /// Texts of more links are drawn in passages, so that the map stays small and quick.
  private static let mostRibbons = 400
  private static let height = 10_000

  private let alignment: Alignment
  private let findings: PageFindings
  private let moved: MovedLinks
  private let source: Scale
  private let target: Scale

  init(alignment: Alignment, findings: PageFindings, moved: MovedLinks) {
    self.alignment = alignment
    self.findings = findings
    self.moved = moved
    source = Scale(alignment.source, height: Self.height)
    target = Scale(alignment.target, height: Self.height)
  }

  var html: HTML {
    let gaps = alignment.links.count { $0.isNull }
    let passages = self.passages
    var html: HTML = """
      <div class="page"><nav id="map" aria-label="Map of both texts">\
      <p><span>\(alignment.source.language.name)</span>\
      <span>\(alignment.target.language.name)</span></p>
      <svg viewBox="0 0 100 \(Self.height)" preserveAspectRatio="none" role="img" \
      aria-label="\(gaps) passages stand on one side only, \(moved.count) were moved">\
      <rect class="text" width="24" height="\(source.end)"/>\
      <rect class="text" x="76" width="24" height="\(target.end)"/>
      """
    for passage in passages where !passage.isMoved { html += shape(passage) }
    // What crosses lies above what it crosses.
    for passage in passages where passage.isMoved { html += shape(passage) }
    html += ticks(findings.sourceMarks, source, x: 0)
    html += ticks(findings.targetMarks, target, x: 76)
    html += """
      </svg><ul class="legend"><li class="linked">linked</li><li class="missing">one side only</li>\
      <li class="crossing">moved</li></ul></nav>

      """
    return html
  }

  // MARK: - Passages

  /// Neighbouring links that are drawn as one.
  private struct Passage {
    let firstLink: Int
    var source: Range<Int>
    var target: Range<Int>
    let isMoved: Bool
    var isNull: Bool { source.isEmpty || target.isEmpty }
  }

  private var passages: [Passage] {
    let least =
      alignment.links.count > Self.mostRibbons ? 2 * Self.height / Self.mostRibbons : 0
    var passages: [Passage] = []
    for (index, link) in alignment.links.enumerated() {
      if let last = passages.last, last.isMoved == moved[index],
        last.source.isEmpty == link.source.isEmpty, last.target.isEmpty == link.target.isEmpty,
        last.source.upperBound == link.source.lowerBound,
        last.target.upperBound == link.target.lowerBound,
        link.isNull || source.extent(of: last.source).count < least
      {
        passages[passages.count - 1].source = last.source.lowerBound..<link.source.upperBound
        passages[passages.count - 1].target = last.target.lowerBound..<link.target.upperBound
      } else {
        passages.append(
          Passage(
            firstLink: index, source: link.source, target: link.target, isMoved: moved[index]))
      }
    }
    return passages
  }

  private func shape(_ passage: Passage) -> HTML {
    let (left, right) = (source.extent(of: passage.source), target.extent(of: passage.target))
    let name =
      passage.isNull ? "missing" : passage.isMoved ? "crossing" : "linked"
    var html: HTML = """
      <path class="\(name)" data-r="\(passage.firstLink + 1)" d="M24 \(left.lowerBound)\
      C50 \(left.lowerBound) 50 \(right.lowerBound) 76 \(right.lowerBound)\
      V\(right.upperBound)C50 \(right.upperBound) 50 \(left.upperBound) 24 \(left.upperBound)Z"/>
      """
    if passage.source.isEmpty { html += bar(name, passage, right, x: 76) }
    if passage.target.isEmpty { html += bar(name, passage, left, x: 0) }
    return html
  }

  private func bar(_ name: String, _ passage: Passage, _ extent: Range<Int>, x: Int) -> HTML {
    """
    <rect class="\(name)" data-r="\(passage.firstLink + 1)" x="\(x)" y="\(extent.lowerBound)" \
    width="24" height="\(max(extent.count, 20))"/>
    """
  }

  /// Marks the segments with a mismatch in a bar.
  private func ticks(_ marks: [[PageFindings.Mark]], _ scale: Scale, x: Int) -> HTML {
    var html = HTML()
    for (segment, own) in marks.enumerated() {
      let values = own.filter { mark in
        let finding = findings.entries[mark.entry].finding
        return finding.rule != .omission && finding.rule != .addition
      }
      guard let severity = findings.severity(of: values), let mark = values.first else { continue }
      let extent = scale.extent(of: segment..<(segment + 1))
      html += """
        <rect class="tick \(severity.rawValue)" data-f="\(findings.entries[mark.entry].number)" \
        x="\(x + 6)" y="\(extent.lowerBound)" width="12" height="\(max(extent.count, 60))"/>
        """
    }
    return html
  }

  /// Where the segments of a text stand in its bar, by their bytes.
  private struct Scale {
    /// The beginning of each segment, and the end of the last.
    private let places: [Int]
    let end: Int

    init(_ text: SegmentedText, height: Int) {
      let whole = max(1, text.segments.reduce(0) { $0 + $1.range.count })
      var sum = 0
      var places = [0]
      for segment in text.segments {
        sum += segment.range.count
        places.append(sum * height / whole)
      }
      self.places = places
      end = text.segments.isEmpty ? 0 : height
    }

    func extent(of segments: Range<Int>) -> Range<Int> {
      places[segments.lowerBound]..<places[segments.upperBound]
    }
  }
}
