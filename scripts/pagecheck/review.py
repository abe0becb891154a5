"""A review from end to end: correct in the page, export, align anew, see the change."""
import json
import re
import subprocess

from .browser import Watched, expect

NOTE = "</script><img src=x onerror='window.broken = 4'> \"as agreed\" \u202eRTL\u202c \U0001f469\u200d\U0001f52c"


def undated(memory):
    return re.sub('creationdate="[^"]*"', "", memory)


class Tool:
    """The tool with a pair of texts; what it writes, and its exit status."""

    def __init__(self, lacuna, source, target, folder):
        self.lacuna, self.texts, self.folder = lacuna, [source, target], folder

    def __call__(self, command, *options):
        languages = ["--source-language", "en", "--target-language", "de"]
        run = subprocess.run([self.lacuna, command, "-q", *languages, *options, *self.texts],
                             capture_output=True, text=True, encoding="utf-8")
        return run.stdout, run.returncode

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


def check_review(browser, url, tool, pictures):
    corrections = check_corrections(browser, url, tool, pictures)
    check_going_on(browser, url, tool, corrections)


def check_exports(browser, url, tool):
    """Without a change the page's files are those that the tool writes."""
    watched = Watched(browser, url)
    expect(watched.export("tsv") == tool("align", "-f", "tsv")[0], f"{url}: the table is the tool's")
    memory = tool("align", "-f", "tmx")[0]
    expect(undated(watched.export("tmx")) == undated(memory), f"{url}: the memory is the tool's")
    for _ in range(watched.page.locator(".finding").count()):
        watched.press("j", "d")
    baseline = watched.export("baseline")
    path = tool.folder / "baseline.tsv"
    tool("audit", "--write-baseline", path)
    expect(baseline == path.read_text(encoding="utf-8"), f"{url}: the baseline is the tool's")
    report, status = tool("audit", "-f", "json", "--baseline", tool.file("own.tsv", baseline))
    expect(status == 0 and not json.loads(report)["findings"], "the baseline is taken")
    watched.end("exports")


def rows(table):
    return [line.split("\t") for line in table.splitlines()[1:]]


def check_corrections(browser, url, tool, pictures):
    """Dismisses, merges, splits, moves, unlinks and links by keys, and has it aligned anew."""
    watched = Watched(browser, url)
    page = watched.page
    before = rows(watched.export("tsv"))
    corrected = page.locator("main > ol > li.corrected")
    watched.press("j", "d", "n")
    page.keyboard.insert_text(NOTE)
    watched.press("Escape")

    page.locator("#r3 > p").first.click()
    watched.press("m")
    expect(corrected.count() == 1, "m merges")
    expect("2-2" in corrected.first.text_content(), "the merged row has both pairs")
    watched.press("z")
    expect(corrected.count() == 0, "z undoes")
    watched.press("y")
    expect(corrected.count() == 1, "y does it again")
    watched.press("4", "3")
    expect("nothing" not in watched.told().lower(), f"sentences move: {watched.told()}")
    watched.press("z", "z")
    expect(corrected.count() == 1, "both moves are undone")

    page.locator("#r8 > p").first.click()
    watched.press("u")
    expect(corrected.count() == 3, "u unlinks")
    watched.press("l", "J", "l")
    expect(corrected.count() == 2, f"l links again: {watched.told()}")
    watched.press("s")
    expect(corrected.count() == 2, "a pair alone is not split")
    watched.press("e")
    expect("characters" in page.locator(".evidence").text_content(), "e shows what speaks for it")
    page.locator("#r30 > p").first.click()
    watched.press("u")
    if pictures:
        page.wait_for_timeout(400)
        page.screenshot(path=pictures / "review.png")
    after = watched.export("tsv")
    page.reload()
    expect(corrected.count() == 4, "corrections are kept")
    expect(page.locator(".review input").first.input_value() == NOTE, "the note is kept as it is")
    expect(watched.export("tsv") == after, "the rows are the same behind a reload")
    expect(page.evaluate("window.broken === undefined"), "the note is text")
    text = watched.export("corrections")
    watched.end("corrections")

    path = tool.file("corrections.json", text)
    again = tool("align", "-f", "tsv", "--corrections", path)[0]
    # How sure a link is that nobody settled may change with its neighbours.
    expect([row[:3] + row[4:] for row in rows(again)] == [row[:3] + row[4:] for row in rows(after)],
           "the tool keeps what was corrected")
    settled = [row for row in rows(again) if row[3] == "1.000"]
    expect(len(settled) >= 4 and before[2] not in rows(again), "the change is seen")
    expect(["2-2", "1.000"] in [row[2:4] for row in settled], "the merged link is kept")
    findings = json.loads(tool("audit", "-f", "json", "--corrections", path)[0])["findings"]
    dismissed = json.loads(text)["findings"][0]
    expect(dismissed["note"] == NOTE, "the note is exported as it is")
    expect(dismissed["fingerprint"] not in [f["fingerprint"] for f in findings], "left out")
    return path


def check_going_on(browser, url, tool, corrections):
    """The same file goes on with the review: in a page made with it, and in one that imports it."""
    made = tool.folder / "again.html"
    tool("audit", "-f", "html", "--corrections", corrections, "-o", made)
    watched = Watched(browser, made.as_uri())
    page = watched.page
    expect(page.locator("li.corrected").count() == 4, "the page goes on with the links")
    expect(page.locator(".finding.dismissed").count() == 1, "the page goes on with the findings")
    expect(page.locator(".review input").first.input_value() == NOTE, "and with the notes")
    again = json.loads(watched.export("corrections"))
    given = json.loads(corrections.read_text(encoding="utf-8"))
    expect(sorted(map(str, again["links"])) == sorted(map(str, given["links"])), "the same links")
    expect(again["findings"] == given["findings"], "the same findings")
    watched.end("a page with corrections")

    watched = Watched(browser, url)
    told = watched.load(corrections.read_text(encoding="utf-8"), "<b>mine</b>.json")
    expect("<b>mine</b>.json were taken" in told, f"import: {told}")
    expect(watched.page.locator("li.corrected").count() == 4, "import takes links")
    watched.press("z")
    expect(watched.page.locator("li.corrected").count() == 0, "an import can be undone")
    watched.end("import")
