#include "LacunaLexicons.h"

// `#embed` is of C23; the compilers that build this package know it in older modes too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char german_english[] = {
#embed "german-english.lexicon"
};

const unsigned char *lacuna_german_english_lexicon(void) { return german_english; }

size_t lacuna_german_english_lexicon_size(void) { return sizeof german_english; }
