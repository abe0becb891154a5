/// Short rows of numbers and marks, collected in one buffer that is used again and again.
///
/// A row of links has twenty bytes or so, and to append them one by one took longer than all else: what
/// is added here is a word of up to eight bytes, stored at once.
struct RowBuffer {
  /// How much is collected before it goes to a sink.
  private static let piece = 1 << 15
  private static let capacity = 1 << 16

  private var bytes = [UInt8](repeating: 0, count: capacity)
  private var end = 0

  /// Adds to the row what a closure does; at most so many numbers, and eight marks.
  @inline(__always)
  mutating func add(numbers: Int, _ body: (inout Row) -> Void) {
    let room = (numbers + 8) * Row.greatestWidth
    if bytes.count - end < room {
      bytes.append(contentsOf: repeatElement(0, count: max(room, bytes.count)))
    }
    let start = end
    end = unsafe bytes.withUnsafeMutableBytes { buffer in
      // The row is gone before the buffer is.
      var row = unsafe Row(buffer: buffer, end: start)
      body(&row)
      return row.end
    }
  }

  /// Hands on what is there, if it is much.
  @inline(__always)
  mutating func pass(to sink: inout some ByteSink) throws(FileError) {
    if end >= Self.piece { try drain(to: &sink) }
  }

  /// Hands on what is there.
  mutating func drain(to sink: inout some ByteSink) throws(FileError) {
    try sink.write(Array(bytes[..<end]))
    end = 0
    if bytes.count > Self.capacity { bytes.removeLast(bytes.count - Self.capacity) }
  }
}

/// The end of a row, to which words of up to eight bytes are added.
///
/// It cannot be copied, so it does not outlive the closure that it is given to; what is stored is checked
/// against the end of the buffer.
@safe
struct Row: ~Copyable {
  /// The digits of the greatest number, its sign, and what stands before and behind it.
  static let greatestWidth = 24

  fileprivate let buffer: UnsafeMutableRawBufferPointer
  fileprivate var end: Int

  /// Adds an ASCII text of at most eight bytes.
  @inline(__always)
  mutating func add(_ text: StaticString) {
    var word: UInt64 = 0
    let count = min(text.utf8CodeUnitCount, 8)
    text.withUTF8Buffer { utf8 in
      for index in 0..<count { word |= UInt64(unsafe utf8[index]) << UInt64(8 * index) }
    }
    add(word, count)
  }

  /// Adds a whole number.
  @inline(__always)
  mutating func add(_ number: Int) {
    if let (word, count) = DecimalWord.digits(of: number) { return add(word, count) }
    var digits: [UInt8] = []
    digits.appendDecimal(number)
    for digit in digits { add(UInt64(digit), 1) }
  }

  /// Adds a whole number and a mark behind it.
  @inline(__always)
  mutating func add(_ number: Int, then mark: Unicode.Scalar) {
    if let (word, count) = DecimalWord.digits(of: number), count < 8 {
      return add(word | UInt64(UInt8(ascii: mark)) << UInt64(8 * count), count + 1)
    }
    add(number)
    add(UInt64(UInt8(ascii: mark)), 1)
  }

  /// Adds a number from 0 to 1 with three digits behind the point, those beyond cut off, and ends the
  /// row.
  @inline(__always)
  mutating func end(thousandthsOf value: Double) {
    let digits = DecimalWord.thousandths(of: value >= 0 ? min(value, 1) : 0)
    add(digits | 0x0A << 40, 6)
  }

  /// Adds the lowest bytes of a word, the first the lowest.
  @inline(__always)
  private mutating func add(_ word: UInt64, _ count: Int) {
    // This checks that eight bytes are left.
    unsafe precondition(end + 8 <= buffer.count)
    unsafe buffer.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt64.self)
    end += count
  }
}

/// Numbers as their digits in one word, the first digit in the lowest byte.
enum DecimalWord {
  /// The digits of a number, and how many; `nil` where it is below zero or has more than eight.
  @inline(__always)
  static func digits(of number: Int) -> (UInt64, count: Int)? {
    guard number >= 0, number < 100_000_000 else { return nil }
    let all = eightDigits(UInt64(number))
    let leading = min(all.trailingZeroBitCount / 8, 7)
    return ((all | zeros) >> UInt64(8 * leading), 8 - leading)
  }

  /// Spells a number from 0 to 1 in five bytes, `0.987`; further digits are cut off.
  @inline(__always)
  static func thousandths(of value: Double) -> UInt64 {
    // The nearest is it, or the one below: the product may be rounded up to a whole number, or down
    // below one, and whether it is can only be told by the quotient.
    var thousandths = Int(value * 1000 + 0.5)
    if Double(thousandths) / 1000 > value { thousandths -= 1 }
    let digits = (eightDigits(UInt64(thousandths)) | zeros) >> 32
    // The first of four digits, the point, and the other three.
    return digits & 0xFF | UInt64(UInt8(ascii: ".")) << 8 | (digits & 0xFFFF_FF00) << 8
  }

  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// Eight digits, each in a byte, of a number that has no more: halves, then quarters, then digits
  /// are divided all at once.
  @inline(__always)
  private static func eightDigits(_ number: UInt64) -> UInt64 {
    let halves = number / 10_000 | (number % 10_000) << 32
    // 10486 / 2^20 is one hundredth, exactly enough for numbers below 10,000.
    let hundreds = (halves &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let quarters = hundreds | (halves &- hundreds &* 100) << 16
    // 103 / 2^10 is a tenth, for numbers below 100.
    let tens = (quarters &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (quarters &- tens &* 10) << 8
  }
}
