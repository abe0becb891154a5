import Lacuna

/// The filters, and the buttons of the review; of use only with the script, which removes `hidden`.
struct PageControls {
  let report: Report?

  var html: HTML {
    var html: HTML = """
      <form id="controls" role="search" aria-label="Filters" hidden>
      <label>Search <input type="search" id="query" autocomplete="off"></label>
      <label>Rows <select id="which"><option value="all">all</option>
      """
    if report != nil {
      html += """
        <option value="findings">with findings</option>\
        <option value="open">with open findings</option>
        """
    }
    html += """
      <option value="gaps">without counterpart</option><option value="doubtful">less than 80% sure\
      </option><option value="moved">moved</option><option value="corrected">corrected</option>\
      </select></label>

      """
    if let report, !report.findings.isEmpty { html += findingControls(report.findings) }
    html += """
      <button type="button" id="undo" disabled>Undo <kbd>z</kbd></button>
      <button type="button" id="redo" disabled>Redo <kbd>y</kbd></button>
      <details id="files"><summary>Export, import <kbd>x</kbd></summary><div>
      <button type="button" id="export-corrections">Corrections (JSON)</button>
      <button type="button" id="export-tmx">Translation memory (TMX)</button>
      <button type="button" id="export-tsv">Table (TSV)</button>

      """
    if report != nil {
      html += """
        <button type="button" id="export-baseline">Baseline of what is dismissed</button>

        """
    }
    html += """
      <label>Import corrections <input type="file" id="import" accept=".json"></label></div></details>
      <button type="button" id="theme">Dark or light</button>
      <button type="button" id="keys" aria-haspopup="dialog">Keys <kbd>?</kbd></button>
      <output id="status" aria-live="polite"></output>
      <p id="told" role="status"></p></form>

      """
    return html
  }

  private func findingControls(_ findings: [Finding]) -> HTML {
    var html: HTML = """
      <label>Rule <select id="rule"><option value="">all</option>
      """
    for rule in Finding.Rule.allCases where findings.contains(where: { $0.rule == rule }) {
      html += "<option>\(rule.rawValue)</option>"
    }
    html += "</select></label>\n<fieldset><legend>Severity</legend>"
    for severity in Finding.Severity.allCases.reversed() {
      html += """
        <label><input type="checkbox" name="severity" value="\(severity.rawValue)" checked> \
        \(severity.rawValue)s</label>
        """
    }
    html += """
      </fieldset>
      <label>At least <input type="number" id="sure" min="0" max="100" step="5" value="0">% sure\
      </label>
      <button type="button" id="previous">Previous <kbd>k</kbd></button>
      <button type="button" id="next">Next finding <kbd>j</kbd></button>

      """
    return html
  }
}
