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
  let kind: Kind
  var capitals = Capitals.none
  /// Of a word, how many words the longest known name has that begins with it.
  var nameWords: UInt8 = 0
  /// Of digits, how many bytes each takes: full-width ones three.
  var digitWidth: UInt8 = 1
  private var marks: Marks

  /// What is or is not so of a lexeme.
  struct Marks: OptionSet {
    let rawValue: UInt8

    /// White space, or the beginning of the range, stands before it.
    static let spaced = Marks(rawValue: 1)
    /// A value can begin with the word.
    static let begins = Marks(rawValue: 2)
    /// It was written with full stops: `U.S.`.
    static let dotted = Marks(rawValue: 4)
    /// The word is a title, behind which a name follows.
    static let title = Marks(rawValue: 8)
    /// Of a listed word, that a name that begins with it may be written without a capital.
    static let smallName = Marks(rawValue: 16)
  }

  @inline(__always)
  init(start: Int, end: Int, scalar: UInt32 = 0, kind: Kind, spaced: Bool) {
    (self.start, self.end, self.kind) = (start, end, kind)
    marks = spaced ? .spaced : []
    symbolOrName = scalar
  }

  /// Makes a word of which nothing else is known.
  @inline(__always)
  init(word start: Int, _ end: Int, spaced: Bool, _ capitals: Capitals) {
    self.init(start: start, end: end, kind: .word, spaced: spaced)
    self.capitals = capitals
  }

  /// Takes over what is listed of a word.
  @inline(__always)
  mutating func note(_ entry: WordIndex.Entry) {
    meaning = entry.meaning
    marks.formUnion(entry.marks)
    if capitals != .none || entry.marks.contains(.smallName) {
      (nameWords, symbolOrName) = (entry.nameWords, UInt32(bitPattern: entry.name &+ 1))
    }
  }

  var spaced: Bool { marks.contains(.spaced) }

  var begins: Bool {
    get { marks.contains(.begins) }
    set { mark(.begins, newValue) }
  }

  var dotted: Bool {
    get { marks.contains(.dotted) }
    set { mark(.dotted, newValue) }
  }

  var isTitle: Bool { marks.contains(.title) }

  /// Whether a word in small letters is one that a value, a name or a title's name may begin with.
  var isTold: Bool { nameWords > 0 || !marks.isDisjoint(with: [.begins, .title]) }

  @inline(__always)
  private mutating func mark(_ mark: Marks, _ isSo: Bool) {
    if isSo { marks.insert(mark) } else { marks.remove(mark) }
  }

  /// Of a symbol, its scalar; 0 of anything else.
  var scalar: UInt32 { kind == .symbol ? symbolOrName : 0 }

  /// Of a word, its number in the table of names; -1 where it is none by itself.
  var name: Int { kind == .word ? Int(symbolOrName) - 1 : -1 }

  var range: Range<Int> { start..<end }
  /// How many bytes it takes, or how many digits there are.
  var length: Int { digitWidth == 1 ? end &- start : (end - start) / Int(digitWidth) }

  /// Whether a symbol is a hyphen, a dash or a minus sign.
  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2212 || (0x2010...0x2014).contains(scalar)
  }
}
