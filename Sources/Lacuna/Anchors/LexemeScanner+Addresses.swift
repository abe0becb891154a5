/// Addresses, made of the lexemes they begin with.
extension LexemeScanner {
  /// Extends the word just scanned where it begins an address.
  mutating func url(from start: Int) {
    let rest = end - index
    let scheme =
      rest > 3 && bytes[index] == UInt8(ascii: ":")
      && bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
    let www =
      rest > 1 && bytes[index] == UInt8(ascii: ".") && index - start == 3
      && bytes[start] | 0x20 == UInt8(ascii: "w") && bytes[start + 1] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 2] | 0x20 == UInt8(ascii: "w")
    // Only the last word of a run of words and points can be a domain's ending.
    let domain = isDomainEnding(start..<index)
    guard scheme || www || domain else { return }
    var first = lexemes.count - 1
    if domain, !scheme, !www {
      guard let label = domainStart() else { return }
      first = label
      guard index < end, bytes[index] == UInt8(ascii: "/") else {
        close(first, .url)
        return
      }
    }
    while index < end, Whitespace.width(in: bytes, at: index) == 0, !ASCII.endsAddress(bytes[index])
    {
      // Quotation marks and dashes above ASCII are no part of an address; letters are.
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if (0x2010...0x203F).contains(scalar) || scalar == 0xAB || scalar == 0xBB { break }
      index += width
    }
    while index > start, ASCII.endsSentence(bytes[index - 1]) { index -= 1 }
    close(first, .url)
  }

  private mutating func close(_ first: Int, _ kind: Lexeme.Kind) {
    lexemes.removeSubrange((first + 1)...)
    while let last = openings.last, last >= first { openings.removeLast() }
    openings.append(first)
    while let last = names.last, last >= first { names.removeLast() }
    let lexeme = lexemes[first]
    lexemes[first] = Lexeme(start: lexeme.start, end: index, kind: kind, spaced: lexeme.spaced)
    spaced = false
  }

  private func isDomainEnding(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 4, lexemes.count > 2 else { return false }
    if index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "@"),
      letterFollows(index + 1)
    {
      return false
    }
    let last = lexemes[lexemes.count - 1]
    let point = lexemes[lexemes.count - 2]
    guard !last.spaced, point.kind == .symbol, point.scalar == 0x2E, !point.spaced else {
      return false
    }
    return Self.domains.contains(bytes[range])
  }

  private static let domains = Set(
    [
      "com", "org", "net", "edu", "gov", "int", "mil", "info", "io", "de", "at", "ch", "uk", "eu",
      "fr", "us", "cn", "ru", "tv",
    ].map { ArraySlice($0.utf8) })

  /// Finds the lexeme at which the domain or mailbox that ends the list begins.
  private func domainStart() -> Int? {
    var first = lexemes.count - 1
    while first > 0, !lexemes[first].spaced {
      let before = lexemes[first - 1]
      let joins =
        before.kind == .symbol
        ? [0x2E, 0x2D, 0x5F, 0x2B].contains(before.scalar)
        : before.kind == .word || before.kind == .digits
      if !joins { break }
      first -= 1
    }
    while first < lexemes.count - 1, lexemes[first].kind == .symbol { first += 1 }
    return first < lexemes.count - 1 ? first : nil
  }

  /// Makes an e-mail address of the words before `@` and those after it.
  mutating func email(at sign: Int) {
    guard lexemes.count > 1, !lexemes[lexemes.count - 1].spaced, letterFollows(index) else {
      return
    }
    guard let first = domainStart() else { return }
    while index < end {
      let byte = bytes[index]
      guard ASCII.isLetter(byte) || ASCII.isDigit(UInt32(byte)) || byte == 0x2D || byte == 0x2E
      else { break }
      index += 1
    }
    while index > sign, ASCII.endsSentence(bytes[index - 1]) { index -= 1 }
    close(first, .email)
  }
}
