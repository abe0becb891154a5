// The segments of both texts, read from the rows when something is to be corrected or exported.
const sides = ["source", "target"];
const list = document.querySelector("main > ol");
const paragraphOf = (element, side) => element.children[side === "source" ? 1 : 2];

// A row of the page as a link: on each side the segments from the first to before the last.
function readRows() {
  const ends = { source: 0, target: 0 };
  const read = (side, p) => {
    const from = Number(p.getAttribute("data-n") ?? ends[side]);
    let count = p.className === "none" ? 0 : 1;
    for (let node = p.firstElementChild; node; node = node.nextElementSibling) {
      if (node.localName === "i") count += 1;
    }
    ends[side] = from + count;
    return [from, ends[side]];
  };
  return [...list.children].map((element, index) => {
    const source = element.firstElementChild.nextElementSibling;
    return {
      element, number: index + 1, confidence: Number(element.getAttribute("data-c")), isFixed: false,
      source: read("source", source), target: read("target", source.nextElementSibling),
    };
  });
}
const firstRows = readRows();
const isEmpty = range => range[0] === range[1];
const isNull = row => isEmpty(row.source) || isEmpty(row.target);
const counts = { source: 0, target: 0 };
for (const row of firstRows) for (const side of sides) counts[side] = Math.max(counts[side], row[side][1]);

const isNumber = node => node.nodeType === Node.ELEMENT_NODE && node.classList.contains("ref");
const textOfNodes = nodes => nodes.length === 1 ? nodes[0].textContent
  : nodes.filter(node => !isNumber(node)).map(node => node.textContent).join("");

const encoder = new TextEncoder();
let buffer = new Uint8Array(1 << 12);
function byteCount(text) {
  if (3 * text.length > buffer.length) buffer = new Uint8Array(6 * text.length);
  return encoder.encodeInto(text, buffer).written;
}

// By sides, each segment: its nodes, its text, and where it begins and ends in the file.
let allSegments = null;
function segments() {
  if (allSegments) return allSegments;
  allSegments = { source: [], target: [] };
  for (const side of sides) {
    let end = -1;
    const add = (number, nodes, marker) => {
      const raw = marker.getAttribute("data-raw"), length = marker.getAttribute("data-e");
      const text = raw ? JSON.parse(raw) : textOfNodes(nodes);
      const start = Number(marker.getAttribute("data-o") ?? end + 1);
      end = length ? Number(length) : start + byteCount(text);
      allSegments[side][number] = { nodes, text, start, end, isFirst: false };
    };
    for (const row of firstRows) {
      if (isEmpty(row[side])) continue;
      const p = paragraphOf(row.element, side);
      let number = row[side][0], nodes = [], marker = p;
      for (let node = p.firstChild; node; node = node.nextSibling) {
        if (node.nodeName !== "I") { nodes.push(node); continue; }
        add(number, nodes, marker);
        [number, nodes, marker] = [number + 1, [], node];
      }
      add(number, nodes, marker);
      // Of a row that begins a paragraph one side tells so, wherever it goes.
      allSegments[side][row[side][0]].isFirst =
        row.element.classList.contains("first") && (side === "source" || isEmpty(row.source));
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
