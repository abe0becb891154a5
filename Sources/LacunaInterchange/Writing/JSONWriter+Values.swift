import Lacuna

extension JSONWriter {
  mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    number(value)
  }

  mutating func member(_ key: StaticString, _ value: Double) {
    self.key(key)
    number(value)
  }

  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Writes the text of a byte range as it stands in the document.
  mutating func member(_ key: StaticString, _ range: Range<Int>, of document: Document) {
    self.key(key)
    string(document.bytes[range])
  }

  /// Writes `[0,1]`.
  mutating func member(_ key: StaticString, indices: Range<Int>) {
    self.key(key)
    beginArray(.line)
    for index in indices { number(index) }
    endArray()
  }

  mutating func member(_ key: StaticString, _ producer: Producer) {
    self.key(key)
    beginObject(.line)
    member("name", producer.name)
    member("version", producer.version)
    endObject()
  }

  /// Writes what text offsets refer to: the file's own bytes, or its form after decoding.
  mutating func offsetsMember(of document: Document) {
    member("offsets", document.hasOffsetsOfFile ? "file" : "decoded")
  }
}
