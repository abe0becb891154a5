extension XMLScanner {
  /// Reads text up to markup, a reference or the end of the window.
  ///
  /// - Returns: Whether there was any that counts.
  mutating func scanText() throws(ReadingError) -> Bool {
    let bytes = window.bytes
    let start = window.position
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x5D, byte != 0xEF {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
      if byte >= 0x20, byte != UInt8(ascii: "]"), byte != 0xEF {
        index += 1
        continue
      }
      if byte == 0x09 || byte == 0x0A {
        index += 1
        continue
      }
      if index > start { break }
      return try scanSpecial(byte)
    }
    window.position = index
    if openStarts.isEmpty {
      for place in start..<index where !Self.isBlank(bytes[place]) {
        throw window.error(.textOutsideRoot, at: place)
      }
      return false
    }
    setText(start..<index)
    return index > start
  }

  /// Reads a byte that may be one of something that text must not hold, or a line end.
  mutating func scanSpecial(_ byte: UInt8) throws(ReadingError) -> Bool {
    _ = try window.holds(3)
    // Filling up the window may have moved it.
    eventStart = window.position
    let start = window.position
    let bytes = window.bytes
    switch byte {
    case 0x0D:
      let isPair = start + 1 < bytes.count && bytes[start + 1] == 0x0A
      window.position += isPair ? 2 : 1
      guard !openStarts.isEmpty else { return false }
      expand(0x0A)
      return true
    case UInt8(ascii: "]"):
      try requireElement()
      if !isInCDATA, window.holds("]]>", at: start) {
        try report(.unexpectedBytes("]]>"), at: start)
      }
    case 0xEF:
      try requireElement()
      let isForbidden =
        start + 2 < bytes.count && bytes[start + 1] == 0xBF && bytes[start + 2] >= 0xBE
      if isForbidden {
        try report(.forbiddenCharacter(bytes[start + 2] == 0xBE ? 0xFFFE : 0xFFFF), at: start)
      }
      let width = min(3, bytes.count - start)
      window.position += width
      setText(start..<(start + width))
      return true
    default:
      try report(.forbiddenCharacter(UInt32(byte)), at: start)
    }
    window.position += 1
    setText(start..<(start + 1))
    return true
  }

  /// Reads a piece of a CDATA section.
  ///
  /// - Returns: Whether there was any text in it.
  mutating func scanCDATA() throws(ReadingError) -> Bool {
    let start = window.position
    var index = start
    let bytes = window.bytes
    while index < bytes.count {
      let byte = bytes[index]
      let isSpecial =
        byte == UInt8(ascii: "]") || byte == 0xEF || byte < 0x20 && byte != 0x09 && byte != 0x0A
      if isSpecial { break }
      index += 1
    }
    if index == start {
      if bytes[start] == UInt8(ascii: "]") {
        _ = try window.holds(3)
        if window.holds("]]>", at: window.position) {
          window.position += 3
          isInCDATA = false
          return false
        }
      }
      return try scanSpecial(window.bytes[window.position])
    }
    window.position = index
    setText(start..<index)
    return true
  }

  mutating func setText(_ range: Range<Int>) {
    text = range
    isTextExpanded = false
  }

  mutating func expand(_ value: UInt32) {
    expansion.removeAll(keepingCapacity: true)
    XMLReference.append(value, to: &expansion)
    isTextExpanded = true
  }

  mutating func scanReference() throws(ReadingError) {
    _ = try window.holds(XMLReference.longest)
    eventStart = window.position
    let rest = window.bytes[window.position...].prefix(XMLReference.longest)
    switch XMLReference.read(rest) {
    case .scalar(let value, let width):
      window.position += width
      expand(value)
    case .fault(let fault):
      try report(fault, at: window.position)
      window.position += 1
      expand(0x26)
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
