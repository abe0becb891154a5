/// A language's literals for the sentence splitter.
///
/// All words are folded, as `Folding` does it; abbreviations stand without their last stop,
/// `z.b` for „z. B.“, and match with or without spaces at the inner stops.
///
/// What is not listed is decided by what most languages share: a single letter is an initial, a
/// word without a vowel an abbreviation, dotted letters an acronym.
package struct SentenceConventions: Sendable {
  /// Abbreviations that something always follows, such as titles.
  package var innerAbbreviations: Set<String> = []
  /// Abbreviations that may also close a sentence: „usw.“, „Inc.“, „U.S.“.
  package var closingAbbreviations: Set<String> = []
  /// Abbreviations after which any capital begins a sentence: times, eras, units.
  package var endingAbbreviations: Set<String> = []
  /// Capitalised words that follow a time within the sentence, such as time zones.
  package var wordsAfterTimes: Set<String> = []
  /// Words that begin a phrase of time, which no sentence consists of.
  package var phraseOpeners: Set<String> = []
  /// Abbreviations before a figure or numeral, such as „No.“, „Abs.“ and „Oct.“, that are words or
  /// may end a sentence where no figure follows.
  package var figureAbbreviations: Set<String> = []
  /// Abbreviations that are words in lower case: „Mass.“, „Ill.“, „Del.“ before a name.
  package var properAbbreviations: Set<String> = []
  /// Abbreviations of units, which are words where no figure stands before them, as „in“ is.
  package var unitAbbreviations: Set<String> = []
  /// What compounds end in that are abbreviated before a figure, as „Hauptstr.“ is.
  package var figureAbbreviationEndings: [String] = []
  /// Whether a word in lower case may begin a sentence after a full word and a mark, as it does in
  /// informal writing; not where abbreviations are formed freely.
  package var lowerCaseMayOpen = false
  /// Endings of words that are no abbreviations, after which a word in lower case may begin a
  /// sentence nevertheless.
  package var fullWordEndings: [String] = []
  /// The weights by which ends without a mark are found, as `scripts/train-unmarked` prints them;
  /// none where no text with such ends has been measured.
  package var unmarkedEnds: [Int8] = []
  /// Words that begin a sentence where they are capitalised after a word without a mark; what begins
  /// one after a mark where this is empty.
  ///
  /// Given where other words are capitalised too: „die Ware“ is no „wäre“.
  package var unmarkedOpeners: Set<String> = []
  /// Words before a title without quotation marks, and words of titles behind a capitalised article:
  /// „im Film Das Boot“, „Der Spiegel“.
  package var wordsBeforeTitles: Set<String> = []
  package var wordsOfTitles: Set<String> = []
  /// Words that are capitalised anywhere, and so say nothing of where a sentence begins.
  package var alwaysCapitalised: Set<String> = []
  /// Whether a stop after a figure makes it an ordinal, as in German.
  package var figuresTakeOrdinalStop = false
  /// Whether a small figure between the end of a sentence and a capital is a footnote's.
  package var figuresApartAreNotes = false
  /// Words after which a figure is a plain number, even where ordinals take a stop: „Seite 12.“.
  package var wordsBeforeNumbers: Set<String> = []
  /// Words after which a figure with a stop is an ordinal; conjunctions also join list items.
  package var wordsBeforeOrdinals: Set<String> = []
  /// Whether openers that end in an apostrophe stand right before another word: `L'arbre`.
  package var elisionsOpen = false
  /// Words that begin sentences when capitalised, besides the function words.
  package var sentenceOpeners: Set<String> = []
  /// Function words that are capitalised within a sentence too, and names that look like one.
  package var notOpeners: Set<String> = []
}
