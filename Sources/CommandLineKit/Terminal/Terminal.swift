#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// When to print colours.
package enum ColorChoice: String, ArgumentValue, CaseIterable, Sendable {
  case auto, always, never
}

/// What lies behind one output stream, as far as the look of the output depends on it.
package struct Terminal: Sendable, Equatable {
  package let isTerminal: Bool
  /// The columns of the window; nil where there is none or none is known.
  package let windowColumns: Int?
  /// Whether it is a terminal whose locale is one of UTF-8.
  package let showsUTF8: Bool
  private let noColor: Bool
  private let isDumb: Bool

  /// Decides from what the system says of the stream.
  ///
  /// - Parameters:
  ///   - windowColumns: What the terminal driver reports; `COLUMNS` goes before it.
  ///   - variable: The value of an environment variable.
  package init(isTerminal: Bool, windowColumns: Int?, variable: (String) -> String?) {
    self.isTerminal = isTerminal
    let columns = variable("COLUMNS").flatMap { Int($0) } ?? windowColumns
    self.windowColumns = isTerminal ? columns.flatMap { $0 > 0 ? $0 : nil } : nil
    // As the C library has it, the first of these that is set and not empty holds.
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    let codeset = locale?.split(separator: ".").last?.lowercased().filter { $0 != "-" } ?? ""
    showsUTF8 = isTerminal && codeset.hasPrefix("utf8")
    noColor = variable("NO_COLOR")?.isEmpty == false
    isDumb = variable("TERM") == "dumb"
  }

  /// Asks the system about a stream of this process.
  package init(_ stream: StandardStream) {
    self.init(
      isTerminal: isatty(stream.rawValue) == 1,
      windowColumns: Self.driverColumns(of: stream.rawValue),
      variable: Self.environmentVariable)
  }

  /// The width that text is wrapped at: the window's, 40 to 100 columns; 80 where there is none.
  package var columns: Int { min(max(windowColumns ?? 80, 40), 100) }

  /// Decides whether this stream gets colours.
  ///
  /// What the user asks for holds; `auto` means: a terminal that is not dumb, and `NO_COLOR` is
  /// unset or empty.
  package func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal && !noColor && !isDumb
    }
  }

  private static func driverColumns(of descriptor: Int32) -> Int? {
    var size = winsize()
    // The call writes one `winsize`, and `size` outlives it.
    let status = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  private static func environmentVariable(_ name: String) -> String? {
    // The C string is copied before anything else could change the environment.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
