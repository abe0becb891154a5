@testable import Lacuna

/// Splits whatever the fuzzer makes up, and stops the program where a byte is lost or a character is
/// parted; the first byte chooses the language and the options.
func fuzzSplit(_ input: [UInt8]) throws(BrokenPromise) {
  guard let bits = input.first,
    let document = try? Document(decoding: Array(input.dropFirst()))
  else { return }
  var options = SentenceOptions()
  options.semicolonsEnd = bits & 1 != 0
  options.colonsEnd = bits & 2 != 0
  options.quotationsStayWhole = bits & 4 != 0
  options.listMarkersStandApart = bits & 8 != 0
  options.unmarkedEnds = bits & 16 == 0
  let language: Language = bits & 32 == 0 ? bits & 64 == 0 ? .german : .english : .named("fr")
  let breaks: ParagraphBreaks = bits & 128 == 0 ? .auto : .blank
  try check(SegmentedText(document, language: language, paragraphs: breaks, options: options))
}

private func check(_ text: SegmentedText) throws(BrokenPromise) {
  let document = text.document
  var end = 0
  for segment in text.segments {
    try promise(segment.range.lowerBound >= end && !segment.range.isEmpty, "out of order")
    try promise(document.trimmed(end..<segment.range.lowerBound).isEmpty, "a byte is lost")
    try promise(document.trimmed(segment.range) == segment.range, "white space at an edge")
    try promise(
      document.bytes[segment.range.lowerBound] & 0xC0 != 0x80, "a scalar is parted")
    let paragraph = text.paragraphs[segment.paragraph]
    try promise(
      paragraph.lowerBound <= segment.range.lowerBound
        && segment.range.upperBound <= paragraph.upperBound, "outside its paragraph")
    end = segment.range.upperBound
  }
  try promise(document.trimmed(end..<document.bytes.count).isEmpty, "a byte is lost")
}
