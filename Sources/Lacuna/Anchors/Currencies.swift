/// The currencies by their codes and signs, which all languages share.
enum Currencies {
  /// The codes of ISO 4217, and the coin that is traded like a currency.
  static let codes: Set<String> = [
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTC", "BTN", "BWP", "BYN", "BZD",
    "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DEM", "DJF", "DKK",
    "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FIM", "FJD", "FKP", "FRF", "GBP", "GEL", "GHS",
    "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR",
    "IQD", "IRR", "ISK", "ITL", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW",
    "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD",
    "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NLG", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR",
    "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS",
    "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD",
    "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF", "XCD",
    "XOF", "XPF", "YER", "ZAR", "ZMW",
  ]

  /// Whether three capitals are a code, by what they are as a number in the base of 26.
  private static let isCode: [Bool] = {
    var table = Array(repeating: false, count: 26 * 26 * 26)
    for code in codes { table[place(Array(code.utf8)[...])] = true }
    return table
  }()

  private static func place(_ letters: ArraySlice<UInt8>) -> Int {
    letters.reduce(0) { $0 &* 26 &+ Int($1 &- 0x41) }
  }

  /// Whether three capitals of ASCII are a currency's code.
  static func isCode(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count == 3 && letters.allSatisfy(ASCII.isCapital) && isCode[place(letters)]
  }

  /// Codes that are also words in capitals, believed only behind a figure.
  static let alsoWords: Set<String> = [
    "ALL", "AMD", "ANG", "BAM", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "PHP",
    "RON", "SOS", "TOP", "TRY",
  ]

  /// The currencies that a sign may mean, the likeliest first.
  static func signed(_ scalar: UInt32) -> [String] {
    switch scalar {
    case 0x24, 0xFF04: ["USD"]
    case 0x20AC: ["EUR"]
    case 0xA3: ["GBP"]
    case 0xA5, 0xFFE5: ["JPY", "CNY"]
    case 0x5143, 0x5186: ["CNY"]
    case 0x20B9, 0x20A8: ["INR"]
    case 0x20BD: ["RUB"]
    case 0x20A9: ["KRW"]
    case 0x20BA: ["TRY"]
    case 0x20AA: ["ILS"]
    case 0x20B4: ["UAH"]
    case 0x20AB: ["VND"]
    case 0x20B1: ["PHP"]
    case 0x20BF: ["BTC"]
    case 0x0E3F: ["THB"]
    case 0xA2: ["cent"]
    case 0x20A6: ["NGN"]
    case 0x20B5: ["GHS"]
    case 0x20A1: ["CRC"]
    case 0x20AD: ["LAK"]
    case 0x20AE: ["MNT"]
    case 0x20B2: ["PYG"]
    case 0x20B8: ["KZT"]
    case 0x20BC: ["AZN"]
    case 0x20BE: ["GEL"]
    case 0x09F3: ["BDT"]
    case 0x17DB: ["KHR"]
    case 0x058F: ["AMD"]
    case 0xFDFC: ["IRR"]
    default: []
    }
  }

  /// The currencies that a short form may mean that is no word of any language, the likeliest first.
  static func abbreviated(_ letters: ArraySlice<UInt8>) -> [String]? {
    guard let first = letters.first, (2...9).contains(letters.count) else { return nil }
    switch first {
    case UInt8(ascii: "R"), UInt8(ascii: "r"), UInt8(ascii: "T"), UInt8(ascii: "z"),
      UInt8(ascii: "K"),
      UInt8(ascii: "k"), UInt8(ascii: "D"), UInt8(ascii: "S"), UInt8(ascii: "s"), 0x80...:
      if first < 0x80, letters.count > 3 { return nil }
      return abbreviations[String(decoding: letters, as: UTF8.self)]
    default: return nil
    }
  }

  private static let abbreviations: [String: [String]] = [
    "Rs": ["INR", "PKR"], "rs": ["INR", "PKR"], "₨": ["INR"], "रु": ["INR", "NPR"],
    "रू": ["INR", "NPR"],
    "ரூ": ["INR", "LKR"], "රු": ["LKR"], "Rp": ["IDR"], "RM": ["MYR"], "Tk": ["BDT"],
    "zł": ["PLN"], "Kč": ["CZK"], "kr": ["SEK", "NOK", "DKK"], "Kr": ["SEK", "NOK", "DKK"],
    "DM": ["DEM"], "SFr": ["CHF"], "sFr": ["CHF"], "руб": ["RUB"], "грн": ["UAH"], "лв": ["BGN"],
  ]

  /// The code that three letters of any case are, where they are no word of any language.
  static func smallCode(of bytes: [UInt8], _ start: Int) -> String? {
    let letters = bytes[start..<(start + 3)].reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    return switch letters {
    case 0x75_7364: "USD"
    case 0x65_7572: "EUR"
    case 0x67_6270: "GBP"
    case 0x63_6866: "CHF"
    default: nil
    }
  }

  /// The country or currency that letters before a dollar sign mean.
  static func dollar(of prefix: String) -> String? {
    switch prefix {
    case "us", "usd", "u": "USD"
    case "c", "ca", "can", "cad": "CAD"
    case "a", "au", "aud": "AUD"
    case "hk", "hkd": "HKD"
    case "nz", "nzd": "NZD"
    case "s", "sg", "sgd": "SGD"
    case "nt", "twd": "TWD"
    case "r": "BRL"
    case "mx": "MXN"
    default: nil
    }
  }
}
