// Filters, keys and review. All that the page tells can be read without this.
"use strict";
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const rows = [...document.querySelectorAll("main > ol > li")];
  const findings = [...document.querySelectorAll(".finding")];
  const query = byId("query"), which = byId("which"), rule = byId("rule"), sure = byId("sure");
  const severities = [...document.querySelectorAll("input[name=severity]")];
  const form = byId("controls");

  // What the browser keeps; where it keeps nothing, the page says so once something is to be kept.
  const kept = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); return true; } catch { return false; } },
  };

  // Filters.
  const texts = new Map();
  const textOf = row => {
    if (!texts.has(row)) {
      texts.set(row, [...row.querySelectorAll(":scope > p")].map(p => p.textContent).join("\n").toLowerCase());
    }
    return texts.get(row);
  };
  const passes = finding =>
    (!rule || !rule.value || finding.dataset.rule === rule.value) &&
    (!sure || Number(finding.dataset.confidence) >= Number(sure.value)) &&
    (!severities.length || severities.some(box => box.checked && box.value === finding.dataset.severity));
  const kinds = {
    all: () => true,
    findings: row => [...row.querySelectorAll(".finding")].some(finding => !finding.hidden),
    gaps: row => row.classList.contains("gap"),
    doubtful: row => Number(row.dataset.c) < 80,
    moved: row => row.classList.contains("moved"),
  };

  function filter() {
    for (const finding of findings) finding.hidden = !passes(finding);
    for (const mark of document.querySelectorAll("mark, .ref")) {
      const numbers = (mark.dataset.f || mark.hash.slice(2)).split(" ");
      mark.classList.toggle("off", numbers.every(number => byId("f" + number).hidden));
    }
    const words = query.value.trim().toLowerCase();
    const isWanted = kinds[which.value];
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(isWanted(row) && (!words || textOf(row).includes(words)));
      if (!row.hidden) shown += 1;
    }
    byId("nothing").hidden = shown > 0;
    const visible = findings.filter(isVisible).length;
    byId("status").textContent = `${shown} of ${rows.length} rows` +
      (findings.length ? `, ${visible} of ${findings.length} findings` : "");
    highlight(words);
  }

  // The words that were searched for are lit without a change to the texts.
  function highlight(words) {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete("found");
    if (!words) return;
    const ranges = [];
    for (const row of rows) {
      if (row.hidden || ranges.length > 500) continue;
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
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

  // Going from finding to finding, or from row to row where there are none.
  const isVisible = element => !element.hidden && !element.closest("li[hidden]");
  let current = null;
  function goTo(element) {
    if (!element) return;
    for (const lit of document.querySelectorAll("mark.on, li.at")) lit.classList.remove("on", "at");
    current = element;
    const row = element.closest("li");
    if (row) row.classList.add("at");
    if (element.matches(".finding")) {
      const number = element.id.slice(1);
      for (const mark of document.querySelectorAll("mark")) {
        if (mark.dataset.f.split(" ").includes(number)) mark.classList.add("on");
      }
      element.focus({ preventScroll: true });
    } else {
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
    }
    (row || element).scrollIntoView({ block: innerHeight > 500 ? "center" : "start" });
  }
  function step(by) {
    const stops = (findings.length ? findings : rows).filter(isVisible);
    if (!stops.length) return;
    let at = stops.indexOf(current);
    if (at < 0 && current) {
      // What was left is filtered out by now: go on from its place.
      const behind = stops.findIndex(stop => current.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
      at = behind < 0 ? stops.length : by > 0 ? behind - 1 : behind;
    } else if (at < 0) {
      at = by > 0 ? -1 : stops.length;
    }
    goTo(stops[Math.min(Math.max(at + by, 0), stops.length - 1)]);
  }
  // A place that a filter hides is shown again, since it was asked for.
  function reveal(element) {
    if (element && !isVisible(element)) {
      query.value = "";
      which.value = "all";
      if (rule) rule.value = "";
      if (sure) sure.value = 0;
      for (const box of severities) box.checked = true;
      filter();
    }
    goTo(element);
  }
  byId("map").addEventListener("click", event => {
    const { r, f } = event.target.dataset;
    if (f) return reveal(byId("f" + f));
    const row = r && byId("r" + r);
    if (row) reveal(row.querySelector(".finding") || row);
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#f']");
    if (!link) return;
    event.preventDefault();
    reveal(byId(link.hash.slice(1)));
  });

  // Review: what a person makes of each finding.
  const data = document.body.dataset;
  const key = `lacuna-review/1 ${data.sourceHash} ${data.targetHash}`;
  let review = {};
  try { review = Object.assign(review, JSON.parse(kept.get(key))); } catch { /* Begins anew. */ }
  const entry = finding => {
    const own = review[finding.dataset.fingerprint];
    return own && typeof own === "object" ? own : {};
  };
  function decide(finding, change) {
    const next = Object.assign({}, entry(finding), change);
    if (!next.decision && !next.note) delete review[finding.dataset.fingerprint];
    else review[finding.dataset.fingerprint] = next;
    if (!kept.set(key, JSON.stringify(review))) {
      byId("status").textContent = "This browser keeps nothing for this page: export before you close it.";
    }
    show(finding);
  }
  function show(finding) {
    const { decision } = entry(finding);
    finding.classList.toggle("accepted", decision === "accepted");
    finding.classList.toggle("dismissed", decision === "dismissed");
    for (const button of finding.querySelectorAll(".review button")) {
      button.setAttribute("aria-pressed", button.value === decision);
    }
  }
  const choose = (finding, decision) =>
    decide(finding, { decision: entry(finding).decision === decision ? "" : decision });
  for (const finding of findings) {
    const number = finding.id.slice(1);
    const box = document.createElement("div");
    box.className = "review";
    for (const [decision, title] of [["accepted", "Accept"], ["dismissed", "Dismiss"]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.value = decision;
      button.textContent = title;
      button.setAttribute("aria-label", `${title} finding ${number}`);
      button.addEventListener("click", () => choose(finding, decision));
      box.append(button);
    }
    const note = document.createElement("input");
    note.placeholder = "Note";
    note.setAttribute("aria-label", `Note on finding ${number}`);
    note.value = String(entry(finding).note || "");
    note.addEventListener("input", () => decide(finding, { note: note.value }));
    box.append(note);
    finding.append(box);
    show(finding);
  }
  function exportReview() {
    const text = JSON.stringify({
      schema: "lacuna-review/1",
      tool: data.producer,
      source: { path: data.source, sha256: data.sourceHash },
      target: { path: data.target, sha256: data.targetHash },
      findings: findings.filter(finding => review[finding.dataset.fingerprint]).map(finding => ({
        fingerprint: finding.dataset.fingerprint,
        rule: finding.dataset.rule,
        decision: entry(finding).decision || null,
        note: String(entry(finding).note || ""),
      })),
    }, null, 2) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "review.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // Themes: the system's, until another is asked for.
  const theme = kept.get("lacuna-theme");
  if (theme === "dark" || theme === "light") root.classList.add(theme);
  function turnTheme() {
    const isDark = root.classList.contains("dark") ||
      !root.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches;
    root.classList.toggle("dark", !isDark);
    root.classList.toggle("light", isDark);
    kept.set("lacuna-theme", isDark ? "light" : "dark");
  }

  // Keys.
  const help = document.createElement("dialog");
  help.setAttribute("aria-labelledby", "help-title");
  const keys = [
    ["j", findings.length ? "next finding" : "next row", () => step(1)],
    ["k", findings.length ? "previous finding" : "previous row", () => step(-1)],
    ["/", "search", () => query.focus()],
    ["t", "dark or light", turnTheme],
    ["?", "these keys", () => help.showModal()],
  ];
  if (findings.length) {
    const withCurrent = act => () => current && current.matches(".finding") && act(current);
    keys.splice(2, 0,
      ["a", "accept the finding", withCurrent(finding => choose(finding, "accepted"))],
      ["d", "dismiss the finding", withCurrent(finding => choose(finding, "dismissed"))],
      ["n", "write a note on it", withCurrent(finding => finding.querySelector("input").focus())],
      ["f", "only rows with findings, or all", () => {
        which.value = which.value === "findings" ? "all" : "findings";
        filter();
      }]);
  }
  const title = document.createElement("h2");
  title.id = "help-title";
  title.textContent = "Keys";
  const list = document.createElement("dl");
  for (const [name, meaning] of [...keys, ["Esc", "leave a field, close this"]]) {
    const term = document.createElement("dt"), sense = document.createElement("dd");
    const cap = document.createElement("kbd");
    cap.textContent = name;
    term.append(cap);
    sense.textContent = meaning;
    list.append(term, sense);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => help.close());
  help.append(title, list, close);
  document.body.append(help);
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) {
      if (event.key === "Escape") {
        const finding = event.target.closest(".finding");
        if (finding) finding.focus(); else event.target.blur();
      }
      return;
    }
    const key = keys.find(([name]) => name === event.key);
    if (!key) return;
    event.preventDefault();
    key[2]();
  });

  let waiting = 0;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  for (const control of [which, rule, sure, ...severities]) {
    if (control) control.addEventListener("input", filter);
  }
  form.addEventListener("submit", event => event.preventDefault());
  const buttons = {
    theme: turnTheme, keys: () => help.showModal(), previous: () => step(-1), next: () => step(1),
    export: exportReview,
  };
  for (const [id, act] of Object.entries(buttons)) {
    const button = byId(id);
    if (button) button.addEventListener("click", act);
  }
  form.hidden = false;
  const measure = () => root.style.setProperty("--bar",
    getComputedStyle(form).position === "sticky" ? form.offsetHeight / 16 + "rem" : "0rem");
  new ResizeObserver(measure).observe(form);
  measure();
  filter();
})();
