/// Tells which links of an alignment are out of order.
///
/// Two neighbours that changed places are so both; of a link that passes several others it is that
/// one and not all the others: a link is in order if every longest chain of links that rises on both
/// sides has it. So the answer does not change with the sides exchanged.
enum CrossingLinks {
  /// Finds the numbers of the links that cross others; null links cross none.
  ///
  /// - Parameter links: Links in source order.
  /// - Complexity: O(*n*) where none crosses another, else O(*n* log *n*).
  static func among(_ links: [Link]) -> Set<Int> {
    let paired = links.indices.filter { !links[$0].isNull }
    let places = paired.map { links[$0].target.lowerBound }
    guard zip(places, places.dropFirst()).contains(where: >) else { return [] }
    let before = chainLengths(places)
    let after = Array(chainLengths(places.reversed().map { -$0 }).reversed())
    let longest = before.max() ?? 0
    let isInSome = places.indices.map { before[$0] + after[$0] - 1 == longest }
    // All longest chains have the same link at a height where there is only one to choose.
    var choices = [Int](repeating: 0, count: longest + 1)
    for place in places.indices where isInSome[place] { choices[before[place]] += 1 }
    return Set(
      places.indices.filter { !isInSome[$0] || choices[before[$0]] > 1 }.map { paired[$0] })
  }

  /// The length of the longest rising chain that ends at each number (patience sorting).
  private static func chainLengths(_ numbers: [Int]) -> [Int] {
    var leastEnds: [Int] = []
    return numbers.map { number in
      var (low, high) = (0, leastEnds.count)
      while low < high {
        let middle = (low + high) / 2
        if leastEnds[middle] < number { low = middle + 1 } else { high = middle }
      }
      if low == leastEnds.count { leastEnds.append(number) } else { leastEnds[low] = number }
      return low + 1
    }
  }
}
