/// Fonts for what Typst's own do not hold: regional scripts of Indonesia, Arabic, Chinese, symbols and emoji.
public enum FallbackFonts {
  /// Where the packages that `scripts/siapkan` installs put their files. Typst passes over what is not there.
  public static let directories = ["noto", "droid", "ancient-scripts"].map { "/usr/share/fonts/truetype/\($0)" }

  /// Asked in this order, after the font of the text.
  static let families = [
    "Noto Naskh Arabic", "Noto Sans Javanese", "Noto Sans Sundanese", "Noto Sans Balinese", "Noto Sans Batak",
    "Noto Sans Buginese", "Noto Sans Rejang", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math",
    "Droid Sans Fallback", "Symbola",
  ]

  /// `--font-path` of each directory. Fonts of the system are left out, so that what is installed beside does not
  /// change the pages.
  static func arguments(_ directories: [String]) -> [String] {
    ["--ignore-system-fonts"] + directories.flatMap { ["--font-path", $0] }
  }
}
