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
    var wrong = IsianSalah()
    let day = wrong.wajib(
      request.isian["tanggal-surat"].flatMap { Tanggal(iso: $0) }, "tanggal-surat",
      "Tanggal tanda tangan belum diisi. Pilih tanggal naskahnya.", atau: request.context.hari)
    let file = wrong.baca(try berkas.berkas(request), atau: nil)
    let letter = SuratPersetujuan(
      nomor: request.isian["nomor-surat"] ?? "", tanggal: day,
      hanyaBulan: request.isian.isChecked(hanyaBulan) ? true : nil, berkas: file)
    guard wrong.masalah.isEmpty else { throw CommandSlip(wrong.masalah) }
    return letter
  }

  /// Everything that was refused of a step, by the field of its form.
  static func masalah(_ failure: CommandFailure, aksi: String) -> [ErrorSummary.Butir] {
    CommandSlip(failure).masalah.map { .init(bidang: bidang($0.bidang, aksi: aksi), pesan: $0.pesan) }
  }

  /// That a step was taken before by somebody else, or in another tab.
  static func sudahTercatat(_ step: String, oleh akun: String, hari: Tanggal?) -> String {
    "\(step.awalBesar) sudah tercatat oleh akun \(akun)\(hari.map { " pada \($0.printed)" } ?? ""), sebelum tombol ini Anda tekan. Tidak ada yang dicatat dua kali."
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
