/// Finds the weights of the second search: those under which the gold alignments are likeliest (a
/// conditional random field; Lafferty, McCallum & Pereira 2001).
package struct WeightFitting {
  /// How strongly each weight is held to its initial value.
  package var attraction = 3.0
  package var steps = 60
  /// Features that keep their initial weights.
  package var fixed: Set<Feature> = []
  /// What the weights are held to: those of the first search, if not others.
  package var initial: FeatureWeights

  package init(_ model: AlignmentModel) { initial = FeatureWeights(of: model) }

  /// Finds the weights for some texts.
  ///
  /// - Parameter texts: Gold texts with what each of their links counts.
  package func fit(_ texts: [(text: GoldText, share: Double)]) -> FeatureWeights {
    func loss(_ weights: [Double]) -> (value: Double, gradient: [Double]) {
      var gradient = [Double](repeating: 0, count: weights.count)
      var value = 0.0
      for (text, share) in texts { value += text.loss(weights, share: share, gradient: &gradient) }
      for feature in weights.indices {
        let distance = weights[feature] - initial.values[feature]
        value += attraction * distance * distance
        gradient[feature] += 2 * attraction * distance
      }
      for feature in fixed { gradient[feature.rawValue] = 0 }
      return (value, gradient)
    }
    return FeatureWeights(
      values: LimitedMemorySearch(steps: steps).minimum(of: loss, from: initial.values))
  }
}

/// The search for the minimum of a smooth function by its gradient (L-BFGS; Liu & Nocedal 1989).
struct LimitedMemorySearch {
  let steps: Int

  /// Finds where a function is least near a place.
  ///
  /// - Parameter loss: The function, with its gradient.
  func minimum(
    of loss: ([Double]) -> (value: Double, gradient: [Double]), from start: [Double]
  ) -> [Double] {
    var place = start
    var here = loss(place)
    var history: [(step: [Double], change: [Double])] = []
    for _ in 0..<steps {
      var direction = here.gradient
      var factors: [Double] = []
      for (step, change) in history.reversed() {
        let factor = dot(step, direction) / dot(step, change)
        factors.append(factor)
        for index in direction.indices { direction[index] -= factor * change[index] }
      }
      if let (step, change) = history.last {
        let scale = dot(step, change) / dot(change, change)
        for index in direction.indices { direction[index] *= scale }
      }
      for ((step, change), factor) in zip(history, factors.reversed()) {
        let correction = factor - dot(change, direction) / dot(step, change)
        for index in direction.indices { direction[index] += correction * step[index] }
      }
      let slope = -dot(direction, here.gradient)
      var size = history.isEmpty ? 1 / max(1, dot(here.gradient, here.gradient).squareRoot()) : 1
      var next = here
      var moved = place
      repeat {
        moved = zip(place, direction).map { $0 - size * $1 }
        next = loss(moved)
        size /= 2
      } while next.value > here.value + 0.0001 * size * slope && size > 1e-10
      let step = zip(moved, place).map { $0 - $1 }
      let change = zip(next.gradient, here.gradient).map { $0 - $1 }
      if dot(step, change) > 1e-12 { history.append((step, change)) }
      if history.count > 10 { history.removeFirst() }
      let gain = here.value - next.value
      (place, here) = (moved, next)
      if gain < 1e-5 * max(1, abs(here.value)) { break }
    }
    return place
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
