#include "LacunaPage.h"

// `#embed` is of C23; the compilers that build this package know it in older modes too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char script[] = {
#embed "page.js"
};

const unsigned char *lacuna_page_style(void) { return style; }

size_t lacuna_page_style_size(void) { return sizeof style; }

const unsigned char *lacuna_page_script(void) { return script; }

size_t lacuna_page_script_size(void) { return sizeof script; }
