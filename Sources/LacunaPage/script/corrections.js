// The corrections: settled links and what was made of findings. Every change makes a new state, which
// the browser keeps at once; the old ones are there for undo.
const schema = "lacuna-corrections", version = 1;
const storageKey = `${schema}/${version} ${about.sourceHash} ${about.targetHash}`;
const isCorrectable = "correctable" in about;
let state = { links: [], remarks: new Map() };
const past = [], future = [];
let isUnsaved = false;
let lastNote = null;

const remarkOn = finding => state.remarks.get(finding.dataset.fingerprint) ?? {};
const decisionOn = finding => remarkOn(finding).decision ?? "";

// note: the finding whose note is being written; letter after letter is one change.
function change(next, note = null) {
  if (!note || note !== lastNote) past.push(state);
  if (past.length > 500) past.shift();
  lastNote = note;
  future.length = 0;
  take(next);
}
function take(next) {
  const isRelinked = next.links !== state.links;
  const row = isRelinked && current && rowOf(current);
  state = next;
  save();
  const fresh = isRelinked ? showRows(rowsWith(state.links)) : [];
  for (const finding of findings) showRemark(finding);
  byId("undo").disabled = !past.length;
  byId("redo").disabled = !future.length;
  if (isRelinked) {
    filterRows(fresh);
    if (row && !current.isConnected) goTo(rowLike(row).element);
  }
}
function turn(from, to, what) {
  if (!from.length) return tell(`Nothing to ${what}.`);
  to.push(state);
  lastNote = null;
  tell("");
  take(from.pop());
}
const undo = () => turn(past, future, "undo");
const redo = () => turn(future, past, "redo");

function save() {
  isUnsaved = !kept.set(storageKey, JSON.stringify({ file: about.corrections ?? "", state: written() }));
  if (isUnsaved) {
    tell("This browser keeps nothing for this page (its storage is full or forbidden): " +
      "the review goes on, but export it before you close the page.");
  }
}
addEventListener("beforeunload", event => { if (isUnsaved) event.preventDefault(); });

// The state as a file of corrections.
function written() {
  const side = (name, range) => isEmpty(range) ? null : offsets(name, range);
  const [name, number] = about.producer.split(/ (?=[^ ]*$)/);
  // In the order of the page; what it does not know, as from an earlier alignment, comes last.
  const known = findings.map(finding => finding.dataset.fingerprint).filter(key => state.remarks.has(key));
  const remarks = new Set([...known, ...state.remarks.keys()]);
  return {
    schema: `${schema}/${version}`,
    tool: { name, version: number },
    source: { path: about.source, sha256: about.sourceHash },
    target: { path: about.target, sha256: about.targetHash },
    links: state.links.map(link => ({
      source: side("source", link.source), target: side("target", link.target),
    })),
    findings: [...remarks].map(fingerprint => {
      const { rule = "", decision, note = "" } = state.remarks.get(fingerprint);
      return { fingerprint, rule, decision: decision || null, note };
    }),
  };
}

class Refusal extends Error {}

// Reads a file of corrections, or says why it is none for these texts.
function read(file) {
  if (!file || typeof file !== "object" || typeof file.schema !== "string") {
    throw new Refusal("This is no file of corrections.");
  }
  const [name, number] = file.schema.split("/");
  if (name !== schema) throw new Refusal(`This is “${file.schema}”, not “${schema}”.`);
  if (!(Number(number) <= version)) {
    throw new Refusal("This was written by a newer lacuna: make the page anew with that one.");
  }
  if (file.source?.sha256 !== about.sourceHash || file.target?.sha256 !== about.targetHash) {
    throw new Refusal("This was made for other texts than these.");
  }
  const damaged = new Refusal("This file of corrections is damaged: export it anew.");
  if (!Array.isArray(file.links) || !Array.isArray(file.findings)) throw damaged;
  const remarks = new Map();
  for (const entry of file.findings) {
    const { fingerprint, rule = "", decision, note = "" } = entry ?? {};
    const isKnown = decision == null || ["accepted", "dismissed"].includes(decision);
    if (!/^[0-9a-f]{16}$/.test(fingerprint) || !isKnown || typeof note !== "string") throw damaged;
    remarks.set(fingerprint, { rule: String(rule), decision: decision ?? "", note });
  }
  return { links: file.links.length ? readLinks(file.links) : [], remarks };
}
function readLinks(links) {
  if (!isCorrectable) throw new Refusal("This page has not all links, so none can be corrected in it.");
  const places = {};
  for (const side of sides) {
    places[side] = { starts: new Map(), ends: new Map() };
    segments()[side].forEach(({ start, end }, at) => {
      places[side].starts.set(start, at);
      places[side].ends.set(end, at + 1);
    });
  }
  const taken = { source: new Set(), target: new Set() };
  return links.map((entry, number) => {
    const link = {};
    for (const side of sides) {
      const range = entry?.[side];
      const from = range ? places[side].starts.get(range[0]) : 0;
      const to = range ? places[side].ends.get(range[1]) : 0;
      if (from === undefined || to === undefined || range && from >= to) {
        throw new Refusal(`Link ${number + 1} is not of whole sentences: the texts were cut otherwise.`);
      }
      link[side] = [from, to];
      for (let at = from; at < to; at += 1) {
        if (taken[side].has(at)) throw new Refusal(`A sentence of link ${number + 1} is linked twice.`);
        taken[side].add(at);
      }
    }
    if (isEmpty(link.source) && isEmpty(link.target)) throw new Refusal(`Link ${number + 1} is empty.`);
    return link;
  });
}

async function importFile(file) {
  try {
    change(read(JSON.parse(await file.text())));
    tell(`Corrections of ${file.name} were taken; undo takes them back.`);
  } catch (error) {
    tell(`${file.name} was not taken. ` +
      (error instanceof Refusal ? error.message : "This is no JSON, or cut off."));
  }
}

// The review goes on from what the browser kept, or from a file that the page was made with, where
// that is another than before.
function resume() {
  const parsed = (text, what) => {
    if (!text) return null;
    try { return what(JSON.parse(text)); } catch { tell("What the browser had kept cannot be read."); return null; }
  };
  const stored = parsed(kept.get(storageKey), ({ file, state }) => ({ file, state: read(state) }));
  const given = about.corrections && stored?.file !== about.corrections
    ? parsed(about.corrections, read) : null;
  if (given && stored) past.push(stored.state);
  if (given || stored) take(given ?? stored.state);
}
