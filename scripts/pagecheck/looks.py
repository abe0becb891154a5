"""How the pages look and read: themes, widths, accessibility, without the script, hostile texts."""
from .browser import Watched, expect

HOSTILE = [
    "</script><script>window.broken = 1</script> is a text of 12 words.",
    "<img src=x onerror='window.broken = 2'> stands here, and \"quotes\" & 'more' of them.",
    "A mark \u202eright to left\u202c and an emoji \U0001f469\u200d\U0001f52c end it.",
    "]]> <!-- {{x}} ${y} &lt;b&gt; javascript:alert(1) \x07 in 2019.",
]
PLACES = [(1280, 900, "light"), (1280, 900, "dark"), (375, 800, "light"), (375, 800, "dark")]


def check_looks(browser, name, command, url, axe, pictures):
    for width, height, scheme in PLACES:
        what = f"{name} {command} {width} {scheme}"
        size = {"width": width, "height": height}
        watched = Watched(browser, url, viewport=size, color_scheme=scheme)
        page = watched.page
        expect(page.evaluate("document.documentElement.scrollWidth") <= width, f"{what}: too wide")
        expect(page.locator("#controls").is_visible(), f"{what}: the script did not run")
        style = page.evaluate("getComputedStyle(document.querySelector('ol')).listStyleType")
        expect(style == "none", f"{what}: the style was not applied")
        expect(page.evaluate("window.broken === undefined"), f"{what}: a text ran")
        if pictures:
            page.screenshot(path=pictures / f"{what.replace(' ', '-')}.png")
        page.keyboard.press("j")
        if pictures:
            page.wait_for_timeout(500)
            page.screenshot(path=pictures / f"{what.replace(' ', '-')}-j.png")
        watched.end(what)
        is_used = (name, command) == ("export-rule", "audit")
        check_access(browser, url, axe, what, is_used, viewport=size, color_scheme=scheme)


def check_access(browser, url, axe, what, is_used, **options):
    """Looks for violations of the rules of accessibility, in the page as it is opened and in use."""
    # The tool's own script needs a way around the policy, so it gets a page of its own.
    context = browser.new_context(bypass_csp=True, **options)
    page = context.new_page()
    page.goto(url)
    in_use = [lambda: page.keyboard.press("J"), lambda: page.keyboard.press("c"),
              lambda: page.keyboard.press("x"), lambda: page.keyboard.press("?")]
    for number, act in enumerate([lambda: None] + in_use * is_used):
        act()
        for violation in axe.run(page).response["violations"]:
            nodes = [node["html"][:120] for node in violation["nodes"][:2]]
            expect(False, f"{what}, state {number}: {violation['id']}: {violation['help']} {nodes}")
    context.close()


def check_without_script(browser, url):
    watched = Watched(browser, url, java_script_enabled=False)
    expect(watched.page.locator(".finding").first.is_visible(), "findings without the script")
    expect(not watched.page.locator("#controls").is_visible(), "no controls without the script")
    watched.end("without the script")


def check_hostile(browser, url):
    watched = Watched(browser, url)
    page = watched.page
    text = page.locator("main").text_content()
    for line in HOSTILE:
        words = line.replace("\x07", "\u2407")
        expect(words in text, f"hostile: not on the page as it is: {words!r}")
    expect(page.locator("main img, main script, main b b").count() == 0, "hostile: an element")
    if page.locator(".review input").count():
        note = "<img src=x onerror='window.broken = 3'>"
        page.locator(".review input").first.fill(note)
        page.reload()
        expect(page.locator(".review input").first.input_value() == note, "hostile: the note")
    expect(page.evaluate("window.broken === undefined"), "hostile: a text ran")
    watched.end("hostile")
