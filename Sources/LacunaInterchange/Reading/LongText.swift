extension [UInt8] {
  /// What an array may take at once beyond its size, since no machine has any amount.
  private static let mostRoom = 1 << 30
  /// From how many bytes on an array is not to double.
  private static let isLong = 1 << 20
  /// The largest array whose memory is kept for the next text.
  private static let keptRoom = 1 << 20

  /// Makes room for the next piece of a text.
  ///
  /// An array that doubles is in memory twice meanwhile, and then half empty. A long one takes at
  /// once what the rest of the file can need: memory that is not written to costs nothing.
  mutating func makeRoom(for piece: Int, ofAtMost rest: Int) {
    guard count + piece > capacity, count >= Self.isLong else { return }
    reserveCapacity(count + Swift.max(piece, Swift.min(rest, Self.mostRoom)))
  }

  /// Empties the array, and keeps its memory unless that is much.
  mutating func removeText() { removeAll(keepingCapacity: capacity <= Self.keptRoom) }
}
