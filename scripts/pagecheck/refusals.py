"""What the page cannot use: files of corrections that are none, and a browser that keeps nothing."""
import json

from .browser import Watched, expect

FORBIDDEN = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); } });"""
FULL = """Storage.prototype.setItem = () => {
  throw new DOMException("full", "QuotaExceededError"); };"""


def check_refusals(browser, url):
    check_files(browser, url)
    for name, script in (("forbidden", FORBIDDEN), ("full", FULL)):
        check_storage(browser, url, name, script)
    check_damaged_storage(browser, url)


def check_files(browser, url):
    watched = Watched(browser, url)
    page = watched.page
    page.locator("#r3 > p").first.click()
    watched.press("m")
    right = watched.export("corrections")

    def changed(**members):
        return json.dumps({**json.loads(right), **members})

    source = json.loads(right)["source"]
    link = json.loads(right)["links"][0]
    cases = {
        "no JSON": ("omission\n", "This is no JSON"),
        "cut off": (right[:-20], "or cut off"),
        "a list": ("[]", "no file of corrections"),
        "another sort": (changed(schema="lacuna-report/1"), "not “lacuna-corrections”"),
        "a newer version": (changed(schema="lacuna-corrections/2"), "newer lacuna"),
        "other texts": (changed(source={**source, "sha256": "0" * 64}), "other texts"),
        "no links": (changed(links=None), "damaged"),
        "no fingerprint": (changed(findings=[{"fingerprint": "<b>"}]), "damaged"),
        "half a sentence": (changed(links=[{**link, "source": [1, 5]}]), "cut otherwise"),
        "nonsense": (changed(links=[7]), "empty"),
        "twice": (changed(links=[link, link]), "linked twice"),
    }
    for name, (text, answer) in cases.items():
        told = watched.load(text)
        expect("was not taken" in told and answer in told, f"import, {name}: {told}")
        expect(page.locator("li.corrected").count() == 1, f"import, {name}: the review stays")
    watched.end("refusals")


def check_storage(browser, url, name, script):
    watched = Watched(browser, url, script)
    page = watched.page
    watched.press("j", "d")
    expect("keeps nothing" in watched.told(), f"storage {name}: {watched.told()}")
    expect(page.locator(".finding.dismissed").count() == 1, f"storage {name}: the review goes on")
    page.locator("#r3 > p").first.click()
    watched.press("m", "z", "y")
    expect(page.locator("li.corrected").count() == 1, f"storage {name}: so do the links")
    exported = json.loads(watched.export("corrections"))
    expect(len(exported["links"]) == 1, f"storage {name}: it can be exported")
    watched.end(f"storage {name}")


def check_damaged_storage(browser, url):
    for kept in ("{", '{"state": {"schema": "lacuna-corrections/9"}}', "null"):
        script = f"""const get = Storage.prototype.getItem;
          Storage.prototype.getItem = function (key) {{
            return key.startsWith("lacuna-corrections") ? {json.dumps(kept)} : get.call(this, key); }};"""
        watched = Watched(browser, url, script)
        expect("cannot be read" in watched.told(), f"kept {kept}: {watched.told()}")
        watched.press("j", "a")
        expect(watched.page.locator(".accepted").count() == 1, f"kept {kept}: begins anew")
        watched.end(f"kept {kept}")
