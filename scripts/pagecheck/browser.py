"""A page in a browser, with what it says and what it asks for."""
import pathlib

failures = 0


def expect(is_so, what):
    global failures
    if not is_so:
        failures += 1
        print("WRONG", what)


class Watched:
    """A page in a context of its own."""

    def __init__(self, browser, url, script=None, **options):
        self.context = browser.new_context(accept_downloads=True, **options)
        self.page = self.context.new_page()
        if script:
            self.page.add_init_script(script)
        self.messages, self.requests = [], set()
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.add(request.url))
        self.page.goto(url)
        self.url = url

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def export(self, name):
        """What one of the export buttons gives."""
        self.press("x")
        with self.page.expect_download() as download:
            self.page.locator(f"#export-{name}").click()
        self.press("Escape")
        return pathlib.Path(download.value.path()).read_text(encoding="utf-8")

    def load(self, text, name="corrections.json"):
        """Imports a file of corrections; what the page says of it."""
        file = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
        self.page.locator("#told").evaluate("told => told.textContent = ''")
        self.page.locator("#import").set_input_files(file)
        for _ in range(100):
            if self.told():
                break
            self.page.wait_for_timeout(50)
        return self.told()

    def told(self):
        return self.page.locator("#told").text_content()

    def end(self, what):
        others = {r for r in self.requests if r.split("#")[0] != self.url and r[:5] != "blob:"}
        expect(not self.messages, f"{what}: console says {self.messages}")
        expect(not others, f"{what}: asks for {others}")
        self.context.close()
