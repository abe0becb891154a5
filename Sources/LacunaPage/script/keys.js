// Keys, their help, the theme, and the controls.
const theme = kept.get("lacuna-theme");
if (theme === "dark" || theme === "light") root.classList.add(theme);
function turnTheme() {
  const isDark = root.classList.contains("dark") ||
    !root.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches;
  root.classList.toggle("dark", !isDark);
  root.classList.toggle("light", isDark);
  kept.set("lacuna-theme", isDark ? "light" : "dark");
}

const onFinding = act => () => {
  if (current?.matches(".finding")) act(current); else tell("Go to a finding first, by j.");
};
const onRow = act => () => {
  const row = current && rowOf(current);
  if (row) act(row); else tell("Go to a row first, by J or a click.");
};
function evidenceOfCurrent() {
  const details = current?.matches(".finding") && current.querySelector("details");
  if (details) details.open = !details.open; else onRow(toggleEvidence)();
}
const help = make("dialog");
const groups = [
  ["Going", [
    ["j", findings.length ? "next finding" : "next row", () => stepFinding(1)],
    ["k", findings.length ? "previous finding" : "previous row", () => stepFinding(-1)],
    ["J", "next row", () => stepRow(1)],
    ["K", "previous row", () => stepRow(-1)],
    ["/", "search", () => query.focus()],
  ]],
  ["Findings", findings.length ? [
    ["a", "accept: it is right", onFinding(finding => choose(finding, "accepted"))],
    ["d", "dismiss: it is of no importance", onFinding(finding => choose(finding, "dismissed"))],
    ["n", "write a note on it", onFinding(finding => finding.querySelector(".review input").focus())],
    ["f", "only rows with findings, or all", () => {
      which.value = which.value === "findings" ? "all" : "findings";
      filter();
    }],
  ] : []],
  ["The current row", usedTools.map(([key, title, act, meaning]) =>
    [key, meaning ?? title.toLowerCase(), key === "e" ? evidenceOfCurrent : onRow(act)])],
  ["The page", [
    ["z", "undo", undo],
    ["y", "redo", redo],
    ["x", "export and import", () => {
      byId("files").open = true;
      byId("export-corrections").focus();
    }],
    ["t", "dark or light", turnTheme],
    ["?", "these keys", () => help.showModal()],
    ["Esc", "leave a field, close what is open", null],
  ]],
];
help.setAttribute("aria-labelledby", "help-title");
help.append(make("h2", { id: "help-title", textContent: "Keys" }));
const columns = make("div");
for (const [title, keys] of groups) {
  if (!keys.length) continue;
  const names = make("dl");
  for (const [name, meaning] of keys) {
    names.append(make("dt", {}, make("kbd", { textContent: name })), make("dd", { textContent: meaning }));
  }
  columns.append(make("section", {}, make("h3", { textContent: title }), names));
}
const close = make("button", { type: "button", textContent: "Close" });
close.addEventListener("click", () => help.close());
help.append(columns, close);
document.body.append(help);

const acts = new Map(groups.flatMap(([, keys]) => keys).filter(([, , act]) => act).map(([name, , act]) => [name, act]));
document.addEventListener("keydown", event => {
  if (help.open) return;
  const isField = event.target.matches("input:not([type=checkbox], [type=file]), select, textarea");
  if (event.key === "Escape") {
    const finding = event.target.closest(".finding");
    if (isField && finding) finding.focus(); else if (isField) event.target.blur();
    byId("files").open = false;
    return;
  }
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
  if (isField || event.altKey || (event.ctrlKey || event.metaKey) && !isUndo) return;
  const act = isUndo ? event.shiftKey ? redo : undo : acts.get(event.key);
  if (!act) return;
  event.preventDefault();
  act();
});

let waiting = 0;
query.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, 120);
});
for (const control of [which, rule, sure, ...severities]) control?.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
const buttons = {
  theme: turnTheme, keys: () => help.showModal(), undo, redo,
  previous: () => stepFinding(-1), next: () => stepFinding(1), ...exports,
};
for (const [id, act] of Object.entries(buttons)) byId(id)?.addEventListener("click", act);
byId("import").addEventListener("change", async event => {
  const field = event.target;
  if (field.files[0]) await importFile(field.files[0]);
  field.value = "";
});
document.addEventListener("click", event => {
  if (!event.target.closest("#files")) byId("files").open = false;
});

form.hidden = false;
// What stands below the controls leaves them room.
new ResizeObserver(() => {
  const isSticky = getComputedStyle(form).position === "sticky";
  const height = `${isSticky ? form.offsetHeight : 0}px`;
  root.style.scrollPaddingTop = `calc(${height} + 1rem)`;
  byId("map").style.setProperty("--bar", height);
}).observe(form);
resume();
filter();
