// Review of findings: accept, dismiss, note.
function decide(finding, remark, note = null) {
  const remarks = new Map(state.remarks);
  const next = { rule: finding.dataset.rule, ...remarkOn(finding), ...remark };
  if (next.decision || next.note) remarks.set(finding.dataset.fingerprint, next);
  else remarks.delete(finding.dataset.fingerprint);
  change({ ...state, remarks }, note);
}
const choose = (finding, decision) =>
  decide(finding, { decision: decisionOn(finding) === decision ? "" : decision });

const shownRemarks = new Map();
function showRemark(finding) {
  const remark = remarkOn(finding);
  if (shownRemarks.get(finding) === remark) return;
  shownRemarks.set(finding, remark);
  const { decision = "", note = "" } = remark;
  finding.classList.toggle("accepted", decision === "accepted");
  finding.classList.toggle("dismissed", decision === "dismissed");
  for (const button of finding.querySelectorAll(".review button")) {
    button.setAttribute("aria-pressed", button.value === decision);
  }
  const field = finding.querySelector(".review input");
  if (field.value !== note) field.value = note;
}

for (const finding of findings) {
  const number = finding.id.slice(1);
  const box = make("div", { className: "review" });
  for (const [decision, title] of [["accepted", "Accept"], ["dismissed", "Dismiss"]]) {
    const button = make("button", { type: "button", value: decision, textContent: title });
    button.setAttribute("aria-label", `${title} finding ${number}`);
    button.setAttribute("aria-pressed", false);
    button.addEventListener("click", () => choose(finding, decision));
    box.append(button);
  }
  const note = make("input", { placeholder: "Note" });
  note.setAttribute("aria-label", `Note on finding ${number}`);
  note.addEventListener("input", () => decide(finding, { note: note.value }, finding));
  box.append(note);
  finding.append(box);
}
