extension Document {
  /// Decodes the bytes of a file: UTF-8 with or without a byte order mark, or UTF-16 with one.
  ///
  /// The text is never altered or repaired.
  ///
  /// - Throws: `DocumentError` where the bytes are no text in these encodings.
  /// - Complexity: O(*n*); UTF-8 without a byte order mark is not copied.
  public init(decoding file: [UInt8], name: String = "-") throws(DocumentError) {
    if let format = Self.binaryFormat(of: file) { throw .binary(format: format) }
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      let encoding: Encoding = file[0] == 0xFF ? .utf16LittleEndian : .utf16BigEndian
      let bytes = try Self.decodeUTF16(file, encoding)
      self.init(bytes: bytes, encoding: encoding, name: name)
      return
    }
    let mark = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    try Self.validateUTF8(file, from: mark)
    self.init(bytes: mark == 0 ? file : Array(file[mark...]), encoding: .utf8, name: name)
  }

  /// Names the binary format that the first bytes announce.
  private static func binaryFormat(of file: [UInt8]) -> String? {
    let signatures: [(name: String, bytes: [UInt8])] = [
      ("PDF", Array("%PDF-".utf8)),
      ("ZIP (or docx, odt, epub)", [0x50, 0x4B, 0x03, 0x04]),
      ("PNG", [0x89, 0x50, 0x4E, 0x47]),
      ("JPEG", [0xFF, 0xD8, 0xFF]),
      ("GIF", Array("GIF8".utf8)),
      ("gzip", [0x1F, 0x8B]),
      ("ELF", [0x7F, 0x45, 0x4C, 0x46]),
      ("Microsoft Office (doc, xls)", [0xD0, 0xCF, 0x11, 0xE0]),
      ("RTF", Array("{\\rtf".utf8)),
    ]
    return signatures.first { file.starts(with: $0.bytes) }?.name
  }

  /// Checks UTF-8 by the table of the Unicode Standard (3-7), and that there is no NUL.
  private static func validateUTF8(_ file: [UInt8], from start: Int) throws(DocumentError) {
    var index = start
    while index < file.count {
      if index + ByteWord.width <= file.count {
        let word = ByteWord(file.span, at: index)
        let marks = word.nonASCII | word.equal(to: 0)
        if marks == 0 {
          index += ByteWord.width
          continue
        }
        index += ByteWord.first(marks)
      }
      let byte = file[index]
      if byte < 0x80 {
        if byte == 0 {
          let (line, column) = place(after: file[start..<index])
          throw .nul(offset: index, line: line, column: column)
        }
        index += 1
        continue
      }
      let width = UTF8Scalar.wellFormedWidth(in: file, at: index)
      guard width > 0 else {
        let (line, column) = place(after: file[start..<index])
        throw .illFormed(encoding: .utf8, offset: index, line: line, column: column)
      }
      index += width
    }
  }

  private static func decodeUTF16(
    _ file: [UInt8], _ encoding: Encoding
  ) throws(DocumentError) -> [UInt8] {
    let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
    func unit(_ index: Int) -> UInt32 {
      UInt32(file[index + low]) | UInt32(file[index + high]) << 8
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    func illFormed(at offset: Int) -> DocumentError {
      let (line, column) = place(after: bytes[...])
      return .illFormed(encoding: encoding, offset: offset, line: line, column: column)
    }
    var index = 2
    while index < file.count {
      guard index + 1 < file.count else { throw illFormed(at: index) }
      var value = unit(index)
      var width = 2
      if value & 0xF800 == 0xD800 {
        guard value < 0xDC00, index + 3 < file.count, unit(index + 2) & 0xFC00 == 0xDC00 else {
          throw illFormed(at: index)
        }
        value = 0x10000 + (value & 0x3FF) << 10 + unit(index + 2) & 0x3FF
        width = 4
      }
      if value == 0 {
        let (line, column) = place(after: bytes[...])
        throw .nul(offset: index, line: line, column: column)
      }
      UTF8Scalar.append(value, to: &bytes)
      index += width
    }
    return bytes
  }

  /// The line and the column behind well-formed UTF-8 from the beginning of a text, both from 1.
  private static func place(after text: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    let feed = UInt8(ascii: "\n")
    let start = text.lastIndex(of: feed).map { $0 + 1 } ?? text.startIndex
    return (text.count { $0 == feed } + 1, text[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
