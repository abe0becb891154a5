/// The symbols of units, which all languages share, case and all.
enum Units {
  private static let symbols: [String: String] = {
    let plain = [
      "km", "m", "dm", "cm", "mm", "µm", "nm", "kg", "g", "mg", "µg", "t", "kt", "Mt", "Gt", "lb",
      "oz",
      "l", "ml", "cl", "dl", "hl", "ha", "mph", "kn", "kW", "MW", "GW", "TW", "W", "kWh", "MWh",
      "GWh", "TWh", "Wh", "mAh", "Ah", "V", "kV", "mV", "A", "mA", "Ω", "J", "kJ", "MJ", "kcal",
      "cal", "hp", "N", "kN", "Nm", "Pa", "hPa", "kPa", "MPa", "bar", "mbar", "psi", "Hz", "kHz",
      "MHz", "GHz", "THz", "dB", "kB", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB",
      "kbit", "Mbit", "Gbit", "px", "rad", "ppm", "mmHg", "yd", "mi", "ft", "in", "sq", "rpm",
      "fps",
      "dpi", "lm", "lx", "cd", "mol", "eV", "keV", "MeV", "K", "tsp", "tbsp",
    ]
    var symbols = Dictionary(uniqueKeysWithValues: plain.map { ($0, $0) })
    let variants = [
      "lbs": "lb", "kmh": "km/h", "kph": "km/h", "Mbps": "Mbit/s", "Gbps": "Gbit/s",
      "kbps": "kbit/s", "MBit": "Mbit", "GBit": "Gbit", "L": "l", "mL": "ml", "KM": "km",
      "Km": "km", "KG": "kg", "Kg": "kg", "PS": "hp", "μm": "µm", "μg": "µg", "kwh": "kWh",
      "kmph": "km/h",
      "qm": "m²", "kgs": "kg", "CM": "cm", "MM": "mm", "kW/h": "kWh", "sqm": "m²", "sqkm": "km²",
      "sqft": "ft²", "gal": "gal", "bbl": "bbl", "km/h": "km/h", "kHZ": "kHz", "kb": "kB",
      "mb": "MB", "gb": "GB", "tb": "TB", "cc": "cm³", "Kilo": "kg",
    ]
    symbols.merge(variants) { first, _ in first }
    return symbols
  }()

  /// The most bytes that a symbol takes.
  static let longest = symbols.keys.map(\.utf8.count).max() ?? 0

  /// The symbols of one letter that are believed only right behind a figure or one space away.
  static func symbol(_ spelling: String) -> String? { symbols[spelling] }

  /// The symbol of a quotient of two units.
  static func quotient(_ above: String, _ below: String) -> String {
    let symbol = above + "/" + below
    return symbol == "mi/h" ? "mph" : symbol
  }

  /// The symbol of a unit of time as a divisor: `h` for ISO 8601's `TH`.
  static func divisor(_ duration: String) -> String {
    switch duration {
    case "TH": "h"
    case "TM": "min"
    case "TS": "s"
    case "D": "d"
    case "Y": "a"
    case "W": "wk"
    default: "mo"
    }
  }
}
