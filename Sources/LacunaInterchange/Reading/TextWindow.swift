import Lacuna

/// A window that moves over the text of a stream: what is looked at, and the place where it stands.
struct TextWindow {
  private var stream: TextStream
  private(set) var bytes: [UInt8] = []
  /// The next byte to look at.
  var position = 0
  /// An offset whose place is known; places are counted from there.
  private var known = 0
  private var line = 1
  private var column = 1
  private var isAtEnd = false
  /// The places of what makes the encoding doubtful.
  private var firstMultibyte: PlaceInFile?
  private var firstC1: PlaceInFile?

  init(_ stream: TextStream) { self.stream = stream }

  var remarks: ReadingRemarks {
    var remarks = ReadingRemarks()
    remarks.encoding = stream.encoding.rawValue
    remarks.isEmpty = isAtEnd && bytes.isEmpty && line == 1 && column == 1
    remarks.looksLikeUTF8 = stream.looksLikeUTF8 ? firstMultibyte : nil
    remarks.looksLikeWindows1252 = firstC1
    return remarks
  }

  /// The most bytes that can come behind `position`; `nil` where that is not known.
  var remaining: Int? { stream.remaining.map { $0 + bytes.count - position } }

  /// Drops what lies before `position`, which becomes 0, and adds the next piece.
  ///
  /// - Returns: Whether there was one.
  mutating func refill() throws(ReadingError) -> Bool {
    if isAtEnd { return false }
    mark(position)
    known = 0
    if position == bytes.count {
      bytes.removeAll(keepingCapacity: true)
    } else {
      bytes.removeFirst(position)
    }
    position = 0
    let before = bytes.count
    bytes.makeRoom(for: TextStream.chunk, ofAtMost: stream.remaining)
    do throws(StreamFailure) {
      try stream.next(into: &bytes)
    } catch {
      switch error {
      case .file(let error): throw .file(error)
      case .content(let fault): throw self.error(fault, at: bytes.count)
      }
    }
    if bytes.count == before { isAtEnd = true }
    if firstMultibyte == nil { firstMultibyte = place(ofDecoded: stream.doubts.multibyte) }
    if firstC1 == nil { firstC1 = place(ofDecoded: stream.doubts.c1) }
    return !isAtEnd
  }

  /// The place of an offset in all that was decoded, of which the window has the end.
  private func place(ofDecoded offset: Int?) -> PlaceInFile? {
    offset.map { PlaceInFile(place(at: $0 - (stream.decoded - bytes.count))) }
  }

  /// Gives away the bytes, and keeps a copy of those from `position` on, which becomes 0.
  mutating func takeBytes() -> [UInt8] {
    mark(position)
    var taken = Array(bytes[position...])
    swap(&taken, &bytes)
    (known, position) = (0, 0)
    return taken
  }

  /// Makes sure that some bytes can be looked at from `position` on.
  mutating func holds(_ count: Int) throws(ReadingError) -> Bool {
    while bytes.count - position < count {
      guard try refill() else { return false }
    }
    return true
  }

  /// The next byte, without stepping over it; `nil` at the end.
  mutating func peek() throws(ReadingError) -> UInt8? {
    if position == bytes.count, try !refill() { return nil }
    return bytes[position]
  }

  /// Whether an ASCII text stands at an offset.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard bytes.count - offset >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { utf8 in
      for index in 0..<utf8.count where unsafe utf8[index] != bytes[offset + index] {
        return false
      }
      return true
    }
  }

  /// An error at an offset of the window.
  func error(_ fault: ReadingFault, at offset: Int) -> ReadingError {
    let place = place(at: offset)
    return .content(fault, line: place.line, column: place.column)
  }

  /// The place of an offset that is not before the one marked last.
  func place(at offset: Int) -> (line: Int, column: Int) {
    let end = min(offset, bytes.count)
    let from = min(known, end)
    // Two plain loops, each of which the compiler turns into one over many bytes at once.
    var lines = 0
    for byte in bytes[from..<end] { lines &+= byte == 0x0A ? 1 : 0 }
    let lastLine = lines == 0 ? from : (bytes[from..<end].lastIndex(of: 0x0A) ?? from) + 1
    var columns = 0
    for byte in bytes[lastLine..<end] { columns &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return lines == 0 ? (line, column + columns) : (line + lines, columns + 1)
  }

  /// Counts up to an offset once and for all; places before it are not asked for afterwards.
  mutating func mark(_ offset: Int) {
    (line, column) = place(at: offset)
    known = offset
  }
}
