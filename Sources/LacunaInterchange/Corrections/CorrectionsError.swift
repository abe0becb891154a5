/// Why a file of corrections cannot be used; links count from 1.
public enum CorrectionsError: Error, Sendable, Hashable {
  /// It is no JSON object of the right members, or cut off.
  case malformed
  /// A member that must be there is not.
  case missingMember(String)
  /// It is JSON of another sort.
  case otherSchema(String)
  /// The file is of a schema newer than this program knows.
  case newerVersion(String)
  /// A decision of another name than those known.
  case unknownDecision(String)
  /// What should be sixteen hexadecimal digits is not.
  case badFingerprint(String)
  /// The file is for another text.
  case otherText(side: String, made: String, given: String)
  /// The offsets of a link are not those of whole sentences.
  case cutOtherwise(link: Int, side: String)
  /// A link with nothing on either side; its number, from 1.
  case emptyLink(Int)
  /// A segment that an earlier link has; the number of the later, from 1.
  case linkedTwice(link: Int)
  /// Links for a file that says itself what is linked.
  case alignedAlready
}

extension CorrectionsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed:
      "this is no file of corrections, or it is cut off or damaged; export it from the page anew"
    case .missingMember(let name):
      "it has no right '\(name)', which corrections need; export them from the page anew"
    case .otherSchema(let schema):
      "it is '\(schema)', not '\(Corrections.schema)/\(Corrections.version)'; "
        + "give a file that a report's page exported"
    case .newerVersion(let schema):
      "it is '\(schema)', written by a newer lacuna; this one knows "
        + "'\(Corrections.schema)/\(Corrections.version)', so use the newer one"
    case .unknownDecision(let word):
      "a finding is '\(word)'; it can be 'accepted' or 'dismissed'"
    case .badFingerprint(let word):
      "'\(word)' is no fingerprint of a finding (16 digits and letters a to f)"
    case .otherText(let side, let made, let given):
      "it was made for another \(side): '\(made)', and '\(given)' has other content; "
        + "give the text as it was, or a page made of this one"
    case .cutOtherwise(let link, let side):
      "link \(link) is not of whole sentences of the \(side): the text was cut otherwise; "
        + "use the same --paragraphs, --segmented and --markup as for the page"
    case .emptyLink(let link): "link \(link) has no text on either side; remove it"
    case .linkedTwice(let link):
      "a sentence of link \(link) has another link already; remove one of them"
    case .alignedAlready:
      "it corrects links, and this file says itself what is linked; correct it there"
    }
  }
}
