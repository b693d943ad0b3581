import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras

@testable import Web

/// The pages of a review as tests ask for them, and the facts they start from.
enum ReviuForm {
  static let unit = "kecamatan-mawar"
  static let tahun = 2023
  static let address = "/perangkat-daerah/\(unit)/reviu/\(tahun)"
  static let temuan = TemuanNaskah.Kunci(kode: "H10", tercetak: "1.250", ke: 1)

  /// A version of the report with one galat and two hints for the checklist.
  static func naskah(_ versi: Int = 1, galat: Bool = true) -> NaskahDireviu {
    let hints = [
      TemuanNaskah(
        kunci: .init(kode: "L08", tercetak: "BAB III", ke: 1), tingkat: .peringatan, baris: 9, halaman: 4,
        uraian: "Sejak \u{201C}BAB III\u{201D} tidak ditemukan perbandingan dengan standar nasional."),
      TemuanNaskah(
        kunci: .init(kode: "L03", tercetak: "Sumber <data>", ke: 1), tingkat: .peringatan, baris: 11,
        uraian: "Sumber data <b>kosong</b>."),
    ]
    let error = TemuanNaskah(
      kunci: temuan, tingkat: .galat, baris: 12, halaman: 5, uraian: "Jumlahnya 1.240.", seharusnya: "1.240")
    return NaskahDireviu(
      unit: unit, tahun: tahun, naskah: .laporanKinerja, versi: versi, berkas: String(repeating: "0a", count: 32),
      nama: "LKjIP <2023>.pdf", jenis: "application/pdf", ukuran: 5000, diperiksa: 120,
      temuan: (galat ? [error] : []) + hints)
  }

  /// Two of the Inspektorat, each signed in.
  static func berdua(
    _ application: Selaras.Application, _ body: @escaping @Sendable (Browser, Browser) async throws -> Void
  ) async throws {
    let colleague = Pelaku(akun: "inspektorat-2", peran: .evaluator)
    try await Site.run(application: application, people: People.semua + [colleague]) { site in
      let first = try await Browser.signedIn(site, People.evaluator)
      try await body(first, try await Browser.signedIn(site, colleague))
    }
  }

  static func answers(_ items: some Sequence<ButirUji> = ButirUji.semua) -> [any Event] {
    items.map { DaftarUjiDiisi(unit: unit, tahun: tahun, butir: $0.kode, jawaban: .ya) }
  }

  static func jawaban(_ application: Selaras.Application) -> [String: DaftarUjiDiisi] {
    (application.state.unit[unit]?.evaluasi.jawabanUji(tahun: tahun) ?? [:]).mapValues(\.isi)
  }

  static func pernyataan(_ application: Selaras.Application) -> ReviuDinyatakan? {
    application.state.unit[unit]?.evaluasi.reviu[tahun]?.isi
  }

  /// The checklist as a browser sends it: every item as the page showed it, some of them changed.
  static func fields(
    _ page: TestResponse, _ changed: [String: (jawaban: String, catatan: String)], alasan: String? = nil
  ) -> [(String, String)] {
    [(SentForm.tokenField, Browser.token(in: page.text)), ("alasan", alasan ?? "")]
      + ButirUji.semua.map(\.kode).flatMap { code -> [(String, String)] in
        let before = MejaForm.seen(page, "semula-\(code)")
        let remark = MejaForm.seen(page, "semula-catatan-\(code)").unescaped
        let answer = changed[code]?.jawaban ?? before
        return [
          ("terlihat-\(code)", MejaForm.seen(page, "terlihat-\(code)")), ("semula-\(code)", before),
          ("semula-catatan-\(code)", remark), ("catatan-\(code)", changed[code]?.catatan ?? remark),
        ] + (answer.isEmpty ? [] : [("jawaban-\(code)", answer)])
      }
  }
}
