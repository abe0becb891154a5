/// What units measure, and how many of a common unit each one is, for comparison only.
enum UnitConversion {
  enum Dimension: Hashable {
    case length, area, volume, mass, speed, temperature, energy, power, pressure, days, months,
      share
  }

  /// How a unit relates to others of its dimension: `value × factor + offset`.
  struct Scale {
    let dimension: Dimension
    let factor: Double
    var offset = 0.0

    func common(_ number: ExactNumber) -> Double { number.approximation * factor + offset }
  }

  /// How near two amounts in different units are to each other.
  enum Nearness {
    /// The same but for rounding.
    case same
    /// Rounded to a round number, or wrong: nobody can tell.
    case near
    case far
  }

  /// Rounding moves a converted value by so much at most, as a share of it; from the second on it
  /// is another one.
  private static let tolerance = (0.06, 0.3)
  /// The same of degrees, which have no natural zero.
  private static let degrees = (1.5, 6.0)

  static func scale(of symbol: String) -> Scale? { scales[symbol] }

  /// Compares two amounts in different units; `nil` where they do not measure the same.
  static func nearness(
    _ left: (ExactNumber, unit: String), _ right: (ExactNumber, unit: String)
  ) -> Nearness? {
    if left.unit == "°" || right.unit == "°" { return degreesNearness(left, right) }
    guard let one = scales[left.unit], let other = scales[right.unit],
      one.dimension == other.dimension
    else { return nil }
    let (a, b) = (one.common(left.0), other.common(right.0))
    let isTemperature = one.dimension == .temperature
    let difference = isTemperature ? abs(a - b) : abs(a - b) / max(abs(a), abs(b), .ulpOfOne)
    let limits = isTemperature ? degrees : tolerance
    if difference <= limits.0 { return .same }
    if difference <= limits.1 { return .near }
    // `2.7 °F warmer` is 1.5 °C: by how much, not how warm.
    let (rise, otherRise) = (
      one.factor * left.0.approximation, other.factor * right.0.approximation
    )
    let isRise = isTemperature && abs(rise - otherRise) <= tolerance.0 * abs(rise)
    return isRise ? .near : .far
  }

  /// Compares degrees of which one side does not say the scale: Fahrenheit's here, Celsius's there.
  ///
  /// What no conversion explains may be an angle, or another number.
  private static func degreesNearness(
    _ left: (ExactNumber, unit: String), _ right: (ExactNumber, unit: String)
  ) -> Nearness? {
    let readings = [("°F", "°C"), ("°C", "°F")].filter {
      (left.unit == "°" || left.unit == $0.0) && (right.unit == "°" || right.unit == $0.1)
    }
    let found = readings.compactMap { nearness((left.0, $0.0), (right.0, $0.1)) }
    if found.contains(.same) { return .same }
    return found.contains(.near) ? .near : nil
  }

  private static let scales: [String: Scale] = {
    var scales: [String: Scale] = [:]
    func add(_ dimension: Dimension, _ factors: [String: Double]) {
      for (symbol, factor) in factors {
        scales[symbol] = Scale(dimension: dimension, factor: factor)
      }
    }
    let lengths = [
      "m": 1.0, "km": 1000, "dm": 0.1, "cm": 0.01, "mm": 0.001, "µm": 1e-6, "nm": 1e-9,
      "mi": 1609.344, "ft": 0.3048, "in": 0.0254, "yd": 0.9144, "nmi": 1852,
    ]
    add(.length, lengths)
    for (symbol, factor) in lengths {
      add(.area, [symbol + "²": factor * factor])
      add(.volume, [symbol + "³": factor * factor * factor])
    }
    add(.area, ["ha": 10_000, "ac": 4046.86, "a": 100])
    add(
      .volume,
      [
        "l": 0.001, "ml": 1e-6, "cl": 1e-5, "dl": 1e-4, "hl": 0.1, "gal": 0.003785, "bbl": 0.158987,
        "pt": 0.000473, "qt": 0.000946, "fl oz": 0.0000296, "cup": 0.00024, "tsp": 5e-6,
        "tbsp": 1.5e-5,
      ])
    add(
      .mass,
      [
        "kg": 1, "g": 0.001, "mg": 1e-6, "µg": 1e-9, "t": 1000, "kt": 1e6, "Mt": 1e9, "lb": 0.45359,
        "oz": 0.02835, "st": 6.35, "Ztr": 50, "tn. sh.": 907.2,
      ])
    add(
      .speed,
      [
        "km/h": 1, "mph": 1.609344, "kn": 1.852, "m/s": 3.6, "ft/s": 1.09728, "km/s": 3600,
        "mi/s": 5793.6,
      ])
    add(
      .energy,
      ["J": 1, "kJ": 1000, "MJ": 1e6, "cal": 4.184, "kcal": 4184, "Wh": 3600, "kWh": 3.6e6])
    add(.power, ["W": 1, "kW": 1000, "MW": 1e6, "GW": 1e9, "hp": 740])
    add(.pressure, ["Pa": 1, "hPa": 100, "kPa": 1000, "bar": 1e5, "psi": 6895, "mmHg": 133.3])
    add(
      .days, ["TS": 1 / 86_400.0, "TM": 1 / 1440.0, "TH": 1 / 24.0, "D": 1, "W": 7])
    add(.months, ["M": 1, "Y": 12])
    add(.share, ["%": 1, "‰": 0.1])
    scales["°C"] = Scale(dimension: .temperature, factor: 1)
    scales["°F"] = Scale(dimension: .temperature, factor: 5 / 9, offset: -160 / 9)
    scales["K"] = Scale(dimension: .temperature, factor: 1, offset: -273.15)
    return scales
  }()
}
