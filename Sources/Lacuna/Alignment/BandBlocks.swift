/// The blocks of target segments that may share a link with each source segment: no link has more
/// than six segments, and it begins and ends within the band.
struct BandBlocks: Sendable {
  private static let widest = AlignmentModel.widest

  /// Those of *e* segments for source segment *s* begin in
  /// `lows[s * widest + e - 1]..<ends[s * widest + e - 1]`.
  private let lows: [Int32]
  private let ends: [Int32]
  /// The segments from the first to the last that are in some block of each source segment.
  ///
  /// Neither bound ever decreases.
  let windows: [Range<Int>]

  /// - Complexity: O(rows of the band).
  init(_ band: Band) {
    let count = band.sourceCount
    var lows = [Int32](repeating: 0, count: count * Self.widest)
    var ends = lows
    var low = [Int](repeating: .max, count: count)
    var end = [Int](repeating: 0, count: count)
    for source in 0..<count {
      for extent in 1...Self.widest {
        let others = AlignmentModel.most - extent
        let first = max(
          band.low[max(0, source - others + 1)], band.low[source + 1] - extent, 0)
        let last = min(band.high[source], band.high[min(count, source + others)] - extent)
        let index = source * Self.widest + extent - 1
        lows[index] = Int32(first)
        ends[index] = Int32(max(first, last + 1))
        guard first <= last else { continue }
        low[source] = min(low[source], first)
        end[source] = max(end[source], last + extent)
      }
    }
    for source in low.indices.dropLast().reversed() {
      low[source] = min(low[source], low[source + 1])
    }
    for source in end.indices.dropFirst() { end[source] = max(end[source], end[source - 1]) }
    self.lows = lows
    self.ends = ends
    windows = low.indices.map { low[$0] < end[$0] ? low[$0]..<end[$0] : end[$0]..<end[$0] }
  }

  @inline(__always)
  func contains(_ source: Int, first: Int, extent: Int) -> Bool {
    let index = source * Self.widest + extent - 1
    return first >= Int(lows[index]) && first < Int(ends[index])
  }

  /// The widest extent of those that begin at a segment; 0 where none does.
  func reach(_ source: Int, first: Int) -> Int {
    var extent = Self.widest
    while extent > 0, !contains(source, first: first, extent: extent) { extent -= 1 }
    return extent
  }
}
