import HTML
import Sakip
import Selaras

extension PeninjauanPk {
  /// Where the programs of the agreement differ from the budget, and what to do.
  func html(_ context: PageContext, _ unit: UnitState) -> HTML {
    guard TandaKeselarasan.terlihat(context, unit) else { return p { Self.lencana } }
    return section(.aria("labelledby", "judul-tinjau")) {
      h2(.id("judul-tinjau")) { "Perlu ditinjau ulang (\(Count(selisih.count).printed))" }
      p {
        "\(diKertas ? "Anggaran yang menjadi dasar perjanjian di atas kertas ini sudah berubah" : "Program perjanjian ini tidak lagi sama dengan anggaran yang berlaku"). Susun perubahan perjanjian; bila perjanjiannya tetap, Bapperida mengecualikan temuan K.508 pada halaman keselarasan dengan alasan."
      }
      if SusunPk.boleh(context, unit) {
        p {
          a(.class("tombol"), .href(SusunPk.alamat(context, unit.id, kunci.tahun, jabatan.id))) {
            "Susun perubahan perjanjian"
          }
        }
      }
      DataTable(
        id: "selisih-program", judul: "Perjanjian kinerja \(jabatan.nama) dan anggaran tahun \(kunci.tahun)",
        kolom: [
          DataTable.Column("Yang berbeda"), DataTable.Column("Program"),
          DataTable.Column("Perjanjian (Rp)", angka: true),
          DataTable.Column("Anggaran (Rp)", angka: true),
        ],
        baris: selisih.map { row in
          DataTable.Row([
            HTML(row.hal.nama), row.nama.isEmpty ? Components.nihil("seluruhnya") : HTML(row.nama),
            uang(row.perjanjian), uang(row.anggaran),
          ])
        }
      ).berblok.html
    }
  }

  private func uang(_ amount: Rupiah?) -> HTML { amount.map { HTML($0.printed) } ?? Components.nihil("tidak ada") }

  /// The mark.
  static var lencana: HTML { Components.lencana("Perlu ditinjau ulang", .perhatian) }
}
