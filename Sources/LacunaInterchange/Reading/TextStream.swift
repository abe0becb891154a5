public import Lacuna

/// The UTF-8 form of an input, chunk by chunk.
///
/// The encoding is that of the byte order mark, else the one that the caller names, else that of an
/// XML declaration, else UTF-8.
public struct TextStream {
  /// How much is read at once.
  static let chunk = 1 << 18

  private var source: any ByteSource
  /// Bytes as read that have not been decoded.
  private var raw: [UInt8] = []
  private var isExhausted = false
  private var fault: ReadingFault?
  private var decoder = ChunkDecoder(.utf8)
  private var isStarted = false
  private let declared: Document.Encoding?
  private let heedsXMLDeclaration: Bool

  /// - Parameters:
  ///   - encoding: What the caller knows; it goes before what the file declares.
  ///   - heedsXMLDeclaration: Whether an XML declaration is looked for.
  public init(
    _ source: any ByteSource, encoding: Document.Encoding? = nil, heedsXMLDeclaration: Bool
  ) {
    self.source = source
    declared = encoding
    self.heedsXMLDeclaration = heedsXMLDeclaration
  }

  var encoding: Document.Encoding { decoder.encoding }
  var looksLikeUTF8: Bool { decoder.looksLikeUTF8 }
  /// What makes the encoding doubtful, as offsets in all that was decoded.
  var doubts: ChunkDecoder.Doubts { decoder.doubts }
  /// How many bytes of UTF-8 there were so far.
  var decoded: Int { decoder.decoded }

  /// The most bytes that can still come; `nil` where that is not known.
  var remaining: Int? {
    source.remaining.map { left in
      // The longest form in UTF-8: three bytes for one of Windows-1252, or for two of UTF-16.
      let bytes = raw.count + left
      return encoding == .utf8 ? bytes : encoding.isSingleByte ? bytes * 3 : bytes / 2 * 3
    }
  }

  /// Appends the next piece of well-formed UTF-8 to a buffer; nothing at the end.
  ///
  /// - Throws: What is wrong with the bytes behind all that was appended.
  mutating func next(into buffer: inout [UInt8]) throws(StreamFailure) {
    if let fault { throw .content(fault) }
    do throws(FileError) {
      if !isStarted { try start() }
      let before = buffer.count
      while buffer.count == before, fault == nil, !isExhausted || !raw.isEmpty {
        if raw.count < Self.chunk, !isExhausted { try fill() }
        fault = decoder.decode(&raw, isLast: isExhausted, into: &buffer)
      }
      if buffer.count > before { return }
    } catch {
      throw .file(error)
    }
    if let fault { throw .content(fault) }
  }

  private mutating func fill() throws(FileError) {
    let before = raw.count
    try source.read(Self.chunk, into: &raw)
    if raw.count == before { isExhausted = true }
  }

  private mutating func start() throws(FileError) {
    isStarted = true
    while raw.count < 1024, !isExhausted { try fill() }
    let (encoding, markWidth, problem) = EncodingSniffer.encoding(
      of: raw, declared: declared, heedsXMLDeclaration: heedsXMLDeclaration)
    fault = problem
    decoder = ChunkDecoder(encoding)
    raw.removeFirst(markWidth)
  }
}

/// Why a stream of text goes no further.
enum StreamFailure: Error {
  case file(FileError)
  case content(ReadingFault)
}

/// Telling the encoding of a file from its first bytes.
enum EncodingSniffer {
  /// Decides the encoding and measures the byte order mark.
  static func encoding(
    of head: [UInt8], declared: Document.Encoding?, heedsXMLDeclaration: Bool
  ) -> (Document.Encoding, markWidth: Int, ReadingFault?) {
    if let (marked, width) = byteOrderMark(of: head) {
      if let declared, !agree(declared, marked) {
        return (
          marked, width, .contradictedEncoding(declared: declared.rawValue, found: marked.rawValue)
        )
      }
      return (marked, width, nil)
    }
    let isWide = head.starts(with: [0x3C, 0]) || head.starts(with: [0, 0x3C])
    if heedsXMLDeclaration, isWide {
      let found: Document.Encoding = head[0] == 0 ? .utf16BigEndian : .utf16LittleEndian
      if let declared, !agree(declared, found) {
        return (
          found, 0, .contradictedEncoding(declared: declared.rawValue, found: found.rawValue)
        )
      }
      return (found, 0, nil)
    }
    if let declared {
      let isPlainXML = heedsXMLDeclaration && head.starts(with: Array("<?xml".utf8))
      if isPlainXML, !declared.isSingleByte, declared != .utf8 {
        return (
          .utf8, 0,
          .contradictedEncoding(declared: declared.rawValue, found: "of one byte a character")
        )
      }
      return (declared, 0, nil)
    }
    guard heedsXMLDeclaration, let name = declaredName(in: head) else { return (.utf8, 0, nil) }
    guard let encoding = Document.Encoding(named: name) else {
      return (.utf8, 0, .unknownEncoding(name))
    }
    guard encoding == .utf8 || encoding.isSingleByte else {
      return (
        .utf8, 0, .contradictedEncoding(declared: name, found: "of one byte a character")
      )
    }
    return (encoding, 0, nil)
  }

  static func byteOrderMark(of head: [UInt8]) -> (Document.Encoding, width: Int)? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Whether a declared encoding may be the one found; UTF-16 is declared without a byte order.
  static func agree(_ declared: Document.Encoding, _ found: Document.Encoding) -> Bool {
    declared == found || declared == .utf16LittleEndian && found == .utf16BigEndian
  }

  /// Reads `encoding="…"` in an XML declaration.
  static func declaredName(in head: [UInt8]) -> String? {
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let end = head.firstIndex(of: UInt8(ascii: ">")) ?? head.count
    let key = Array("encoding".utf8)
    var index = 5
    while index + key.count < end, !head[index...].starts(with: key) { index += 1 }
    index += key.count
    func skipBlanks() {
      while index < end, [0x20, 0x09, 0x0A, 0x0D].contains(head[index]) { index += 1 }
    }
    skipBlanks()
    guard index < end, head[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipBlanks()
    guard index < end, head[index] == 0x22 || head[index] == 0x27 else { return nil }
    let quote = head[index]
    let rest = head[(index + 1)..<end]
    guard let close = rest.firstIndex(of: quote) else { return nil }
    return String(decoding: rest[..<close], as: UTF8.self)
  }
}
