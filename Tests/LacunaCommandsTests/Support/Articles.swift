import Foundation
import TestSupport
import Testing

/// The article, its translation and their gold among the data for measuring.
enum Articles {
  static var folder: URL? {
    guard let folder = Fixtures.shared?.appendingPathComponent("data/articles") else { return nil }
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  static func path(_ name: String) throws -> String {
    try #require(folder).appendingPathComponent(name).path
  }

  /// The sentences of the translation that the gold links to nothing, neighbours joined.
  static func addedBlocks() throws -> [String] {
    let sentences = try lines("xiaomi.de.sentences")
    var blocks: [[String]] = []
    var wasAdded = false
    for link in try lines("xiaomi.en-de.gold") {
      let sides = link.split(separator: ":").map { side in
        side.split { !$0.isNumber }.compactMap { Int($0) }
      }
      let isAdded = sides[0].isEmpty
      if isAdded {
        let added = sides[1].map { sentences[$0] }
        if wasAdded { blocks[blocks.count - 1] += added } else { blocks.append(added) }
      }
      wasAdded = isAdded
    }
    return blocks.map { $0.joined(separator: " ") }
  }

  private static func lines(_ name: String) throws -> [String] {
    try String(contentsOfFile: path(name), encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
