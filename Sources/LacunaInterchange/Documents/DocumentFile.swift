public import Lacuna

/// A file that holds a text: plain, marked up, subtitles, or of an office program.
public struct DocumentFile: Sendable {
  /// How a text is marked up; the raw values are those of `--markup`.
  public enum Markup: String, Sendable, CaseIterable {
    /// Plain text.
    case none
    /// CommonMark with its usual extensions.
    case markdown
    /// HTML.
    case html
    /// SubRip or WebVTT.
    case subtitles
    /// Office Open XML, through pandoc.
    case docx
    /// OpenDocument, through pandoc.
    case odt
    /// EPUB, through pandoc.
    case epub
    /// Rich Text Format, through pandoc.
    case rtf

    /// Finds the markup that the ending of a file's name promises; `none` for all others.
    public init(fileName: String) {
      let file = fileName.split(separator: "/").last ?? ""
      let ending = file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
      switch ending {
      case "md", "markdown": self = .markdown
      case "html", "htm", "xhtml": self = .html
      case "srt", "vtt": self = .subtitles
      case "docx", "odt", "epub", "rtf": self = ending.flatMap(Self.init(rawValue:)) ?? .none
      default: self = .none
      }
    }

    /// Whether pandoc must read it.
    var needsPandoc: Bool {
      switch self {
      case .docx, .odt, .epub, .rtf: true
      case .none, .markdown, .html, .subtitles: false
      }
    }
  }

  /// The path, or `-` for standard input.
  public let path: String
  private let markup: Markup
  private let encoding: Document.Encoding?
  private let limit: Int

  /// - Parameters:
  ///   - markup: How the text is marked up; `nil` for what the file's ending promises.
  ///   - encoding: How the file spells its characters; `nil` for what it declares, else UTF-8.
  ///   - limit: How many bytes are read at most of the file, or of what pandoc makes of it.
  public init(
    _ path: String, markup: Markup? = nil, encoding: Document.Encoding? = nil,
    limit: Int = InputFile.defaultLimit
  ) {
    self.path = path
    self.limit = limit
    self.markup = markup ?? Markup(fileName: path)
    self.encoding = encoding
  }

  /// Reads the text.
  ///
  /// Places in the text of a marked-up file are told in that file; of one that pandoc reads, in the
  /// HTML that it gives.
  ///
  /// - Returns: The document, and what a person should hear of.
  public func read() throws(DocumentFileError) -> (Document, ReadingRemarks) {
    var remarks = ReadingRemarks()
    if markup.needsPandoc {
      let bytes: [UInt8]
      do {
        // Pandoc's own message for a missing file would not say what to do.
        if path != "-" { _ = try FileSource(path) }
        bytes = try Pandoc.html(of: path, format: markup.rawValue, limit: limit)
      } catch let error as FileError {
        throw .file(error)
      } catch let error as PandocError {
        throw .pandoc(error)
      } catch {
        throw .pandoc(.notStarted(code: 0))
      }
      let file = try document(bytes)
      remarks.encoding = "pandoc"
      let text = HTMLText.extract(from: file.bytes)
      return (Document(extracted: text, from: file, isConverted: true), remarks)
    }
    let bytes: [UInt8]
    do {
      bytes = try InputFile(path).read(limit: limit)
    } catch {
      throw .file(error)
    }
    let file = try decode(bytes, &remarks)
    switch markup {
    case .markdown:
      return (Document(extracted: MarkdownText.extract(from: file.bytes), from: file), remarks)
    case .html:
      return (Document(extracted: HTMLText.extract(from: file.bytes), from: file), remarks)
    case .subtitles:
      return (Document(extracted: SubtitleText.extract(from: file.bytes), from: file), remarks)
    case .none, .docx, .odt, .epub, .rtf: return (file, remarks)
    }
  }

  private func decode(
    _ bytes: [UInt8], _ remarks: inout ReadingRemarks
  ) throws(DocumentFileError) -> Document {
    var encoding = encoding
    if encoding == nil, markup == .html, EncodingSniffer.byteOrderMark(of: bytes) == nil,
      let name = HTMLText.declaredEncoding(in: bytes)
    {
      guard let declared = Document.Encoding(named: name) else {
        throw .content(.unknownEncoding(name), line: 1, column: 1)
      }
      encoding = declared
    }
    // UTF-8 is the engine's own; its messages name the byte.
    guard let encoding, encoding != .utf8 else {
      if encoding == .utf8, let (found, _) = EncodingSniffer.byteOrderMark(of: bytes),
        found != .utf8
      {
        throw .content(
          .contradictedEncoding(declared: "UTF-8", found: found.rawValue), line: 1, column: 1)
      }
      return try document(bytes)
    }
    var window = TextWindow(
      TextStream(MemorySource(bytes), encoding: encoding, heedsXMLDeclaration: false))
    var text: [UInt8] = []
    do throws(ReadingError) {
      while try window.peek() != nil {
        text.append(contentsOf: window.bytes[window.position...])
        window.position = window.bytes.count
      }
    } catch {
      switch error {
      case .file(let error): throw .file(error)
      case .content(let fault, let line, let column):
        throw .content(fault, line: line, column: column)
      }
    }
    remarks = window.remarks
    return Document(bytes: text, encoding: encoding, name: path)
  }

  private func document(_ bytes: [UInt8]) throws(DocumentFileError) -> Document {
    do {
      return try Document(decoding: bytes, name: path)
    } catch {
      throw .document(error)
    }
  }
}

/// Why a file gives no text.
public enum DocumentFileError: Error, Sendable, Hashable {
  /// The file cannot be read.
  case file(FileError)
  /// Its bytes are no text of the encoding.
  case document(DocumentError)
  /// Pandoc gave no text.
  case pandoc(PandocError)
  /// Bytes that are not in the encoding that is declared; lines and columns count from 1.
  case content(ReadingFault, line: Int, column: Int)
}
