import Foundation
import Selaras
import TestSupport
import Testing

/// The state machine of a rencana aksi for people: `docs/alur-rencana-aksi.md`.
enum AlurRencanaAksiDocument {
  static let file = TestTools.root.appending(path: "docs/alur-rencana-aksi.md")

  static func text() -> String {
    let lines =
      [
        "# Alur rencana aksi", "",
        "Keadaan sebuah rencana aksi dan tindakan yang memindahkannya. Tindakan yang tidak tercantum ditolak.", "",
        "```mermaid", "stateDiagram-v2",
      ] + StatusRencanaAksi.allCases.map { "  state \"\($0.nama)\" as \($0.rawValue)" }
      + ["  [*] --> \(AlurRencanaAksi.setelahDisusun.rawValue): Susun"]
      + AlurRencanaAksi.tabel.map {
        "  \($0.dari.rawValue) --> \($0.ke.rawValue): \($0.aksi.nama)\($0.perluAlasan ? " (dengan alasan)" : "")"
      } + ["```", "", "| Dari | Tindakan | Ke | Oleh | Alasan |", "|---|---|---|---|---|"]
      + AlurRencanaAksi.tabel.map {
        "| \($0.dari.nama) | \($0.aksi.nama) | \($0.ke.nama) | \($0.oleh.nama) | \($0.perluAlasan ? "wajib" : "") |"
      } + [
        "",
        "Penyusun: Administrator, Perencana, Operator, dan Kepala perangkat daerah itu. Penyetuju: akun yang bertindak untuk",
        "atasan jabatan itu; untuk kepala perangkat daerah, untuk jabatan kepala itu sendiri. Bila pemegang jabatannya tidak",
        "mempunyai akun, Administrator atau Perencana mencatat persetujuannya dari naskah kertas dengan nomor, tanggal, dan",
        "berkas naskah yang sudah ditandatangani; bukan akun yang mencatat pengajuannya.", "",
        "Menyusun kembali dan mengisi hanya dapat dilakukan pada keadaan \(names(\.dapatDisusun)). Yang diajukan harus sesuai dengan target",
        "setahun dan pagunya; perubahan rencana aksi harus berbeda dari rencana aksi sebelumnya. Menyatakan tetap hanya dapat",
        "dilakukan bila dasar rencana aksi berubah sesudah disetujui.",
        "",
        "Berkas ini dibuat oleh uji dari `AlurRencanaAksi.tabel`; perbarui dengan",
        "`SELARAS_PERBARUI_DOKUMEN=1 swift test --filter AlurRencanaAksiDocumentTests`.",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func names(_ isNamed: (StatusRencanaAksi) -> Bool) -> String {
    StatusRencanaAksi.allCases.filter(isNamed).map(\.nama).joined(separator: " dan ")
  }
}

/// The drawing for people is the table that the code uses.
@Suite struct AlurRencanaAksiDocumentTests {
  @Test func isCurrent() throws {
    let text = AlurRencanaAksiDocument.text()
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" {
      try Data(text.utf8).write(to: AlurRencanaAksiDocument.file)
    }
    #expect(try String(contentsOf: AlurRencanaAksiDocument.file, encoding: .utf8) == text)
  }
}
