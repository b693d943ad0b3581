import Foundation

/// The pictures of the guides, which lie beside the program.
enum GambarPanduan {
  /// Where they lie; `nil` when the program was installed without them.
  static var folder: URL? {
    let folder = Bundle.main.bundleURL.appending(path: "selaras_SelarasCLI.resources/gambar")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}
