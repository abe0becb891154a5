/// Finds the candidate that a misspelt word most likely meant.
///
/// That is the only candidate that the word is the beginning of, else the nearest within a third of
/// the longer one's length (one edit at least), by insertions, deletions, substitutions and
/// exchanges of neighbours. Of several equally near, the first.
///
/// - Complexity: O(*length of the word* × *length of all candidates*); words of more than 64 bytes
///   have no candidate.
package func nearest(_ word: String, in candidates: [String]) -> String? {
  let bytes = Array(word.utf8)
  guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
  let longer = candidates.filter { $0.hasPrefix(word) }
  if bytes.contains(where: { $0 != UInt8(ascii: "-") }), longer.count == 1 { return longer[0] }
  return candidates.map { (name: $0, distance: editDistance(bytes, Array($0.utf8))) }
    .filter { name, distance in
      distance < bytes.count && distance <= max(1, max(bytes.count, name.utf8.count) / 3)
    }
    .min { $0.distance < $1.distance }?.name
}

/// Counts the edits between two words, an exchange of neighbours as one ("optimal string
/// alignment").
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var before: [Int] = []
  var above = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let substitution = above[j] + (left[i] == right[j] ? 0 : 1)
      var best = min(substitution, above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, before[j - 1] + 1)
      }
      row.append(best)
    }
    (before, above) = (above, row)
  }
  return above[right.count]
}
