// The rows as they are shown: those of the page, with the settled links in their places.
let rows = firstRows;

// The findings that stand below a segment, once rows can change.
let homes = null;
function findHomes() {
  if (homes) return homes;
  homes = { source: new Map(), target: new Map() };
  for (const row of firstRows) {
    for (const finding of row.element.querySelectorAll(":scope > .finding")) {
      const number = finding.id.slice(1);
      const marks = node => node.nodeName === "MARK" && node.dataset.f.split(" ").includes(number);
      let home = null;
      for (const side of sides) {
        for (let at = row[side][0]; at < row[side][1] && !home; at += 1) {
          if (segments()[side][at].nodes.some(marks)) home = [side, at];
        }
      }
      const [side, at] = home ?? (isEmpty(row.source) ? ["target", row.target[0]] : ["source", row.source[0]]);
      homes[side].set(at, [...homes[side].get(at) ?? [], finding]);
    }
  }
  return homes;
}

function build(row) {
  const kind = `${row.source[1] - row.source[0]}-${row.target[1] - row.target[0]}`;
  const label = make("small", {}, String(row.number));
  if (kind !== "1-1") label.append(" ", make("b", { textContent: kind }));
  if (row.isMoved) label.append(" ", make("b", { textContent: "moved" }));
  label.append(" ", make("span", { textContent: row.isFixed ? "corrected" : percent(row.confidence) }));
  const element = make("li", {}, label);
  element.dataset.c = row.confidence;
  if (isNull(row)) element.classList.add("gap");
  if (row.isFixed) element.classList.add("corrected");
  if (row.isMoved) element.classList.add("moved");
  for (const side of sides) {
    if (isEmpty(row[side])) {
      const name = side === "source" ? "source" : "translation";
      element.append(make("p", { className: "none", textContent: `no counterpart in the ${name}` }));
      continue;
    }
    const p = make("p", { lang: about[side + "Language"] });
    for (let at = row[side][0]; at < row[side][1]; at += 1) {
      const segment = segments()[side][at];
      if (at > row[side][0]) p.append(make("i", {}, " "));
      else if (segment.isFirst) element.classList.add("first");
      // Copies, so that the page's own row can come back.
      p.append(...segment.nodes.map(node => node.cloneNode(true)));
    }
    element.append(p);
  }
  return element;
}
const percent = thousandths => {
  const share = Math.round(thousandths / 10);
  return `${thousandths > 0 && thousandths < 1000 ? Math.min(99, Math.max(1, share)) : share}%`;
};

// By segments, the page's own row that each is in.
let ownRows = null;
function ownRow(side, at) {
  if (!ownRows) {
    ownRows = { source: [], target: [] };
    for (const row of firstRows) {
      for (const side of sides) for (let at = row[side][0]; at < row[side][1]; at += 1) ownRows[side][at] = row;
    }
  }
  return ownRows[side][at];
}

// The page's links without the segments that settled ones took, and those links where they belong.
function rowsWith(fixed) {
  if (!fixed.length) return firstRows;
  const owners = { source: new Map(), target: new Map() };
  const touched = new Set();
  for (const link of fixed) {
    for (const side of sides) {
      for (let at = link[side][0]; at < link[side][1]; at += 1) {
        owners[side].set(at, link);
        touched.add(ownRow(side, at));
      }
    }
  }
  return placed(firstRows.flatMap(row => touched.has(row) ? pieces(row, owners) : [row]));
}

// What becomes of a row: the settled links that begin in it, and what they left.
function pieces(row, owners) {
  const runs = { source: [], target: [] }, result = [];
  for (const side of sides) {
    for (let at = row[side][0]; at < row[side][1]; at += 1) {
      const link = owners[side].get(at), last = runs[side].at(-1);
      if (!link) {
        if (last && last[1] === at) last[1] += 1; else runs[side].push([at, at + 1]);
      } else if (link[side][0] === at && side === (isEmpty(link.source) ? "target" : "source")) {
        result.push({ ...link, link, number: row.number, confidence: 1000, isFixed: true });
      }
    }
  }
  while (runs.source.length || runs.target.length) {
    result.push({
      source: runs.source.shift() ?? [row.source[1], row.source[1]],
      target: runs.target.shift() ?? [row.target[1], row.target[1]],
      number: row.number, confidence: row.confidence, isFixed: false,
    });
  }
  return result.sort((left, right) => isEmpty(left.source) || isEmpty(right.source)
    ? left.target[0] - right.target[0] || isEmpty(left.source) - isEmpty(right.source)
    : left.source[0] - right.source[0]);
}

// Gives the empty sides of new rows their places, behind the segments of the rows before, and tells
// which new rows are out of order.
function placed(rows) {
  const ends = { source: 0, target: 0 };
  for (const row of rows) {
    if (row.element?.className.includes("moved")) continue;
    row.isMoved = !row.element && !isNull(row) && row.target[0] < ends.target;
    if (row.isMoved) continue;
    for (const side of sides) {
      if (!isEmpty(row[side])) ends[side] = Math.max(ends[side], row[side][1]);
      else if (!row.element) row[side] = [ends[side], ends[side]];
    }
  }
  return rows;
}

// The elements of settled links, so that undo and redo find them again.
const elements = new WeakMap();
// Shows rows, and keeps the elements of those that stay as they were; the new elements.
function showRows(next) {
  const old = new Set(rowElements());
  const fresh = [];
  for (const row of next) {
    row.element ??= elements.get(row.link) ?? build(row);
    if (row.link) elements.set(row.link, row.element);
    if (!old.delete(row.element)) fresh.push(row);
  }
  rows = next;
  for (const element of old) element.remove();
  let following = list.firstElementChild;
  for (const { element } of rows) {
    if (element === following) following = following.nextElementSibling;
    else list.insertBefore(element, following);
  }
  for (const row of fresh) {
    for (const side of sides) {
      for (let at = row[side][0]; at < row[side][1]; at += 1) {
        for (const finding of findHomes()[side].get(at) ?? []) row.element.append(finding);
      }
    }
  }
  return fresh.map(row => row.element);
}

const rowElements = () => rows.map(row => row.element);
const rowOf = element => rows.find(row => row.element === element.closest("main > ol > li"));
// The row that has the first segment of another one by now.
function rowLike(first) {
  const side = isEmpty(first.source) ? "target" : "source";
  return rows.find(row => row[side][0] <= first[side][0] && first[side][0] < row[side][1]);
}
