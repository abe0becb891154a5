/// All that a word can mean in the grammar of values.
///
/// The grammar asks for meanings all the time: what most words have is kept in a few bytes, and
/// the rest behind one reference.
struct WordMeaning: Sendable {
  var roles: WordRoles = []
  private var monthNumber: UInt8 = 0
  private var weekdayNumber: UInt8 = 0
  /// How many words the longest name of a feast has that begins with this one.
  var feastWords: UInt8 = 0
  /// Whether the word is a month or weekday only in company.
  var doubtful = false
  var area = false
  var volume = false
  private var rest: Rest?

  /// What only few words have.
  private struct Fields: Sendable {
    var parts: [NumeralPart] = []
    var ending: NumeralEnding?
    var magnitude: Int?
    var collective: Int64?
    var fixed: ExactNumber?
    var denominator: Int64?
    var duration: (unit: String, count: Int64)?
    var unit: String?
    var currency: String?
    var nation: String?
    var vague: ExactNumber?
  }

  private final class Rest: Sendable {
    let fields: Fields
    init(_ fields: Fields) { self.fields = fields }
  }

  private mutating func change(_ change: (inout Fields) -> Void) {
    var fields = rest?.fields ?? Fields()
    change(&fields)
    rest = Rest(fields)
  }

  /// 1 to 12.
  var month: Int? {
    get { monthNumber == 0 ? nil : Int(monthNumber) }
    set { monthNumber = UInt8(clamping: newValue ?? 0) }
  }
  /// 1 for Monday.
  var weekday: Int? {
    get { weekdayNumber == 0 ? nil : Int(weekdayNumber) }
    set { weekdayNumber = UInt8(clamping: newValue ?? 0) }
  }
  /// The parts of a number word.
  var parts: [NumeralPart] {
    get { rest?.fields.parts ?? [] }
    set { change { $0.parts = newValue } }
  }
  var ending: NumeralEnding? {
    get { rest?.fields.ending }
    set { change { $0.ending = newValue } }
  }
  /// The power of ten that the word multiplies what precedes by.
  var magnitude: Int? {
    get { rest?.fields.magnitude }
    set { change { $0.magnitude = newValue } }
  }
  /// The number that the word multiplies what precedes by: 12.
  var collective: Int64? {
    get { rest?.fields.collective }
    set { change { $0.collective = newValue } }
  }
  var fixed: ExactNumber? {
    get { rest?.fields.fixed }
    set { change { $0.fixed = newValue } }
  }
  var denominator: Int64? {
    get { rest?.fields.denominator }
    set { change { $0.denominator = newValue } }
  }
  var duration: (unit: String, count: Int64)? {
    get { rest?.fields.duration }
    set { change { $0.duration = newValue } }
  }
  /// The magnitude that the word names without counting.
  var vague: ExactNumber? {
    get { rest?.fields.vague }
    set { change { $0.vague = newValue } }
  }
  var unit: String? {
    get { rest?.fields.unit }
    set { change { $0.unit = newValue } }
  }
  var currency: String? {
    get { rest?.fields.currency }
    set { change { $0.currency = newValue } }
  }
  var nation: String? {
    get { rest?.fields.nation }
    set { change { $0.nation = newValue } }
  }
}
