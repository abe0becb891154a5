/// What of the tool is installed and usable, as `lacuna doctor` tells it.
package struct Installation: Sendable, Hashable {
  /// A lexicon, with its languages as BCP 47 primary subtags.
  package struct Lexicon: Sendable, Hashable {
    package let languages: [String]
    package let stems: [Int]
    /// In both directions together.
    package let translations: Int
    package let bytes: Int

    package init(languages: [String], stems: [Int], translations: Int, bytes: Int) {
      self.languages = languages
      self.stems = stems
      self.translations = translations
      self.bytes = bytes
    }
  }

  /// What the tool takes a terminal for.
  package struct Terminal: Sendable, Hashable {
    package let columns: Int
    package let showsColors: Bool
    package let showsUTF8: Bool

    package init(columns: Int, showsColors: Bool, showsUTF8: Bool) {
      self.columns = columns
      self.showsColors = showsColors
      self.showsUTF8 = showsUTF8
    }
  }

  package var tool: Producer
  /// Where the running program lies; `nil` where the system does not tell.
  package var program: String?
  /// Whether it was built for debugging, without optimisations.
  package var isDebugBuild: Bool
  /// The codes of the languages with rules of their own.
  package var languages: [String]
  /// The lexicon that comes along; `nil` where it cannot be read.
  package var lexicon: Lexicon?
  package var pandoc: PandocInstallation?
  /// `nil` where neither standard output nor standard error is one.
  package var terminal: Terminal?
  package var cores: Int

  package init(
    tool: Producer, program: String?, isDebugBuild: Bool, languages: [String], lexicon: Lexicon?,
    pandoc: PandocInstallation?, terminal: Terminal?, cores: Int
  ) {
    self.tool = tool
    self.program = program
    self.isDebugBuild = isDebugBuild
    self.languages = languages
    self.lexicon = lexicon
    self.pandoc = pandoc
    self.terminal = terminal
    self.cores = cores
  }
}

/// Writes what is installed as one JSON object; what is missing is `null`.
package struct InstallationJSONWriter {
  package init() {}

  package func write(
    _ installation: Installation, to sink: inout some ByteSink
  ) throws(FileError) {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("schema", "lacuna-installation/1")
    json.member("tool", installation.tool)
    json.key("program")
    if let program = installation.program { json.string(program) } else { json.null() }
    json.member("debug", installation.isDebugBuild)
    json.key("languages")
    json.beginArray(.line)
    for language in installation.languages { json.string(language) }
    json.endArray()
    json.key("lexicons")
    json.beginArray(.lines)
    if let lexicon = installation.lexicon { json.write(lexicon) }
    json.endArray()
    json.key("pandoc")
    if let pandoc = installation.pandoc {
      json.beginObject(.line)
      json.member("version", pandoc.version)
      json.member("path", pandoc.path)
      json.endObject()
    } else {
      json.null()
    }
    json.key("terminal")
    if let terminal = installation.terminal {
      json.beginObject(.line)
      json.member("columns", terminal.columns)
      json.member("colors", terminal.showsColors)
      json.member("utf8", terminal.showsUTF8)
      json.endObject()
    } else {
      json.null()
    }
    json.member("cores", installation.cores)
    json.endObject()
    json.endLine()
    try json.drain(into: &sink)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ lexicon: Installation.Lexicon) {
    beginObject(.line)
    key("languages")
    beginArray(.line)
    for language in lexicon.languages { string(language) }
    endArray()
    key("stems")
    beginArray(.line)
    for count in lexicon.stems { number(count) }
    endArray()
    member("translations", lexicon.translations)
    member("bytes", lexicon.bytes)
    endObject()
  }
}
