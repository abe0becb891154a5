#ifndef LACUNA_LEXICONS_H
#define LACUNA_LEXICONS_H

#include <stddef.h>

/// The bytes of the German–English lexicon, in the binary form that `Lexicon` reads.
const unsigned char *lacuna_german_english_lexicon(void);

/// How many there are.
size_t lacuna_german_english_lexicon_size(void);

#endif
