import Lacuna

/// The links that cross the others: all but a longest run of links that are in order on both sides.
struct MovedLinks {
  private let isMoved: [Bool]
  let count: Int

  /// Finds them.
  ///
  /// - Complexity: O(*n* log *n*) in the links.
  init(_ links: [Link]) {
    var isMoved = links.map { !$0.isNull }
    // The last link of the best run of each length, and what stands before each link in its run.
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: links.count)
    for (index, link) in links.enumerated() where !link.isNull {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if links[tails[middle]].target.lowerBound < link.target.lowerBound {
          low = middle + 1
        } else {
          high = middle
        }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var next = tails.last
    while let index = next {
      isMoved[index] = false
      next = before[index]
    }
    self.isMoved = isMoved
    count = isMoved.count { $0 }
  }

  subscript(link: Int) -> Bool { isMoved[link] }
}
