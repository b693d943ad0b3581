import Foundation
import Selaras
import TestSupport

/// The state machine of a realisasi for people: `docs/alur-realisasi.md`.
enum AlurRealisasiDocument {
  static let file = TestTools.root.appending(path: "docs/alur-realisasi.md")

  static func text() -> String {
    let lines =
      [
        "# Alur realisasi", "",
        "Keadaan sebuah realisasi dan tindakan yang memindahkannya. Tindakan yang tidak tercantum ditolak.", "",
        "```mermaid", "stateDiagram-v2",
      ] + StatusRealisasi.allCases.map { "  state \"\($0.nama)\" as \($0.rawValue)" }
      + ["  [*] --> \(AlurRealisasi.setelahDiisi.rawValue): Isi"]
      + StatusRealisasi.allCases.filter(\.dapatDiisi).map {
        "  \($0.rawValue) --> \(AlurRealisasi.setelahDiisi.rawValue): Isi"
      }
      + AlurRealisasi.tabel.map {
        "  \($0.dari.rawValue) --> \($0.ke.rawValue): \($0.aksi.nama)\($0.perluAlasan ? " (dengan alasan)" : "")"
      } + [
        "```", "",
        "| Dari | Tindakan | Ke | Oleh (perangkat daerah) | Oleh (pemerintah daerah) | Alasan | Syarat lain |",
        "|---|---|---|---|---|---|---|",
      ] + AlurRealisasi.tabel.map(row) + [
        "",
        "Mengisi atau mengubah nilai hanya dapat dilakukan pada realisasi yang belum ada, \(names(\.dapatDiisi)), dan membawanya ke",
        "keadaan \(AlurRealisasi.setelahDiisi.nama).", "",
        "Yang dihitung pada halaman untuk umum, data terbuka, dan laporan: \(names(\.dihitung)).",
        "Yang tidak dihitung: \(names { !$0.dihitung }).", "",
        "Penguncian menurut jadwal: sesudah hari terakhirnya tidak ada yang dapat mengisi, mencabut, atau mengajukan realisasi",
        "periode itu sampai administrator membukanya dengan alasan; yang sudah diajukan tetap berjalan. Tanda terlambat dihitung",
        "dari pengajuan pertama terhadap tenggat pada hari itu dan tidak hilang lagi.", "",
        "Berkas ini dibuat oleh uji dari `AlurRealisasi.tabel`; perbarui dengan",
        "`SELARAS_PERBARUI_DOKUMEN=1 swift test --filter AlurRealisasiDocumentTests`.",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func names(_ isNamed: (StatusRealisasi) -> Bool) -> String {
    StatusRealisasi.allCases.filter(isNamed).map(\.nama).joined(separator: ", ")
  }

  private static func row(_ arrow: AlurRealisasi.Transisi) -> String {
    let conditions = [
      arrow.aksi.tertahanPenguncian ? "periode tidak terkunci menurut jadwal" : nil,
      arrow.aksi.olehAkunLain ? "akun lain daripada yang mengajukan" : nil,
    ].compactMap { $0 }
    let cells = [
      arrow.dari.nama, arrow.aksi.nama, arrow.ke.nama, roles(arrow.peran(.dinas)), roles(arrow.peran(.pemda)),
      arrow.perluAlasan ? "wajib" : "", conditions.joined(separator: "; "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func roles(_ roles: [Peran]) -> String {
    roles.map(\.nama).tanpaUlangan.joined(separator: ", ")
  }
}
