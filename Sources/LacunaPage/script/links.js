// Correcting links: the tools of the current row.
let marked = null;

// Puts links in the place of rows: all that a person touches is settled.
function settle(old, links) {
  const gone = new Set(old.map(row => row.link));
  const fixed = state.links.filter(link => !gone.has(link));
  const next = links.filter(link => !isEmpty(link.source) || !isEmpty(link.target))
    .map(({ source, target }) => ({ source, target }));
  marked = null;
  tell("");
  change({ ...state, links: [...fixed, ...next] });
  const row = rows.find(row => row.link === next[0]);
  if (row) reveal(row.element);
}

// Two rows as one; `null` where their sentences are no neighbours.
function joined(one, other) {
  const link = {};
  for (const side of sides) {
    const [left, right] = [one[side], other[side]].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (isEmpty(one[side])) link[side] = other[side];
    else if (isEmpty(other[side])) link[side] = one[side];
    else if (left[1] === right[0]) link[side] = [left[0], right[1]];
    else return null;
  }
  return link;
}
function join(one, other) {
  const link = joined(one, other);
  if (!link) return tell("These are no neighbours on both sides; unlink what stands between them first.");
  settle([one, other], [link]);
}

const neighbour = (row, by) => rows[rows.indexOf(row) + by];
const part = (row, source, target) => ({ source, target });
const corrections = {
  merge(row) {
    const next = neighbour(row, 1);
    if (next) join(row, next); else tell("No row follows.");
  },
  split(row) {
    const cut = ([from, to]) => [[from, Math.min(from + 1, to)], [Math.min(from + 1, to), to]];
    const [source, target] = [cut(row.source), cut(row.target)];
    const first = part(row, source[0], target[0]), rest = part(row, source[1], target[1]);
    if (isEmpty(rest.source) && isEmpty(rest.target)) return tell("One sentence on each side: unlink them instead.");
    settle([row], [first, rest]);
  },
  unlink(row) {
    if (isNull(row)) return tell("Nothing is linked here.");
    const alone = [];
    for (let at = row.source[0]; at < row.source[1]; at += 1) {
      alone.push(part(row, [at, at + 1], [row.target[0], row.target[0]]));
    }
    for (let at = row.target[0]; at < row.target[1]; at += 1) {
      alone.push(part(row, [row.source[1], row.source[1]], [at, at + 1]));
    }
    settle([row], alone);
  },
  link(row) {
    if (!marked || !rows.includes(marked) || marked === row) {
      marked = marked === row ? null : row;
      for (const lit of document.querySelectorAll("li.marked")) lit.classList.remove("marked");
      if (marked) row.element.classList.add("marked");
      return tell(marked ? `Row ${row.number} is to be linked: go to the other row and link there.` : "");
    }
    marked.element.classList.remove("marked");
    join(marked, row);
  },
  confirm(row) {
    if (row.isFixed) return tell("This row is settled already.");
    settle([row], [part(row, row.source, row.target)]);
  },
  // Hands the outermost sentence of a side on to the row before or after.
  move(row, side, by) {
    const other = neighbour(row, by), [from, to] = row[side];
    if (isEmpty(row[side])) return tell("There is no sentence to move.");
    if (!other) return tell("There is no row to move it to.");
    const sentence = by < 0 ? [from, from + 1] : [to - 1, to];
    const grown = joined({ ...other, [side === "source" ? "target" : "source"]: [0, 0] },
      { source: [0, 0], target: [0, 0], [side]: sentence });
    if (!grown) return tell("The sentences are no neighbours; unlink and link them instead.");
    const rest = { ...row, [side]: by < 0 ? [from + 1, to] : [from, to - 1] };
    settle([row, other], [rest, { ...other, [side]: grown[side] }]);
  },
};
const tools = [
  ["m", "Merge with next", row => corrections.merge(row)],
  ["s", "Split", row => corrections.split(row)],
  ["u", "Unlink", row => corrections.unlink(row)],
  ["l", "Link with …", row => corrections.link(row)],
  ["c", "Confirm", row => corrections.confirm(row)],
  ["1", "Source ↑", row => corrections.move(row, "source", -1), "move the first sentence of the source up"],
  ["2", "Source ↓", row => corrections.move(row, "source", 1), "move the last sentence of the source down"],
  ["3", "Translation ↑", row => corrections.move(row, "target", -1), "move the first sentence of the translation up"],
  ["4", "Translation ↓", row => corrections.move(row, "target", 1), "move the last sentence of the translation down"],
  ["e", "Evidence", row => toggleEvidence(row)],
];
const usedTools = tools.filter(([key]) => isCorrectable || key === "e");

const toolbar = make("div", { className: "tools" });
toolbar.setAttribute("role", "toolbar");
for (const [key, title, act, meaning] of usedTools) {
  const button = make("button", { type: "button" }, title, " ", make("kbd", { textContent: key }));
  if (meaning) button.setAttribute("aria-label", meaning);
  button.addEventListener("click", () => { const row = rowOf(toolbar); if (row) act(row); });
  toolbar.append(button);
}
const evidence = make("p", { className: "evidence" });
evidence.setAttribute("role", "status");
function showTools(element) {
  if (!element) return toolbar.remove();
  if (toolbar.parentElement === element) return;
  evidence.remove();
  toolbar.setAttribute("aria-label", `Correct row ${element.firstElementChild.textContent}`);
  paragraphOf(element, "target").after(toolbar);
}

// What speaks for a link, or against it: lengths, and the words that stand on both sides.
function toggleEvidence(row) {
  if (evidence.parentElement === row.element) return evidence.remove();
  const text = side => segments()[side].slice(...row[side]).map(segment => segment.text).join(" ");
  const [source, target] = sides.map(text);
  const words = text => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:’'-][\p{L}\p{N}]+)*/gu) ?? []);
  const there = words(target);
  const shared = [...words(source)].filter(word => there.has(word));
  const length = text => [...text].length;
  const parts = [row.isFixed ? "Settled by hand" : `${percent(row.confidence)} sure`];
  if (isNull(row)) {
    parts.push(`${length(source + target)} characters without counterpart`);
  } else {
    parts.push(`${length(source)} and ${length(target)} characters, ` +
      `${(length(target) / Math.max(1, length(source))).toFixed(2)} for one`);
    parts.push(shared.length ? `on both sides: ${shared.slice(0, 20).join(", ")}` : "no word stands on both sides as it is");
  }
  evidence.textContent = parts.join("; ") + ".";
  toolbar.after(evidence);
}
