#ifndef LACUNA_PAGE_H
#define LACUNA_PAGE_H

#include <stddef.h>

/// The bytes of `page.css`, in UTF-8.
const unsigned char *lacuna_page_style(void);

/// How many there are.
size_t lacuna_page_style_size(void);

/// The bytes of `page.js`, in UTF-8.
const unsigned char *lacuna_page_script(void);

/// How many there are.
size_t lacuna_page_script_size(void);

#endif
