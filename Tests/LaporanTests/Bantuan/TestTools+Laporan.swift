import Document
import Foundation
import Laporan
import TestSupport
import Tools

extension TestTools {
  static var maker: PembuatLaporan { maker() }

  static func maker(typst: ExternalTool = typst, pandoc: ExternalTool = pandoc) -> PembuatLaporan {
    PembuatLaporan(typst: typst, pandoc: pandoc, temporaryDirectory: FileManager.default.temporaryDirectory.path)
  }
}
