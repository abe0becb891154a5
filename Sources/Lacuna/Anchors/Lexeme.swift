/// A run of digits, a word, a single other character, or an address.
struct Lexeme {
  enum Kind: UInt8 {
    case digits, word, symbol, url, email
  }

  /// Where the capitals of a word stand.
  enum Capitals: UInt8 {
    case none, initial, all, mixed
  }

  /// Byte offsets in the document.
  var start: Int
  var end: Int
  /// Of a symbol, its scalar; of a plain word, its hash until it is looked up.
  var scalar: UInt32 = 0
  /// Of a word, its index in the list of meanings; -1 where nothing is known of it.
  var meaning: Int32 = -1
  var kind: Kind
  /// Whether white space, or the beginning of the range, stands before it.
  var spaced: Bool
  /// Whether a word is one that a value can begin with.
  var begins = false
  /// Whether a word is of ASCII letters alone.
  var isPlain = false
  /// Of a word, how many words the longest known name has that begins with it.
  var nameWords: UInt8 = 0
  var capitals = Capitals.none
  /// Whether it was written with full stops: `U.S.`.
  var dotted = false

  /// Of digits, how many bytes each takes: full-width ones three.
  var digitWidth: UInt8 = 1

  var range: Range<Int> { start..<end }
  /// How many bytes it takes, or how many digits there are.
  var length: Int { (end - start) / Int(digitWidth) }
}
