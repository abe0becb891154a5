/// Writes a catalogue of gettext; the number of a unit is its context, because a catalogue may hold a
/// text only once without.
public struct POWriter: UnitWriter {
  public let keeps: UnitParts = [
    .texts, .oneSided, .confidence, .shape, .id, .notes, .lineBreaks, .tabs, .controls,
  ]
  private let producer: Producer
  private let time: UTCTime
  private var bytes: [UInt8] = []
  private var count = 0
  private var entries = NameRegister()

  /// Makes a writer that names a program and a time in the header.
  public init(producer: Producer, time: UTCTime) {
    self.producer = producer
    self.time = time
  }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    let date = time.extendedFormat
    let minute = "\(date.prefix(10)) \(date.dropFirst(11).prefix(5))+0000"
    let tool = "\(producer.name) \(producer.version)"
    bytes.append(contentsOf: "msgid \"\"\nmsgstr \"\"\n".utf8)
    for (name, value) in [
      ("Project-Id-Version", tool), ("POT-Creation-Date", minute), ("PO-Revision-Date", minute),
      ("Last-Translator", tool), ("Language-Team", "none"),
      ("Language", header.languages.target.orUndetermined), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      ("X-Source-Language", header.languages.source.orUndetermined), ("X-Generator", tool),
    ] {
      try quoted(Array("\(name): \(value)\n".utf8), to: &sink)
    }
    try sink.drain(&bytes)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    count += 1
    bytes.append(0x0A)
    for note in unit.notes { comment("# ", note) }
    if unit.confidence != nil || unit.shape != nil {
      bytes.append(contentsOf: "#. ".utf8)
      RemarkText.append(unit, to: &bytes)
      bytes.append(0x0A)
    }
    bytes.append(contentsOf: "msgctxt ".utf8)
    try quoted(context(of: unit), to: &sink)
    bytes.append(contentsOf: "msgid ".utf8)
    try quoted(unit.source.utf8, to: &sink)
    bytes.append(contentsOf: "msgstr ".utf8)
    try quoted(unit.target.utf8, to: &sink)
    try sink.drain(&bytes)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}

  /// The name of a unit, or its number; both where another unit has the name and the text.
  private mutating func context(of unit: TranslationUnit) -> [UInt8] {
    if unit.id.isEmpty { return Array(String(count).utf8) }
    let isTaken = entries.isTaken(unit.entryName)
    return isTaken ? unit.id + Array(" (\(count))".utf8) : unit.id
  }

  private mutating func comment(_ mark: String, _ text: [UInt8]) {
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      bytes.append(contentsOf: mark.utf8)
      bytes.append(contentsOf: line.filter { $0 >= 0x20 })
      bytes.append(0x0A)
    }
  }

  private mutating func quoted(
    _ text: [UInt8], to sink: inout some ByteSink
  ) throws(FileError) {
    bytes.append(0x22)
    try sink.write(text, through: &bytes, Self.escape)
    bytes.append(contentsOf: "\"\n".utf8)
  }

  private static func escape(_ text: [UInt8], _ range: Range<Int>, to bytes: inout [UInt8]) {
    var from = range.lowerBound
    while true {
      let index = ByteSearch.poEscape(in: text, from..<range.upperBound)
      bytes.append(contentsOf: text[from..<index])
      if index == range.upperBound { return }
      bytes.append(0x5C)
      from = index + 1
      switch text[index] {
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x22, 0x5C: bytes.append(text[index])
      default:
        for shift in [6, 3, 0] { bytes.append(0x30 + (text[index] >> UInt8(shift)) & 7) }
      }
    }
  }
}
