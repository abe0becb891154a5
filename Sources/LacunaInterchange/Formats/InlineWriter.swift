/// Which codes of a text belong together.
struct PairedCodes {
  /// For each code the index of its partner; `nil` for one that stands alone.
  let partners: [Int?]
  /// Whether pairs lie within each other, as elements do.
  let areNested: Bool

  init(_ codes: [InlineCode]) {
    var partners = [Int?](repeating: nil, count: codes.count)
    var open: [Int] = []
    var areNested = true
    for (index, code) in codes.enumerated() {
      switch code.role {
      case .opening: open.append(index)
      case .closing:
        guard let place = open.lastIndex(where: { codes[$0].id == code.id }) else { continue }
        if place != open.count - 1 { areNested = false }
        let opening = open.remove(at: place)
        (partners[opening], partners[index]) = (index, opening)
      case .standalone: break
      }
    }
    self.partners = partners
    self.areNested = areNested && open.isEmpty && !Self.hasStrayClosing(codes, partners)
  }

  private static func hasStrayClosing(_ codes: [InlineCode], _ partners: [Int?]) -> Bool {
    zip(codes, partners).contains { $0.role == .closing && $1 == nil }
  }
}

extension UnitText {
  /// Walks through the text and its codes in order.
  func forEachPiece(
    text: (Range<Int>) -> Void, code: (Int) -> Void
  ) {
    var from = 0
    for (index, inline) in codes.enumerated() {
      let offset = min(max(inline.offset, from), utf8.count)
      if offset > from { text(from..<offset) }
      code(index)
      from = offset
    }
    if from < utf8.count { text(from..<utf8.count) }
  }
}

/// Names for inline codes that are `NMTOKEN`s and differ within a unit.
struct CodeNames {
  private var given: [[UInt8]: Int] = [:]
  private var taken: Set<[UInt8]> = []

  /// The name of the code at a place in a text: that of its `id` as far as it will do, the same on
  /// both sides of a unit.
  mutating func name(_ id: [UInt8], fallback: Int) -> [UInt8] {
    var name = id.map { byte in
      let isAllowed =
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || [0x2D, 0x2E, 0x5F].contains(byte)
      return isAllowed ? byte : UInt8(ascii: "_")
    }
    if name.isEmpty { name = Array("c\(fallback)".utf8) }
    if taken.insert(name).inserted { return name }
    var count = 2
    while !taken.insert(name + Array(".\(count)".utf8)).inserted { count += 1 }
    return name + Array(".\(count)".utf8)
  }
}
