/// Text taken out of a marked-up file: its bytes, and where in the file they were taken from.
package struct ExtractedText: Sendable {
  /// Neighbouring bytes of the text that were taken from one place.
  struct Run: Sendable {
    let text: Int
    let file: Range<Int>
    /// Whether the bytes are the file's own; else they stand for all of the file's range, as `ä` does
    /// for `&auml;`.
    let isVerbatim: Bool
  }

  package private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []

  package init() {}

  /// Appends bytes of the file as they stand there.
  package mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.isVerbatim, last.file.upperBound == range.lowerBound,
      last.text + last.file.count == bytes.count
    {
      runs[runs.count - 1] = Run(
        text: last.text, file: last.file.lowerBound..<range.upperBound, isVerbatim: true)
    } else {
      runs.append(Run(text: bytes.count, file: range, isVerbatim: true))
    }
    bytes.append(contentsOf: file[range])
  }

  /// Appends what a range of the file stands for.
  package mutating func append(_ text: some Collection<UInt8>, for range: Range<Int>) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: bytes.count, file: range, isVerbatim: false))
    bytes.append(contentsOf: text)
  }

  /// The place in the file behind what was taken last.
  package var end: Int { runs.last?.file.upperBound ?? 0 }
}

/// Finding places of a text in the file that it was taken from.
struct TextOrigin: Sendable {
  let file: [UInt8]
  private let runs: [ExtractedText.Run]

  init(file: [UInt8], runs: [ExtractedText.Run]) {
    self.file = file
    self.runs = runs
  }

  /// The place in the file of a byte of the text.
  func offset(_ offset: Int) -> Int {
    guard let run = run(at: offset) else { return 0 }
    guard run.isVerbatim else { return run.file.lowerBound }
    return min(run.file.lowerBound + offset - run.text, run.file.upperBound)
  }

  /// The range in the file from the first byte of a range to its last.
  func range(_ range: Range<Int>) -> Range<Int> {
    let start = offset(range.lowerBound)
    guard !range.isEmpty, let run = run(at: range.upperBound - 1) else { return start..<start }
    let end =
      run.isVerbatim
      ? min(run.file.lowerBound + range.upperBound - run.text, run.file.upperBound)
      : run.file.upperBound
    return start..<max(start, end)
  }

  /// The last run that begins at an offset or before.
  private func run(at offset: Int) -> ExtractedText.Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? runs[low - 1] : runs.first
  }
}
