"""The pictures that the documentation shows, taken of the demonstration's page as it is today."""
from .browser import Watched, expect

SIZE = {"width": 1120, "height": 640}


def take_pictures(browser, url, folder):
    """A finding with its evidence, and two rows that were merged, in both themes."""
    watched = Watched(browser, url, viewport=SIZE, color_scheme="light")
    page = watched.page
    watched.press("j")
    page.locator("#f1 summary").first.click()
    page.locator("#f1").evaluate("found => { found.focus(); found.scrollIntoView({ block: 'center' }); }")
    take(page, folder / "finding.png")
    watched.end("finding.png")

    watched = Watched(browser, url, viewport=SIZE, color_scheme="dark")
    page = watched.page
    row = page.locator("main > ol > li").filter(has_text="Cascadia applied for one in August")
    row.locator("p").first.click()
    expect("1-2" in row.text_content(), "the row of the picture joins two sentences")
    watched.press("e")
    row.evaluate("row => row.scrollIntoView({ block: 'center' })")
    take(page, folder / "links.png")
    watched.end("links.png")


def take(page, path):
    # Behind the movement to the place.
    page.wait_for_timeout(1000)
    page.screenshot(path=path)
