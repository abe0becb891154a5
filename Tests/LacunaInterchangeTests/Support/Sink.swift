import Foundation
import LacunaInterchange
import Testing

/// What a writer makes of a value, in memory.
func written(_ body: (inout MemorySink) throws -> Void) rethrows -> String {
  var sink = MemorySink()
  try body(&sink)
  return String(decoding: sink.bytes, as: UTF8.self)
}

/// What Foundation's own reader finds in JSON.
func json(_ text: String) throws -> NSDictionary {
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  return try #require(value as? NSDictionary)
}

/// What Foundation's own reader finds in lines of JSON.
func jsonLines(_ text: String) throws -> [NSDictionary] {
  try text.split(separator: "\n").map { try json(String($0)) }
}
