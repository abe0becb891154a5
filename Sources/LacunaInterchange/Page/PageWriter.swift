public import Lacuna

/// Writes a report as one HTML file for people: a map of both texts, the texts row by row, and the
/// findings in their place.
///
/// The file asks nothing of anyone: its content security policy lets only its own style and script
/// in, and all that it tells can be read without the script.
public struct PageWriter: FormatWriter {
  private let producer: Producer
  private let corrections: Corrections?
  private let isCorrectable: Bool

  /// - Parameters:
  ///   - corrections: What the review in the page goes on with.
  ///   - isCorrectable: Whether links may be corrected: they were found, not given.
  public init(producer: Producer, corrections: Corrections? = nil, isCorrectable: Bool = true) {
    self.producer = producer
    self.corrections = corrections
    self.isCorrectable = isCorrectable
  }

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    let alignment = report.alignment
    try write(
      alignment, keeping: Array(alignment.links.indices), PageFindings(report), report, to: &sink)
    return Losses()
  }

  /// Writes the links of an alignment, without findings.
  func write(
    _ alignment: Alignment, keeping indices: [Int], to sink: inout some ByteSink
  ) throws(FileError) {
    try write(alignment, keeping: indices, PageFindings(alignment), nil, to: &sink)
  }

  private func write(
    _ alignment: Alignment, keeping indices: [Int], _ findings: PageFindings, _ report: Report?,
    to sink: inout some ByteSink
  ) throws(FileError) {
    let (source, target) = (alignment.source, alignment.target)
    let moved = MovedLinks(alignment.links)
    let title = "\(source.document.name) – \(target.document.name)"
    var html: HTML = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageSources.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="\(producer.name) \(producer.version)">
      <title>\(title)</title>
      <style>
      """
    html.append(PageSources.style)
    html += "</style></head>\n"
    html += """
      <body data-source="\(source.document.name)" data-target="\(target.document.name)" \
      data-source-hash="\(source.document.fileHash)" data-target-hash="\(target.document.fileHash)" \
      data-source-language="\(source.language.code)" data-target-language="\(target.language.code)" \
      data-producer="\(producer.name) \(producer.version)"
      """
    // With some links left out, nobody can tell what a correction of the others would mean.
    if indices.count == alignment.links.count, isCorrectable { html += " data-correctable" }
    if let corrections {
      html += " data-corrections=\"\(String(decoding: corrections.utf8, as: UTF8.self))\""
    }
    html += """
      >
      <a class="skip" href="#rows">To the texts</a>

      """
    html += PageHeader(alignment: alignment, report: report, moved: moved.count).html
    try html.drain(into: &sink)
    html += PageMap(alignment: alignment, findings: findings, moved: moved).html
    html += "<main id=\"rows\" tabindex=\"-1\" aria-label=\"Both texts, row by row\">\n"
    html += findings.wholeHTML
    html += "<p id=\"nothing\" hidden>No row passes the filters.</p>\n<ol>\n"
    try html.drain(into: &sink)
    var rows = PageRows(alignment: alignment, findings: findings, moved: moved)
    for index in indices {
      rows.append(index, to: &html)
      try html.drain(into: &sink)
    }
    html += """
      </ol></main></div>
      <footer>Made by \(producer.name) \(producer.version). This file loads nothing from anywhere.\
      </footer>
      <script>
      """
    html.append(PageSources.script)
    html += "</script></body></html>\n"
    try html.drain(into: &sink)
  }
}
