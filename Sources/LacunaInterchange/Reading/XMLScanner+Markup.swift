extension XMLScanner {
  /// Reads what begins with `<`; `nil` for what is no event.
  mutating func scanMarkup() throws(ReadingError) -> Event? {
    _ = try window.holds(9)
    eventStart = window.position
    let start = window.position
    guard start + 1 < window.bytes.count else { throw error(.truncated(inside: "a tag")) }
    switch window.bytes[start + 1] {
    case UInt8(ascii: "/"):
      try scanEndTag()
      return .end
    case UInt8(ascii: "?"):
      window.position += 2
      try skip(past: "?>", inside: "a processing instruction")
      return nil
    case UInt8(ascii: "!"):
      if window.holds("<!--", at: start) {
        window.position += 4
        try skip(past: "-->", inside: "a comment")
      } else if window.holds("<![CDATA[", at: start) {
        try requireElement()
        window.position += 9
        isInCDATA = true
      } else if window.holds("<!DOCTYPE", at: start), !sawRoot {
        try scanDocumentType()
      } else {
        throw error(.malformedTag)
      }
      return nil
    default:
      try scanStartTag()
      return .start
    }
  }

  mutating func skip(
    past mark: StaticString, inside what: String
  ) throws(ReadingError) {
    let width = mark.utf8CodeUnitCount
    // A literal mark has a byte at least, and lives as long as the program.
    let last = mark.withUTF8Buffer { unsafe $0[width - 1] }
    var index = window.position + width - 1
    while true {
      while index < window.bytes.count {
        if window.bytes[index] == last, window.holds(mark, at: index - width + 1) {
          window.position = index + 1
          return
        }
        index += 1
      }
      let kept = min(width - 1, window.bytes.count - window.position)
      window.position = window.bytes.count - kept
      guard try window.refill() else {
        eventStart = window.bytes.count
        throw error(.truncated(inside: what))
      }
      index = max(kept, width - 1)
    }
  }

  /// Finds the `>` that ends a tag, outside quotation marks, and moves the window as needed.
  mutating func tagEnd() throws(ReadingError) -> Int {
    var index = window.position + 1
    var quote: UInt8 = 0
    while true {
      while index < window.bytes.count {
        let byte = window.bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
          eventStart = window.position
          return index
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        }
        index += 1
      }
      let width = index - window.position
      guard width <= Self.longestTag else {
        throw window.error(.markupTooLong(limit: Self.longestTag), at: window.position)
      }
      guard try window.refill() else {
        eventStart = window.bytes.count
        throw error(.truncated(inside: "a tag"))
      }
      index = width
    }
  }

  mutating func scanDocumentType() throws(ReadingError) {
    let end = try tagEnd()
    if window.bytes[window.position..<end].contains(UInt8(ascii: "[")) {
      throw error(.internalSubset)
    }
    window.position = end + 1
  }

  mutating func scanEndTag() throws(ReadingError) {
    let end = try tagEnd()
    let start = window.position + 2
    var nameEnd = end
    while nameEnd > start, Self.isBlank(window.bytes[nameEnd - 1]) { nameEnd -= 1 }
    name = start..<nameEnd
    let open = openStarts.last ?? 0
    guard !openStarts.isEmpty, openNames[open...].elementsEqual(window.bytes[name]) else {
      let expected =
        openStarts.isEmpty ? "no element" : String(decoding: openNames[open...], as: UTF8.self)
      throw error(.mismatchedEnd(found: elementName, open: expected))
    }
    close()
    window.position = end + 1
  }

  mutating func scanStartTag() throws(ReadingError) {
    let end = try tagEnd()
    let start = window.position + 1
    let isClosed = window.bytes[end - 1] == UInt8(ascii: "/") && end - 1 >= start
    let limit = isClosed ? end - 1 : end
    var index = start
    while index < limit, !Self.isBlank(window.bytes[index]) {
      guard Self.mayBeInName(window.bytes[index]) else { throw error(.malformedTag) }
      index += 1
    }
    guard index > start, Self.mayBeginName(window.bytes[start]) else {
      throw error(.malformedTag)
    }
    name = start..<index
    try scanAttributes(from: index, to: limit)
    if openStarts.isEmpty {
      if sawRoot { throw error(.secondRoot) }
      sawRoot = true
    }
    openStarts.append(openNames.count)
    openNames.append(contentsOf: window.bytes[name])
    endsAtOnce = isClosed
    window.position = end + 1
  }

  mutating func scanAttributes(from: Int, to limit: Int) throws(ReadingError) {
    attributes.removeAll(keepingCapacity: true)
    attributeBytes.removeAll(keepingCapacity: true)
    let bytes = window.bytes
    var index = from
    func skipBlanks() { while index < limit, Self.isBlank(bytes[index]) { index += 1 } }
    while true {
      let before = index
      skipBlanks()
      if index == limit { return }
      guard index > before else { throw window.error(.malformedTag, at: index) }
      let nameStart = attributeBytes.count
      let place = index
      while index < limit, Self.mayBeInName(bytes[index]) { index += 1 }
      attributeBytes.append(contentsOf: bytes[place..<index])
      let nameRange = nameStart..<attributeBytes.count
      skipBlanks()
      guard index > place, Self.mayBeginName(bytes[place]), index < limit,
        bytes[index] == UInt8(ascii: "=")
      else { throw window.error(.malformedTag, at: place) }
      index += 1
      skipBlanks()
      guard index < limit, bytes[index] == 0x22 || bytes[index] == 0x27 else {
        throw window.error(.malformedTag, at: place)
      }
      let quote = bytes[index]
      index += 1
      let valueStart = attributeBytes.count
      index = try appendValue(of: bytes, from: index, to: limit, until: quote)
      for other in attributes
      where attributeBytes[other.name].elementsEqual(attributeBytes[nameRange]) {
        throw window.error(
          .repeatedAttribute(String(decoding: attributeBytes[nameRange], as: UTF8.self)),
          at: place)
      }
      attributes.append(Attribute(name: nameRange, value: valueStart..<attributeBytes.count))
    }
  }

  /// Appends an attribute's value, its references replaced, and finds what follows it.
  mutating func appendValue(
    of bytes: [UInt8], from: Int, to limit: Int, until quote: UInt8
  ) throws(ReadingError) -> Int {
    var index = from
    while index < limit {
      let byte = bytes[index]
      if byte == quote { return index + 1 }
      switch byte {
      case UInt8(ascii: "<"):
        throw window.error(.malformedTag, at: index)
      case UInt8(ascii: "&"):
        switch XMLReference.read(bytes[index..<limit].prefix(XMLReference.longest)) {
        case .scalar(let value, let width):
          XMLReference.append(value, to: &attributeBytes)
          index += width
        case .fault(let fault):
          try report(fault, at: index)
          attributeBytes.append(byte)
          index += 1
        }
      case 0x09, 0x0A, 0x0D:
        attributeBytes.append(0x20)
        let isPair = byte == 0x0D && index + 1 < limit && bytes[index + 1] == 0x0A
        index += isPair ? 2 : 1
      case ..<0x20:
        try report(.forbiddenCharacter(UInt32(byte)), at: index)
        index += 1
      default:
        attributeBytes.append(byte)
        index += 1
      }
    }
    throw window.error(.malformedTag, at: from)
  }

  static func mayBeginName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x3A
  }

  static func mayBeInName(_ byte: UInt8) -> Bool {
    mayBeginName(byte) || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
  }
}
