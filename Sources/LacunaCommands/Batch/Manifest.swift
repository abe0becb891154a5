import Lacuna

/// Why a manifest cannot be followed; `line` counts from 1.
enum ManifestError: Error, Hashable {
  case columns(line: Int, count: Int)
  case missingPath(line: Int)
  /// A name that is no plain file name, and would lead out of the directory or to a hidden file.
  case unusableName(line: Int, name: String)
  /// The name of the summary, or one that an earlier line has; file systems may ignore case.
  case takenName(line: Int, name: String, by: Int?)

  var line: Int {
    switch self {
    case .columns(let line, _), .missingPath(let line), .unusableName(let line, _),
      .takenName(let line, _, _):
      line
    }
  }
}

extension ManifestError: CustomStringConvertible {
  var description: String {
    switch self {
    case .columns(let line, let count):
      "line \(line): \(count == 1 ? "one column" : "\(count) columns"); "
        + "write the source, a tab and the target, and if you like a tab and a name"
    case .missingPath(let line):
      "line \(line): the source or the target is missing; name a file before and after the tab"
    case .unusableName(let line, let name):
      "line \(line): '\(Printable.line(name))' cannot be the name of a pair, as files in the "
        + "output directory are named by it; use one without '/' that does not begin with '.'"
    case .takenName(let line, let name, let other):
      "line \(line): the name '\(Printable.line(name))' is that of "
        + (other.map { "line \($0)" } ?? "the summary") + "; give each pair its own"
    }
  }
}

/// The pairs of a batch, one a line: source, tab, target, and if given a tab and a name.
struct Manifest {
  struct Entry: Sendable {
    /// The line of the manifest, from 1.
    let line: Int
    let source: String
    let target: String
    /// What the output is called, without its ending; no two entries share it.
    var name: String
  }

  private(set) var entries: [Entry] = []

  /// Reads a manifest; relative paths are taken from `folder`, which is empty or ends with `/`.
  init(_ document: Document, folder: String) throws(ManifestError) {
    let text = document.string(in: 0..<document.bytes.count)
    var line = 0
    // The line that has each name; none has the summary's.
    var lines: [String: Int?] = [:]
    lines.updateValue(nil, forKey: "summary")
    for row in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = row.last == 0x0D ? row.dropLast() : row
      if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let cells = content.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard cells.count == 2 || cells.count == 3 else {
        throw .columns(line: line, count: cells.count)
      }
      guard !cells[0].isEmpty, !cells[1].isEmpty else { throw .missingPath(line: line) }
      let name = cells.count == 3 ? cells[2] : ""
      if !name.isEmpty {
        guard Self.isUsable(name) else { throw .unusableName(line: line, name: name) }
        if let other = lines[name.lowercased()] {
          throw .takenName(line: line, name: name, by: other)
        }
        lines[name.lowercased()] = line
      }
      entries.append(
        Entry(
          line: line, source: Self.path(cells[0], in: folder),
          target: Self.path(cells[1], in: folder), name: name))
    }
    // Given names first, so that those made up give way to them.
    var numbers: [String: Int] = [:]
    for index in entries.indices where entries[index].name.isEmpty {
      let stem = Self.stem(of: entries[index].source)
      guard Self.isUsable(stem) else {
        throw .unusableName(line: entries[index].line, name: stem)
      }
      var (name, number) = (stem, numbers[stem.lowercased(), default: 1])
      while lines[name.lowercased()] != nil {
        number += 1
        name = "\(stem)-\(number)"
      }
      numbers[stem.lowercased()] = number
      lines[name.lowercased()] = entries[index].line
      entries[index].name = name
    }
  }

  private static func path(_ path: String, in folder: String) -> String {
    if path.hasPrefix("/") { return path }
    // A file of that name, not standard input, which could serve one pair only.
    return folder.isEmpty && path == "-" ? "./-" : folder + path
  }

  /// The name of a file without its ending.
  private static func stem(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return String(file) }
    return String(file[..<point])
  }

  private static func isUsable(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".")
      && !name.unicodeScalars.contains { $0 == "/" || $0.properties.generalCategory == .control }
  }
}
