/// Reading and writing single Unicode scalars in UTF-8 bytes.
package enum UTF8Scalar {
  /// Decodes the scalar that begins at an offset of well-formed UTF-8.
  ///
  /// - Returns: The scalar's value and its width in bytes, 1 to 4.
  @inlinable
  package static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    func continuation(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), 2) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    }
    let high = (first & 0x07) << 18 | continuation(1) << 12
    return (high | continuation(2) << 6 | continuation(3), 4)
  }

  /// Finds where the scalar that ends just before an offset begins.
  @inlinable
  package static func start(before index: Int, in bytes: [UInt8]) -> Int {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Decodes the scalar that ends just before an offset greater than 0.
  @inlinable
  package static func decode(_ bytes: [UInt8], before index: Int) -> (value: UInt32, width: Int) {
    decode(bytes, at: start(before: index, in: bytes))
  }

  /// Appends a scalar's UTF-8 form.
  @inlinable
  package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case ..<0x80:
      bytes.append(UInt8(value))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }

  /// Measures a multi-byte sequence by the Unicode Standard's table 3-7.
  ///
  /// - Returns: 2 to 4, or 0 where the sequence is ill-formed.
  @inlinable
  package static func wellFormedWidth(in bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let (width, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (width, second) = (2, 0x80...0xBF)
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (width, second) = (3, 0x80...0xBF)
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (width, second) = (4, 0x80...0xBF)
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + width <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(width, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return width
  }
}
