// Filters and search.
const findings = [...document.querySelectorAll(".finding")];
const query = byId("query"), which = byId("which"), rule = byId("rule"), sure = byId("sure");
const severities = [...document.querySelectorAll("input[name=severity]")];
const form = byId("controls");
const isVisible = element => !element.hidden && !element.closest("li[hidden]");

const texts = new WeakMap();
function textOfRow(element) {
  let text = texts.get(element);
  if (text === undefined) {
    text = sides.map(side => textOfNodes([...paragraphOf(element, side).childNodes]))
      .join("\n").toLowerCase();
    texts.set(element, text);
  }
  return text;
}

const passes = finding =>
  (!rule || !rule.value || finding.dataset.rule === rule.value) &&
  (!sure || Number(finding.dataset.confidence) >= Number(sure.value)) &&
  (!severities.length || severities.some(box => box.checked && box.value === finding.dataset.severity));
const shownFindings = element =>
  [...element.getElementsByClassName("finding")].filter(finding => !finding.hidden);
const kinds = {
  all: () => true,
  findings: element => shownFindings(element).length > 0,
  open: element => shownFindings(element).some(finding => !decisionOn(finding)),
  gaps: element => element.classList.contains("gap"),
  doubtful: element => Number(element.dataset.c) < 795,
  moved: element => element.classList.contains("moved"),
  corrected: element => element.classList.contains("corrected"),
};

function filter() {
  for (const finding of findings) {
    const isHidden = !passes(finding);
    if (finding.hidden !== isHidden) finding.hidden = isHidden;
  }
  filterRows(rowElements());
}

// The last filter of all rows that was begun; an earlier one that is still at work gives up.
let filterRun = 0;

// Filters some rows, as after a correction.
function filterRows(elements) {
  const hidden = new Set(findings.filter(finding => finding.hidden).map(finding => finding.id.slice(1)));
  const marks = elements.length > 100 ? list.querySelectorAll("mark, .ref")
    : elements.flatMap(element => [...element.querySelectorAll("mark, .ref")]);
  for (const mark of marks) {
    const numbers = mark.dataset.f ?? mark.hash.slice(2);
    mark.classList.toggle("off", hidden.size > 0 && numbers.split(" ").every(number => hidden.has(number)));
  }
  const words = query.value.trim().toLowerCase();
  const isWanted = kinds[which.value];
  // Of a long text some rows at a time, so that the page answers in between.
  const step = 2000;
  const run = elements.length > step ? ++filterRun : filterRun;
  const hide = from => {
    if (run !== filterRun) return;
    const to = Math.min(elements.length, from + step);
    for (let index = from; index < to; index++) {
      const element = elements[index];
      const isHidden = !(isWanted(element) && (!words || textOfRow(element).includes(words)));
      if (element.hidden !== isHidden) element.hidden = isHidden;
    }
    if (to < elements.length) setTimeout(hide, 0, to);
    else tellShown(words);
  };
  hide(0);
}

function tellShown(words) {
  const shown = rows.reduce((sum, { element }) => element.hidden ? sum : sum + 1, 0);
  byId("nothing").hidden = shown > 0;
  byId("status").textContent = `${shown} of ${rows.length} rows` +
    (findings.length ? `, ${findings.filter(isVisible).length} of ${findings.length} findings` : "");
  highlight(words);
}

// The words that were searched for are lit without a change to the texts.
function highlight(words) {
  if (!window.Highlight || !CSS.highlights) return;
  CSS.highlights.delete("found");
  if (!words) return;
  const ranges = [];
  for (const { element } of rows) {
    if (element.hidden || ranges.length > 500) continue;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

function resetFilters() {
  query.value = "";
  which.value = "all";
  if (rule) rule.value = "";
  if (sure) sure.value = 0;
  for (const box of severities) box.checked = true;
  filter();
}
