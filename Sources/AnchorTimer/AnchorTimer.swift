import Lacuna
import LacunaInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells the processor time that extraction takes by itself: `scripts/bench anchors` runs it.
///
///     AnchorTimer LANGUAGE ROUNDS FILE...
///
/// Each line of the files is a segment. What is printed: the bytes, the anchors and the seconds of
/// the fastest round. Outside of them are reading, cutting into lines, preparing the lexicon and
/// giving back the memory of what was found.
@main
struct AnchorTimer {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 2, let tag = arguments.first,
      let rounds = arguments.dropFirst().first.flatMap({ Int($0) })
    else {
      print("usage: AnchorTimer LANGUAGE ROUNDS FILE...")
      exit(64)
    }
    do {
      let texts = try arguments.dropFirst(2).map { path in
        SegmentedText(
          segmented: try Document(decoding: try InputFile(path).read(), name: path),
          language: .named(tag))
      }
      measure(texts, rounds)
    } catch {
      print("AnchorTimer: \(error)")
      exit(1)
    }
  }

  private static func measure(_ texts: [SegmentedText], _ rounds: Int) {
    // The lexicon is prepared once for the process, with the first text.
    _ = texts.first.map { AnchorExtractor(language: $0.language) }
    var best = Double.infinity
    var anchors = 0
    for _ in 0..<rounds {
      let start = processorTime()
      let found = texts.map { AnchoredText($0) }
      best = min(best, processorTime() - start)
      anchors = found.reduce(0) { $0 + $1.anchors.count }
    }
    print(texts.reduce(0) { $0 + $1.document.bytes.count }, anchors, rounds > 0 ? best : 0)
  }

  /// Seconds of this process on any core.
  private static func processorTime() -> Double {
    var time = timespec()
    // The clock is written into a value of this frame.
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
