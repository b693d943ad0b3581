import HTML
import Sakip
import Selaras

/// An approval on paper as its form sends it: of an agreement, and of a rencana aksi.
enum SuratKertas {
  static let bidangBerkas = "berkas-surat"
  /// The box that says that only month and year are known.
  static let hanyaBulan = "hanya-bulan"

  static let berkas = BerkasLandasanForm(
    bidang: bidangBerkas, judul: "Naskah yang sudah ditandatangani", menunjukkan: "naskah dengan tanda tangannya")

  /// The letter that was sent; `nil` for a step that is taken here.
  static func baca(_ request: RouteRequest) throws(CommandSlip) -> SuratPersetujuan? {
    guard request.isian["cara"] == "kertas" else { return nil }
    guard let day = request.isian["tanggal-surat"].flatMap({ Tanggal(iso: $0) }) else {
      throw CommandSlip("tanggal-surat", "Tanggal tanda tangan belum diisi. Pilih tanggal naskahnya.")
    }
    return SuratPersetujuan(
      nomor: request.isian["nomor-surat"] ?? "", tanggal: day,
      hanyaBulan: request.isian.isChecked(hanyaBulan) ? true : nil, berkas: try berkas.berkas(request))
  }

  /// The field of the form that shows a field of the fact; `nil` for the form as a whole.
  static func bidang(_ field: String?, aksi: String) -> String? {
    switch field {
    case "alasan": "alasan-\(aksi)"
    case "surat": "nomor-surat"
    case "surat.tanggal": "tanggal-surat"
    case "surat.berkas": bidangBerkas
    default: nil
    }
  }

  /// The letter of an approval in words, with the way to the paper for who has signed in.
  static func tertulis(_ letter: SuratPersetujuan, oleh akun: String, berkas address: String?) -> HTML {
    HTML {
      "naskah nomor \(letter.nomor) \(letter.waktuTercetak), dicatat oleh \(akun)"
      if letter.berkas != nil, let address {
        ". "
        a(.href(address)) { "Buka naskah yang ditandatangani" }
      }
    }
  }
}
