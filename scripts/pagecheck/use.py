"""Keys, filters and review, tried on the demonstration."""
import json

from .browser import Watched, expect


def check_use(browser, url):
    """Tries keys, filters and review on the demonstration."""
    watched = Watched(browser, url)
    page = watched.page
    focused = "document.activeElement.id"
    page.keyboard.press("j")
    expect(page.evaluate(focused) == "f1", "j goes to the first finding")
    expect(page.locator("mark.on").count() == 2, "both values of a mismatch are lit")
    page.keyboard.press("j")
    page.keyboard.press("d")
    expect("dismissed" in page.locator("#f2").get_attribute("class"), "d dismisses")
    page.keyboard.press("n")
    page.keyboard.type("as agreed, j?")
    page.keyboard.press("Escape")
    page.keyboard.press("k")
    expect(page.evaluate(focused) == "f1", "k goes back")
    page.keyboard.press("a")
    page.keyboard.press("?")
    expect(page.locator("dialog").is_visible(), "? shows the keys")
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    rows = page.locator("main > ol > li:not([hidden])")
    expect(0 < rows.count() <= page.locator(".finding").count(), "f leaves rows with findings")
    page.keyboard.press("f")
    page.keyboard.press("/")
    page.keyboard.type("roboter")
    page.wait_for_timeout(300)
    texts = rows.all_text_contents()
    expect(0 < len(texts) < 20 and all("oboter" in text for text in texts), "the search")
    page.locator("#query").fill("")
    page.locator("#rule").select_option("omission")
    page.wait_for_timeout(300)
    shown = page.locator(".finding:not([hidden])")
    expect(shown.count() == 1, "the filter by rule")
    page.locator(".rules a").last.click()
    expect(page.evaluate(focused) == "f1", "a link to what is hidden shows it")
    page.locator("input[name=severity][value=error]").uncheck()
    expect(shown.count() == 0, "the filter by severity")
    page.locator("input[name=severity][value=error]").check()
    page.locator("nav rect.missing").first.click()
    expect(page.evaluate(focused) == "f2", "a click on the map goes to the finding")
    page.reload()
    expect("accepted" in page.locator("#f1").get_attribute("class"), "review is kept")
    review = json.loads(watched.export("corrections"))
    decisions = [(entry["decision"], entry["note"]) for entry in review["findings"]]
    expect(decisions == [("accepted", ""), ("dismissed", "as agreed, j?")], f"export: {review}")
    watched.end("use")
