// The segments of both texts, read from the rows when something is to be corrected or exported.
const sides = ["source", "target"];
const list = document.querySelector("main > ol");
const paragraphOf = (element, side) => element.children[side === "source" ? 1 : 2];

// A row of the page as a link: on each side the segments from the first to before the last.
function readRows() {
  const ends = { source: 0, target: 0 };
  return [...list.children].map((element, index) => {
    const row = { element, number: index + 1, confidence: Number(element.dataset.c), isFixed: false };
    for (const side of sides) {
      const p = paragraphOf(element, side);
      const from = Number(p.dataset.n ?? ends[side]);
      const count = p.className === "none" ? 0 : p.getElementsByTagName("i").length + 1;
      row[side] = [from, from + count];
      ends[side] = from + count;
    }
    return row;
  });
}
const firstRows = readRows();
const isEmpty = range => range[0] === range[1];
const isNull = row => isEmpty(row.source) || isEmpty(row.target);
const counts = { source: 0, target: 0 };
for (const row of firstRows) for (const side of sides) counts[side] = Math.max(counts[side], row[side][1]);

const encoder = new TextEncoder();
const isNumber = node => node.nodeType === Node.ELEMENT_NODE && node.classList.contains("ref");
const textOfNodes = nodes =>
  nodes.filter(node => !isNumber(node)).map(node => node.textContent).join("");

// By sides, each segment: its nodes, its text, and where it begins and ends in the file.
let allSegments = null;
function segments() {
  if (allSegments) return allSegments;
  allSegments = { source: [], target: [] };
  for (const side of sides) {
    let end = -1;
    const add = (number, nodes, marker) => {
      const text = marker.dataset.raw ? JSON.parse(marker.dataset.raw) : textOfNodes(nodes);
      const start = Number(marker.dataset.o ?? end + 1);
      end = Number(marker.dataset.e ?? start + encoder.encode(text).length);
      allSegments[side][number] = { nodes, text, start, end };
    };
    for (const row of firstRows) {
      if (isEmpty(row[side])) continue;
      const p = paragraphOf(row.element, side);
      let number = row[side][0], nodes = [], marker = p;
      for (const node of p.childNodes) {
        if (node.nodeName !== "I") { nodes.push(node); continue; }
        add(number, nodes, marker);
        [number, nodes, marker] = [number + 1, [], node];
      }
      add(number, nodes, marker);
      if (row.element.classList.contains("first")) allSegments[side][row[side][0]].isFirst = true;
    }
  }
  return allSegments;
}

// The offsets in the file of a range of segments; an empty one stands behind the segment before.
function offsets(side, [from, to]) {
  const all = segments()[side];
  if (from < to) return [all[from].start, all[to - 1].end];
  const place = from > 0 ? all[from - 1].end : all.length ? all[0].start : 0;
  return [place, place];
}
