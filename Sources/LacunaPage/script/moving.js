// Going from finding to finding and from row to row; one of them is the current one.
let current = null;

function goTo(element) {
  if (!element) return;
  for (const lit of document.querySelectorAll("mark.on, li.at")) lit.classList.remove("on", "at");
  current = element;
  const row = element.closest("main li");
  if (row) row.classList.add("at");
  if (element.matches(".finding")) {
    const number = element.id.slice(1);
    for (const mark of document.querySelectorAll("mark")) {
      if (mark.dataset.f.split(" ").includes(number)) mark.classList.add("on");
    }
  } else {
    element.tabIndex = -1;
  }
  // Below a finding the tools would only be in the way; their keys are there all the same.
  showTools(row === element ? row : null);
  element.focus({ preventScroll: true });
  const isSmall = row && row.offsetHeight < 0.7 * innerHeight;
  (isSmall ? row : element).scrollIntoView({ block: innerHeight > 500 && isSmall ? "center" : "start" });
}

function step(by, all) {
  const stops = all.filter(isVisible);
  if (!stops.length) return;
  const start = current && (stops.includes(current) ? current
    : current.closest("main li") && stops.find(stop => stop === current.closest("main li")) || current);
  let at = stops.indexOf(start);
  if (at < 0 && start && start.isConnected) {
    // What was left is filtered out by now, or of another sort: go on from its place.
    const behind = stops.findIndex(stop =>
      start.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    at = behind < 0 ? stops.length : by > 0 ? behind - 1 : behind;
  } else if (at < 0) {
    at = by > 0 ? -1 : stops.length;
  }
  goTo(stops[Math.min(Math.max(at + by, 0), stops.length - 1)]);
}
const stepFinding = by => {
  // Corrections may have moved findings; they are gone through as they stand.
  if (findings.length) step(by, [...document.querySelectorAll(".finding")]); else step(by, rowElements());
};
const stepRow = by => step(by, rowElements());

// A place that a filter hides is shown again, since it was asked for.
function reveal(element) {
  if (element && !isVisible(element)) resetFilters();
  goTo(element);
}

byId("map").addEventListener("click", event => {
  const { r, f } = event.target.dataset;
  if (f) return reveal(byId("f" + f));
  const row = r && rowLike(firstRows[r - 1]);
  if (row) reveal(row.element.querySelector(".finding") || row.element);
});
document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#f']");
  if (link) {
    event.preventDefault();
    return reveal(byId(link.hash.slice(1)));
  }
  // A click into a row makes it the current one, but not one that selects text or uses a control.
  const row = event.target.closest("main > ol > li");
  if (!row || event.target.closest(".finding, button, input, .tools") || String(getSelection())) return;
  if (!row.contains(current)) {
    current = row;
    for (const lit of document.querySelectorAll("mark.on, li.at")) lit.classList.remove("on", "at");
    row.classList.add("at");
    row.tabIndex = -1;
    showTools(row);
    row.focus({ preventScroll: true });
  }
});
