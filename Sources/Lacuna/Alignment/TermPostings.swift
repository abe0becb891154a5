/// In which segments of a text each term occurs, and how often, read through windows that move on.
///
/// For every term a cursor stands at its first segment in the window; windows mostly move forward,
/// so that all cursors together pass over each occurrence once. Most of the terms that are asked
/// for are nowhere in the window, which one look at their presence tells.
struct TermPostings {
  private let text: TermText
  /// Term *t* stands in `segments[bounds[t]..<bounds[t + 1]]`.
  private let bounds: [Int32]
  private let segments: [Int32]
  private let counts: [Float]
  private var cursors: [Int32]
  /// How often each term occurs in the window.
  private var presence: [Int32]
  private var window = 0..<0

  init(of text: TermText, vocabulary: Int) {
    var last = [Int32](repeating: -1, count: vocabulary)
    var bounds = [Int32](repeating: 0, count: vocabulary + 1)
    for segment in 0..<text.count {
      for place in text.bounds[segment]..<text.bounds[segment + 1] {
        let term = Int(text.terms[place])
        guard last[term] != segment else { continue }
        last[term] = Int32(segment)
        bounds[term + 1] += 1
      }
    }
    for term in 0..<vocabulary { bounds[term + 1] += bounds[term] }
    let total = Int(bounds[vocabulary])
    var next = bounds
    var segments = [Int32](repeating: 0, count: total)
    var counts = [Float](repeating: 0, count: total)
    for segment in 0..<text.count {
      for place in text.bounds[segment]..<text.bounds[segment + 1] {
        let term = Int(text.terms[place])
        let end = Int(next[term])
        if end > bounds[term], segments[end - 1] == segment {
          counts[end - 1] += 1
        } else {
          segments[end] = Int32(segment)
          counts[end] = 1
          next[term] += 1
        }
      }
    }
    self.text = text
    self.bounds = bounds
    self.segments = segments
    self.counts = counts
    cursors = Array(bounds.dropLast())
    presence = Array(repeating: 0, count: vocabulary)
  }

  /// Moves on to another window; one that begins further back costs O(terms).
  mutating func move(to next: Range<Int>) {
    if next.lowerBound < window.lowerBound {
      cursors = Array(bounds.dropLast())
      count(window, -1)
      window = next.lowerBound..<next.lowerBound
    }
    count(window.lowerBound..<min(next.lowerBound, window.upperBound), -1)
    let entered = max(next.lowerBound, window.upperBound)
    count(entered..<max(entered, next.upperBound), 1)
    count(min(next.upperBound, window.upperBound)..<window.upperBound, -1)
    window = next
  }

  private mutating func count(_ segments: Range<Int>, _ step: Int32) {
    guard !segments.isEmpty else { return }
    for place in text.bounds[segments.lowerBound]..<text.bounds[segments.upperBound] {
      presence[Int(text.terms[place])] += step
    }
  }

  /// Calls `body` with each segment of the window that has a term, and the term's count there.
  @inline(__always)
  mutating func forEach(_ term: Int32, _ body: (Int, Float) -> Void) {
    guard presence[Int(term)] > 0 else { return }
    let end = Int(bounds[Int(term) + 1])
    var place = Int(cursors[Int(term)])
    if segments[place] < window.lowerBound {
      repeat { place += 1 } while place < end && segments[place] < window.lowerBound
      cursors[Int(term)] = Int32(place)
    }
    while place < end {
      let segment = Int(segments[place])
      guard segment < window.upperBound else { return }
      body(segment, counts[place])
      place += 1
    }
  }
}
