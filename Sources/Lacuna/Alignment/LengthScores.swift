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
  private let source: Side
  private let target: Side

  /// - Parameter ratio: Target characters for each source character.
  init(source: TermText, target: TermText, ratio: Double, model: AlignmentModel) {
    self.variance = model.lengthVariance
    self.outliers = model.lengthOutliers
    let prior = (deviation: model.lengthDeviation, weight: model.lengthDeviationWeight)
    self.source = Side(source.lengths, scale: ratio.squareRoot(), prior: prior)
    self.target = Side(target.lengths, scale: 1 / ratio.squareRoot(), prior: prior)
  }

  /// The log-likelihood ratio of a block's lengths.
  func score(source i: Int, _ a: Int, target j: Int, _ b: Int) -> Double {
    let x = source.length(i, a)
    let y = target.length(j, b)
    let mean = (x + y) / 2
    let spread = variance * max(mean, 10)
    let normal = exp(-(y - x) * (y - x) / (2 * spread)) / (2 * .pi * spread).squareRoot()
    let linked = log((1 - outliers) * normal + outliers / (4 * mean + 1))
    return linked - 0.5 * (source.independent(i, a) + target.independent(j, b))
  }

  /// How many standard deviations a block's lengths are apart, the target's being longer.
  func deviation(source i: Int, _ a: Int, target j: Int, _ b: Int) -> Double {
    let (x, y) = (source.length(i, a), target.length(j, b))
    return (y - x) / (variance * max((x + y) / 2, 10)).squareRoot()
  }

  /// One text's lengths on the common scale.
  private struct Side: Sendable {
    private let sums: [Double]
    /// The log-density of each block's length in a text of such sentences.
    private let densities: [Double]

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
      var densities = [Double](repeating: 0, count: lengths.count * widest)
      let constants = (1...widest).map { extent in
        let shape = shape * Double(extent)
        return (shape: shape, constant: -shape * log(unit) - lgamma(shape))
      }
      for first in 0..<lengths.count {
        for extent in 1...min(widest, lengths.count - first) {
          let length = sums[first + extent] - sums[first]
          let (shape, constant) = constants[extent - 1]
          let density = (shape - 1) * log(length) - length / unit + constant
          densities[first * widest + extent - 1] = density
        }
      }
      self.sums = sums
      self.densities = densities
    }

    func length(_ first: Int, _ extent: Int) -> Double { sums[first + extent] - sums[first] }

    func independent(_ first: Int, _ extent: Int) -> Double {
      densities[first * AlignmentModel.widest + extent - 1]
    }
  }
}
