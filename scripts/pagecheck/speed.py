"""A page of ten thousand links: its size, its first paint, and no long wait in using it."""
import pathlib
import subprocess

from .browser import Watched, expect

LINKS = 10_000
TIMES = """window.tasks = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.tasks.push(Math.round(entry.duration));
}).observe({ type: "longtask", buffered: true });
document.addEventListener("keydown", event => {
  for (const end = performance.now() + 300; event.key === "F9" && performance.now() < end;);
});"""
# What a browser does not call a long task takes less, and is not told.
SHORT = 50


def texts(folder):
    english = ["The ferry to the island took {} letters and two bicycles along this morning.",
               "In the afternoon {} guests asked at the harbour when the next one would leave.",
               "Nobody had told them that a storm was on its way, and that {} were already waiting."]
    german = ["Die Fähre zur Insel nahm heute Morgen {} Briefe und zwei Fahrräder mit.",
              "Am Nachmittag fragten {} Gäste am Hafen, wann die nächste abfahren würde.",
              "Niemand hatte ihnen gesagt, dass ein Sturm aufzog und dass schon {} warteten."]
    for name, lines in (("en", english), ("de", german)):
        # Every hundredth number differs, and a sentence is missing here and there.
        text = [lines[n % 3].format(n + (name == "de" and n % 100 == 7)) for n in range(LINKS)
                if name == "en" or n % 250 != 11]
        path = folder / f"ferry.{name}.txt"
        path.write_text("\n".join(text) + "\n", encoding="utf-8")
        yield path


def check_speed(browser, lacuna, folder):
    source, target = texts(folder)
    made = folder / "ferry.html"
    subprocess.run([lacuna, "audit", "-q", "--segmented", "--source-language", "en",
                    "--target-language", "de", source, target, "-o", made])
    whole = sum(path.stat().st_size for path in (source, target))
    share = made.stat().st_size / whole
    expect(share <= 2.5, f"the page is {share:.2f} times its texts")
    watched = Watched(browser, made.as_uri(), TIMES, viewport={"width": 1280, "height": 900})
    page = watched.page
    page.wait_for_timeout(500)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    expect(paint < 1500, f"first paint after {paint:.0f} ms")

    def scroll():
        page.mouse.move(700, 500)
        for _ in range(40):
            page.mouse.wheel(0, 5000)
            page.wait_for_timeout(20)

    opening = max(page.evaluate("window.tasks"), default=0)
    # A key that keeps the page busy, so that silence is known to mean that nothing did.
    page.evaluate("window.tasks = []")
    watched.press("F9")
    page.wait_for_timeout(500)
    expect(max(page.evaluate("window.tasks"), default=0) >= 300, "a wait of 300 ms is not noticed")

    acts = {
        "scrolling": scroll,
        "the end": lambda: watched.press("End"),
        "search": lambda: page.locator("#query").fill("sturm"),
        "no search": lambda: page.locator("#query").fill(""),
        "rows": lambda: page.locator("#which").select_option("gaps"),
        "all rows": lambda: page.locator("#which").select_option("all"),
        "severity": lambda: page.locator("input[name=severity]").first.click(),
    }
    worst = {}
    # Other programs may hold the machine up: what counts is the best of some tries.
    for attempt in range(6):
        if attempt > 1 and max(worst.values()) <= 200: break
        for name, act in acts.items():
            page.evaluate("window.tasks = []")
            act()
            page.wait_for_timeout(500)
            longest = max(page.evaluate("window.tasks"), default=0)
            worst[name] = min(worst.get(name, longest), longest)
    for name, longest in worst.items():
        expect(longest <= 200, f"{name} takes {longest} ms at a stretch")
    def told(longest): return f"{longest} ms" if longest else f"less than {SHORT} ms"
    print(f"{LINKS} links: {share:.2f} times the texts, first paint {paint:.0f} ms, longest task "
          f"in use {told(max(worst.values()))}, while it opens {told(opening)}")
    watched.end("speed")
