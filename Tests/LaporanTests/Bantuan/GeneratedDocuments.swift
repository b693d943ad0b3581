import Foundation

/// Whether tests may rewrite the documents that they check: `SELARAS_PERBARUI_DOKUMEN=1`.
enum GeneratedDocuments {
  static var isAsked: Bool { ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" }
}
