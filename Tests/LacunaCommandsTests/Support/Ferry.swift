import Foundation
import TestSupport

/// A small pair without any fault.
enum Ferry {
  static let german = """
    Die Fähre nach Amrum fährt um 9.40 Uhr ab.
    Sie kostet 12,50 Euro, und Kinder unter 6 Jahren zahlen nichts.
    Kapitän Petersen fährt die Linie seit 1998.
    Im Jahr 2021 hatte die Reederei 84.000 Fahrgäste.
    Bei Sturm bleibt das Schiff im Hafen von Dagebüll.

    """

  static let english = """
    The ferry to Amrum leaves at 9:40 a.m.
    It costs 12.50 euros, and children under 6 years pay nothing.
    Captain Petersen has sailed the route since 1998.
    In 2021 the shipping company had 84,000 passengers.
    In a storm the ship stays in the harbour of Dagebüll.

    """

  /// Calls the body with a folder in which both texts are, as `en.txt` and `de.txt`, with one
  /// figure changed, so that there is something to find.
  static func withFiles(_ body: (URL) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("en.txt", english.replacing("84,000", with: "48,000"))
      _ = try folder.file("de.txt", german)
      try body(folder)
    }
  }
}
