#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How well the lengths of two blocks agree, against what two blocks of such texts have anyway.
///
/// Lengths are counted in visible characters and brought to one scale by the ratio of the texts.
/// Linked, their difference is normal with a variance that grows with the mean (Gale & Church
/// 1993), but for a share of outliers; independent, each is gamma distributed as the sentences of
/// its text are.
struct LengthScores: Sendable {
  private let variance: Double
  private let outliers: Double
  private let most: Double
  private let source: Side
  private let target: Side

  /// - Parameter ratio: Target characters for each source character.
  init(source: TermText, target: TermText, ratio: Double, model: AlignmentModel) {
    self.variance = model.lengthVariance
    self.outliers = model.lengthOutliers
    most = log(1 / (20 * .pi * variance).squareRoot() + outliers)
    let prior = (deviation: model.lengthDeviation, weight: model.lengthDeviationWeight)
    self.source = Side(source.lengths, scale: ratio.squareRoot(), prior: prior)
    self.target = Side(target.lengths, scale: 1 / ratio.squareRoot(), prior: prior)
  }

  /// The log-likelihood ratio of a block's lengths.
  @inline(__always)
  func score(source i: Int, _ a: Int, target j: Int, _ b: Int) -> Double {
    let (left, right) = (source.block(i, a), target.block(j, b))
    let mean = (left.length + right.length) / 2
    let precision = 0.5 / (variance * max(mean, 10))
    let difference = right.length - left.length
    let exponent = difference * difference * precision
    let flat = outliers / (4 * mean + 1)
    // So far apart only outliers are.
    let normal =
      exponent > 40
      ? 0 : (1 - outliers) * Exponential.exp(-exponent) * (precision / .pi).squareRoot()
    return Exponential.log(normal + flat) - left.independent - right.independent
  }

  /// What no block of these lengths can score more than: their difference at its likeliest.
  @inline(__always)
  func most(source i: Int, _ a: Int, target j: Int, _ b: Int) -> Double {
    most - source.block(i, a).independent - target.block(j, b).independent
  }

  /// How many standard deviations a block's lengths are apart, the target's being longer.
  func deviation(source i: Int, _ a: Int, target j: Int, _ b: Int) -> Double {
    let (x, y) = (source.block(i, a).length, target.block(j, b).length)
    return (y - x) / (variance * max((x + y) / 2, 10)).squareRoot()
  }

  /// One text's lengths on the common scale.
  private struct Side: Sendable {
    /// The length of a block, and half the log-density of it in a text of such sentences.
    struct Block: Sendable {
      var length = 0.0
      var independent = 0.0
    }

    /// The block of *e* segments from *s* on is `blocks[s * widest + e - 1]`.
    private let blocks: [Block]

    init(_ lengths: [Int], scale: Double, prior: (deviation: Double, weight: Double)) {
      var sums = [0.0]
      for length in lengths { sums.append(sums[sums.count - 1] + Double(max(length, 1)) * scale) }
      let count = Double(max(lengths.count, 1))
      let mean = max(sums[lengths.count] / count, 1)
      let squares = lengths.reduce(0) {
        $0 + (Double($1) * scale - mean) * (Double($1) * scale - mean)
      }
      let variance = max(
        (squares + prior.weight * prior.deviation * mean * prior.deviation * mean)
          / (count + prior.weight), scale * scale)
      let shape = mean * mean / variance
      let unit = variance / mean
      let widest = AlignmentModel.widest
      var blocks = [Block](repeating: Block(), count: lengths.count * widest)
      let constants = (1...widest).map { extent in
        let shape = shape * Double(extent)
        return (shape: shape, constant: -shape * log(unit) - lgamma(shape))
      }
      for first in 0..<lengths.count {
        for extent in 1...min(widest, lengths.count - first) {
          let length = sums[first + extent] - sums[first]
          let (shape, constant) = constants[extent - 1]
          let density = (shape - 1) * log(length) - length / unit + constant
          blocks[first * widest + extent - 1] = Block(length: length, independent: density / 2)
        }
      }
      self.blocks = blocks
    }

    @inline(__always)
    func block(_ first: Int, _ extent: Int) -> Block {
      blocks[first * AlignmentModel.widest + extent - 1]
    }
  }
}
