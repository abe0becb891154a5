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
  /// Of a symbol, its scalar; of a word, one more than its number in the table of names.
  private var symbolOrName: UInt32 = 0
  /// Of a word, its index in the list of meanings; -1 where nothing is known of it.
  var meaning: Int32 = -1
  var kind: Kind
  /// Whether white space, or the beginning of the range, stands before it.
  var spaced: Bool
  /// Whether a word is one that a value can begin with.
  var begins = false
  /// Of a word, how many words the longest known name has that begins with it.
  var nameWords: UInt8 = 0
  var capitals = Capitals.none
  /// Whether it was written with full stops: `U.S.`.
  var dotted = false
  /// Whether a word is a title, behind which a name follows.
  var isTitle = false

  /// Of digits, how many bytes each takes: full-width ones three.
  var digitWidth: UInt8 = 1

  init(start: Int, end: Int, scalar: UInt32 = 0, kind: Kind, spaced: Bool) {
    (self.start, self.end, self.kind, self.spaced) = (start, end, kind, spaced)
    symbolOrName = scalar
  }

  /// Of a symbol, its scalar; 0 of anything else.
  var scalar: UInt32 { kind == .symbol ? symbolOrName : 0 }

  /// Of a word, its number in the table of names; -1 where it is none by itself.
  var name: Int {
    get { kind == .word ? Int(symbolOrName) - 1 : -1 }
    set { symbolOrName = UInt32(newValue + 1) }
  }

  var range: Range<Int> { start..<end }
  /// How many bytes it takes, or how many digits there are.
  var length: Int { digitWidth == 1 ? end &- start : (end - start) / Int(digitWidth) }

  /// Whether a symbol is a hyphen, a dash or a minus sign.
  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2212 || (0x2010...0x2014).contains(scalar)
  }
}
