import Lacuna

/// What the page says of both texts as wholes: names, verdict, coverage, counts.
struct PageHeader {
  let alignment: Alignment
  let report: Report?
  let moved: Int

  var html: HTML {
    let (source, target) = (alignment.source, alignment.target)
    var html: HTML = """
      <header><h1>\(source.language.name) to \(target.language.name)</h1>
      <dl class="texts"><dt>Source</dt><dd>\(describe(source))</dd>
      <dt>Translation</dt><dd>\(describe(target))</dd></dl>

      """
    if let report {
      html += """
        <p class="verdict \(report.verdict.rawValue)"><b>\(report.verdict.title)</b> \
        \(report.verdict.explanation)</p>

        """
    }
    html += "<div class=\"facts\">\n"
    html += coverage
    if let report { html += counts(report.findings) }
    html += confidences
    html += "</div></header>\n"
    html += PageControls(report: report).html
    return html
  }

  private func describe(_ text: SegmentedText) -> HTML {
    "<bdi>\(text.document.name)</bdi> (\(counted(text.segments.count, "sentence")))"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private var coverage: HTML {
    let links = alignment.links
    var html: HTML = "<section><h2>Coverage</h2><table>"
    if let report {
      html += meter("source linked", report.sourceCoverage)
      html += meter("translation linked", report.targetCoverage)
    }
    html += """
      <tr><th scope="row">links</th><td>\(links.count { !$0.isNull })</td></tr>
      <tr><th scope="row">without counterpart</th><td>\(links.count { $0.isNull })</td></tr>
      """
    if moved > 0 { html += "<tr><th scope=\"row\">moved</th><td>\(moved)</td></tr>" }
    html += "</table></section>\n"
    return html
  }

  private func meter(_ label: String, _ share: Double) -> HTML {
    """
    <tr><th scope="row">\(label)</th><td>\(percent(share)) <svg class="meter" viewBox="0 0 100 8" \
    preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="8"/>\
    <rect width="\(wholePercent(share))" height="8"/></svg></td></tr>

    """
  }

  private func counts(_ findings: [Finding]) -> HTML {
    guard !findings.isEmpty else {
      return "<section><h2>Findings</h2><p>Nothing was found.</p></section>\n"
    }
    var html: HTML = """
      <section><h2>\(counted(findings.count, "finding"))</h2><table class="rules">
      """
    for rule in Finding.Rule.allCases {
      let first = findings.firstIndex { $0.rule == rule }
      guard let first else { continue }
      let own = findings.filter { $0.rule == rule }
      html += """
        <tr><th scope="row"><a href="#f\(first + 1)">\(rule.rawValue)</a></th><td>\(own.count)</td>\
        <td>
        """
      for severity in Finding.Severity.allCases.reversed() {
        let count = own.count { $0.severity == severity }
        guard count > 0 else { continue }
        html += """
          <span class="severity \(severity.rawValue)">\
          \(counted(count, severity.rawValue))</span>
          """
      }
      html += "</td></tr>\n"
    }
    html += "</table></section>\n"
    return html
  }

  /// How sure the links are, ten bars of a tenth each.
  private var confidences: HTML {
    var bars = [Int](repeating: 0, count: 10)
    for link in alignment.links { bars[min(wholePercent(link.confidence) / 10, 9)] += 1 }
    guard let most = bars.max(), most > 0 else { return HTML() }
    let sure = bars[9]
    var html: HTML = """
      <section><h2>Confidence of the links</h2><svg class="bars" viewBox="0 0 100 40" role="img" \
      aria-label="\(sure) of \(alignment.links.count) links are at least 90% sure">
      """
    for (index, count) in bars.enumerated() where count > 0 {
      let height = max(1, 40 * count / most)
      html += """
        <rect x="\(10 * index)" y="\(40 - height)" width="9" height="\(height)">\
        <title>\(10 * index) to \(10 * index + 10)%: \(count)</title></rect>
        """
    }
    html += "</svg><p class=\"axis\"><span>0</span><span>50</span><span>100%</span></p></section>\n"
    return html
  }
}

extension Report.Verdict {
  var title: String {
    switch self {
    case .translation: "Translation"
    case .partial: "Partial translation"
    case .retelling: "Retelling"
    case .unrelated: "Unrelated"
    }
  }

  var explanation: String {
    switch self {
    case .translation: "The second text translates the first."
    case .partial: "A fifth or more of one text has no counterpart in the other."
    case .retelling: "Both texts tell the same matter in other words."
    case .unrelated: "Neither text translates the other."
    }
  }
}
