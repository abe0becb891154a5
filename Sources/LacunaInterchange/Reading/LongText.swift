extension [UInt8] {
  /// What an array may take at once beyond its size, since no machine has any amount.
  private static let mostRoom = 1 << 30
  /// The same where nobody knows what comes.
  private static let usualRoom = 1 << 28
  /// From how many bytes on an array is not to double.
  private static let isLong = 1 << 20
  /// The largest array whose memory is kept for the next text.
  private static let keptRoom = 1 << 20
  /// How much of a long text is written at once.
  private static let piece = 1 << 18

  /// Makes room for the next piece of a text.
  ///
  /// An array that doubles is in memory twice meanwhile, and then half empty. A long one takes at
  /// once what the rest of the file can need: memory that is not written to costs nothing.
  ///
  /// - Parameters:
  ///   - piece: How many bytes come next, at most.
  ///   - rest: The most bytes that can come with these; `nil` where that is not known.
  mutating func makeRoom(for piece: Int, ofAtMost rest: Int?) {
    let piece = Swift.min(piece, rest ?? piece)
    guard count + piece > capacity, count >= Self.isLong else { return }
    let room = rest.map { Swift.min($0, Self.mostRoom) } ?? Swift.max(count, Self.usualRoom)
    reserveCapacity(count + Swift.max(piece, room))
  }

  /// Empties the array, and keeps its memory unless that is much.
  mutating func removeText() { removeAll(keepingCapacity: capacity <= Self.keptRoom) }

  /// Moves bytes towards the beginning, over what is there.
  mutating func move(_ range: Range<Int>, to place: Int) {
    guard place < range.lowerBound else { return }
    for offset in 0..<range.count { self[place + offset] = self[range.lowerBound + offset] }
  }

  /// Finds the end of the piece of well-formed UTF-8 that is written next; no character is cut.
  func pieceEnd(from start: Int, in range: Range<Int>) -> Int {
    var end = start + Self.piece
    guard end < range.upperBound else { return range.upperBound }
    while self[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

extension ByteSink {
  /// Writes a buffer and empties it.
  mutating func drain(_ buffer: inout [UInt8]) throws(FileError) {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Puts a text into a buffer by a closure; of a long one piece after piece goes to the sink, so that
  /// it is not in memory twice.
  mutating func write(
    _ text: [UInt8], through buffer: inout [UInt8],
    _ append: ([UInt8], Range<Int>, inout [UInt8]) -> Void
  ) throws(FileError) {
    let range = 0..<text.count
    var from = 0
    while true {
      let end = text.pieceEnd(from: from, in: range)
      append(text, from..<end, &buffer)
      if end == text.count { return }
      try drain(&buffer)
      from = end
    }
  }
}
