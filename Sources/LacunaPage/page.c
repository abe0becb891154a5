#include "LacunaPage.h"

// `#embed` is of C23; the compilers that build this package know it in older modes too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "page.css"
};

// One script of several files, in the order in which each uses those before.
static const unsigned char script[] = {
#embed "script/storage.js" suffix(, )
#embed "script/texts.js" suffix(, )
#embed "script/rows.js" suffix(, )
#embed "script/filters.js" suffix(, )
#embed "script/moving.js" suffix(, )
#embed "script/corrections.js" suffix(, )
#embed "script/findings.js" suffix(, )
#embed "script/links.js" suffix(, )
#embed "script/files.js" suffix(, )
#embed "script/keys.js"
};

const unsigned char *lacuna_page_style(void) { return style; }

size_t lacuna_page_style_size(void) { return sizeof style; }

const unsigned char *lacuna_page_script(void) { return script; }

size_t lacuna_page_script_size(void) { return sizeof script; }
