// Files: what lacuna itself would write of the rows as they stand.
const breaks = "\\n\\v\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029";
const blankRuns = new RegExp(`[ \\t${breaks}]+`, "g");
const fold = (text, inner) => text.replace(blankRuns, run => inner.test(run) ? " " : run);
const lineBreak = new RegExp(`[${breaks}]`), lineBreakOrTab = new RegExp(`[\\t${breaks}]`);
const textOfSide = (row, side, inner) =>
  segments()[side].slice(...row[side]).map(segment => fold(segment.text, inner)).join(" ");
const kindOf = row => `${row.source[1] - row.source[0]}-${row.target[1] - row.target[0]}`;
const confidenceOf = row => (row.confidence / 1000).toFixed(3);

function table() {
  const lines = ["source\ttarget\tkind\tconfidence\tsource_start\tsource_end\ttarget_start\ttarget_end"];
  for (const row of rows) {
    lines.push([
      ...sides.map(side => textOfSide(row, side, lineBreakOrTab)), kindOf(row), confidenceOf(row),
      ...offsets("source", row.source), ...offsets("target", row.target),
    ].join("\t"));
  }
  return lines.join("\n") + "\n";
}

const escaped = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\r": "&#13;" };
const xml = text => text.replace(/[&<>\r]/g, character => escaped[character]);
const attribute = text => text.replace(/[&<>"\r]/g, character => escaped[character]);
// XML has no place for these.
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function memory(now = new Date()) {
  const [name, number] = about.producer.split(/ (?=[^ ]*$)/).map(attribute);
  const time = now.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`, `<tmx version="1.4">`,
    `  <header creationtool="${name}" creationtoolversion="${number}" segtype="sentence" ` +
    `o-tmf="${name}" adminlang="en" srclang="${about.sourceLanguage}" datatype="plaintext" ` +
    `creationdate="${time}"/>`, "  <body>",
  ];
  let count = 0;
  for (const row of rows) {
    const texts = sides.map(side => textOfSide(row, side, lineBreak).replace(forbidden, ""));
    if (!texts.every(text => text)) continue;
    count += 1;
    lines.push(`    <tu tuid="${count}">`, `      <prop type="x-link-kind">${kindOf(row)}</prop>`,
      `      <prop type="x-confidence">${confidenceOf(row)}</prop>`);
    sides.forEach((side, at) => lines.push(
      `      <tuv xml:lang="${about[side + "Language"]}"><seg>${xml(texts[at])}</seg></tuv>`));
    lines.push("    </tu>");
  }
  lines.push("  </body>", "</tmx>");
  return lines.join("\n") + "\n";
}

function baseline() {
  const lines = ["# findings that have been looked at; see 'lacuna help audit'"];
  for (const finding of findings) {
    if (decisionOn(finding) !== "dismissed") continue;
    const text = finding.dataset.line ?? finding.querySelector(":scope > p").textContent;
    lines.push([finding.dataset.fingerprint, finding.dataset.rule,
      text.replace(/[\s\x85]+/g, " ").trim()].join("\t"));
  }
  return lines.join("\n") + "\n";
}

function download(name, type, text) {
  const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
const exports = {
  "export-corrections": () => {
    download("corrections.json", "application/json", JSON.stringify(written(), null, 2) + "\n");
    isUnsaved = false;
  },
  "export-tmx": () => download("alignment.tmx", "application/xml", memory()),
  "export-tsv": () => download("alignment.tsv", "text/tab-separated-values", table()),
  "export-baseline": () => download("baseline.tsv", "text/tab-separated-values", baseline()),
};
