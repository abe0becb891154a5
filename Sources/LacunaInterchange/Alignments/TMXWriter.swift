public import Lacuna

/// Writes a translation memory, TMX 1.4b: a translation unit a link.
///
/// Links with an empty side are left out and counted, because importers fail on them; so are
/// characters that XML has no place for. The segments of one side are joined by a space; line
/// breaks become a space.
public struct TMXWriter: FormatWriter {
  private let producer: Producer
  private let time: UTCTime

  /// Makes a writer; `time` becomes the creation date of the memory.
  public init(producer: Producer, time: UTCTime) {
    self.producer = producer
    self.time = time
  }

  @discardableResult
  public func write(
    _ alignment: Alignment, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    let languages = (
      source: Self.code(of: alignment.source), target: Self.code(of: alignment.target)
    )
    var losses = Losses()
    var xml = XMLWriter()
    beginMemory(with: &xml, sourceLanguage: languages.source)
    for (index, link) in alignment.links.enumerated() {
      let source = Self.text(of: link.source, in: alignment.source)
      let target = Self.text(of: link.target, in: alignment.target)
      guard !source.bytes.isEmpty, !target.bytes.isEmpty else {
        losses.oneSidedUnits += 1
        continue
      }
      losses.characters += source.dropped + target.dropped
      xml.breakLine(indentedBy: 2)
      xml.begin("tu")
      xml.attribute("tuid", String(index + 1))
      property("x-link-kind", link.kind, with: &xml)
      property("x-confidence", Self.confidence(of: link), with: &xml)
      variant(languages.source, source.bytes, with: &xml)
      variant(languages.target, target.bytes, with: &xml)
      xml.breakLine(indentedBy: 2)
      xml.end()
      try xml.drain(into: &sink)
    }
    xml.breakLine(indentedBy: 1)
    xml.end()
    xml.breakLine(indentedBy: 0)
    xml.end()
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
    losses.characters += xml.droppedCharacters
    return losses
  }

  private func beginMemory(with xml: inout XMLWriter, sourceLanguage: String) {
    xml.declaration()
    xml.breakLine(indentedBy: 0)
    xml.begin("tmx")
    xml.attribute("version", "1.4")
    xml.breakLine(indentedBy: 1)
    xml.begin("header")
    xml.attribute("creationtool", producer.name)
    xml.attribute("creationtoolversion", producer.version)
    xml.attribute("segtype", "sentence")
    xml.attribute("o-tmf", producer.name)
    xml.attribute("adminlang", "en")
    xml.attribute("srclang", sourceLanguage)
    xml.attribute("datatype", "plaintext")
    xml.attribute("creationdate", time.basicFormat)
    xml.end()
    xml.breakLine(indentedBy: 1)
    xml.begin("body")
  }

  private func property(_ type: String, _ value: String, with xml: inout XMLWriter) {
    xml.breakLine(indentedBy: 3)
    xml.begin("prop")
    xml.attribute("type", type)
    xml.text(value)
    xml.end()
  }

  private func variant(_ language: String, _ text: [UInt8], with xml: inout XMLWriter) {
    xml.breakLine(indentedBy: 3)
    xml.begin("tuv")
    xml.attribute("xml:lang", language)
    xml.begin("seg")
    xml.text(text)
    xml.end()
    xml.end()
  }

  /// Joins segments, without the characters that XML has no place for.
  private static func text(
    of segments: Range<Int>, in text: SegmentedText
  ) -> (bytes: [UInt8], dropped: Int) {
    var bytes: [UInt8] = []
    LineText.append(segments, of: text, folding: .lineBreaks, to: &bytes)
    let dropped = XMLWriter.removeForbidden(from: &bytes)
    return (bytes, dropped)
  }

  private static func confidence(of link: Link) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(link.confidence, decimals: 3, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The language's code, the same in the header and in every unit; ISO 639 has `und` for none.
  private static func code(of text: SegmentedText) -> String {
    text.language.code.isEmpty ? "und" : text.language.code
  }
}
