import Foundation

/// The alignment of `align -f json`, as a program reads it.
struct AlignmentListing: Decodable, Sendable {
  struct Segment: Decodable, Sendable {
    let start: Int
    let end: Int
    let text: String
  }

  struct Side: Decodable, Sendable {
    let segments: [Segment]
  }

  struct Link: Decodable, Sendable {
    let source: [Int]
    let target: [Int]
    let kind: String
    let confidence: Double
  }

  let source: Side
  let target: Side
  let links: [Link]

  init(_ json: Data) throws {
    self = try JSONDecoder().decode(Self.self, from: json)
  }
}
