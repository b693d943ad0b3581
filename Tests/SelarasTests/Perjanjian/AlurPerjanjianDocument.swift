import Foundation
import Selaras
import TestSupport
import Testing

/// The state machine of an agreement for people: `docs/alur-perjanjian.md`.
enum AlurPerjanjianDocument {
  static let file = TestTools.root.appending(path: "docs/alur-perjanjian.md")

  static func text() -> String {
    let lines =
      [
        "# Alur perjanjian kinerja", "",
        "Keadaan sebuah perjanjian kinerja dan tindakan yang memindahkannya. Tindakan yang tidak tercantum ditolak.",
        "",
        "```mermaid", "stateDiagram-v2",
      ] + StatusPk.allCases.map { "  state \"\($0.nama)\" as \(id($0))" }
      + ["  [*] --> \(id(AlurPerjanjian.setelahDisusun)): Susun"]
      + StatusPk.allCases.filter(\.dapatDisusun).map { "  \(id($0)) --> \(id(AlurPerjanjian.setelahDisusun)): Susun" }
      + AlurPerjanjian.tabel.map {
        "  \(id($0.dari)) --> \(id($0.ke)): \($0.aksi.nama)\($0.perluAlasan ? " (dengan alasan)" : "")\(pihak($0.pihak))"
      } + [
        "```", "", "| Dari | Tindakan | Ke | Oleh | Berlaku untuk | Alasan |", "|---|---|---|---|---|---|",
      ] + AlurPerjanjian.tabel.map(row) + [
        "",
        "Penyusun: Administrator, Perencana, Operator, dan Kepala perangkat daerah itu; untuk pemerintah daerah Administrator",
        "dan Perencana. Pihak pertama dan pihak kedua: akun yang tercatat memegang jabatannya pada hari tindakan; untuk kepala",
        "perangkat daerah yang pemegangnya tidak tercatat, akun berperan Kepala (kepala daerah: Pimpinan). Kedua pihak harus",
        "akun yang berbeda, dan yang mencatat persetujuan pihak pertama dari kertas tidak menyetujui sebagai pihak kedua.",
        "",
        "Bila pemegang jabatan tercatat tanpa akun, atau jabatan di bawah kepala tidak tercatat pemegangnya, persetujuannya",
        "dicatat dari naskah kertas dengan nomor, tanggal, dan berkasnya: oleh penyusun, tetapi yang menetapkan perjanjian",
        "hanya oleh Administrator atau Perencana yang tidak mencatat langkah sebelumnya.", "",
        "Menyusun naskah hanya dapat dilakukan bila belum ada, atau pada keadaan \(names(\.dapatDisusun)).",
        "Target dan pagunya diperiksa terhadap rencana dan anggaran saat disusun, diajukan, dan disetujui; yang tidak lagi",
        "sama ditolak, lalu disusun ulang. Yang menjadi dasar pengukuran hanya perjanjian kepala yang ditetapkan.", "",
        "Berkas ini dibuat oleh uji dari `AlurPerjanjian.tabel`; perbarui dengan",
        "`SELARAS_PERBARUI_DOKUMEN=1 swift test --filter AlurPerjanjianDocumentTests`.",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func id(_ status: StatusPk) -> String { status.rawValue.replacing("-", with: "_") }

  private static func pihak(_ pihak: AlurPerjanjian.Pihak?) -> String {
    switch pihak {
    case nil: ""
    case .dua: " [dua pihak]"
    case .satu: " [satu pihak]"
    }
  }

  private static func names(_ isNamed: (StatusPk) -> Bool) -> String {
    StatusPk.allCases.filter(isNamed).map(\.nama).joined(separator: ", ")
  }

  private static func row(_ arrow: AlurPerjanjian.Transisi) -> String {
    let cells = [
      arrow.dari.nama, arrow.aksi.nama, arrow.ke.nama, arrow.oleh.nama,
      arrow.pihak.map { $0 == .dua ? "dua pihak" : "satu pihak (kepala daerah)" } ?? "semua",
      arrow.perluAlasan ? "wajib" : "",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

/// The drawing for people is the table that the code uses.
@Suite struct AlurPerjanjianDocumentTests {
  @Test func isCurrent() throws {
    let text = AlurPerjanjianDocument.text()
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" {
      try Data(text.utf8).write(to: AlurPerjanjianDocument.file)
    }
    #expect(try String(contentsOf: AlurPerjanjianDocument.file, encoding: .utf8) == text)
  }

  @Test func everyArrowIsDrawnOnce() {
    let drawn = AlurPerjanjianDocument.text().split(separator: "\n").filter { $0.contains("-->") }
    #expect(drawn.count == AlurPerjanjian.tabel.count + StatusPk.allCases.filter(\.dapatDisusun).count + 1)
    #expect(Set(drawn).count == drawn.count)
  }
}
