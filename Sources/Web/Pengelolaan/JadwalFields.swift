import HTML
import Sakip
import Selaras

/// The fields for the periods of one length: deadline and lock, in days after their end.
struct JadwalFields {
  let page: JadwalPage
  let jenis: Periode.Jenis

  private var tercatat: Tercatat<JadwalDitetapkan>? { page.context.state.jadwal.ditetapkan(jenis, tahun: page.tahun) }

  var html: HTML {
    fieldset(.class("bidang")) {
      legend { "Per \(jenis.rawValue)" }
      p(.class("petunjuk")) {
        if let recorded = tercatat {
          "Ditetapkan oleh "
          page.oleh(recorded.entri)
          "."
        } else {
          "Belum ditetapkan."
        }
      }
      input(.type("hidden"), .name("terlihat-\(jenis.rawValue)"), .value(tercatat.map { String($0.entri) } ?? ""))
      field(
        "tenggat", "Tenggat, hari sesudah akhir periode", String(tercatat?.isi.tenggat ?? JadwalPengisian.tenggatBaku),
        contoh: page.context.state.jadwal.tenggat, hint: nil)
      field(
        "kunci", "Penguncian, hari sesudah akhir periode", tercatat?.isi.kunci.map { String($0) } ?? "",
        contoh: nil, hint: "Kosongkan bila isian tidak dikunci.")
    }
  }

  /// Whether the fields of a kind were sent as they had been shown.
  static func isUntouched(_ isian: FormValues, _ kind: Periode.Jenis) -> Bool {
    ["tenggat", "kunci"].map { "\($0)-\(kind.rawValue)" }.allSatisfy {
      isian.memuat("semula-\($0)") && isian[$0] == isian["semula-\($0)"]
    }
  }

  private func field(
    _ name: String, _ title: String, _ value: String, contoh: ((Periode) -> Tanggal)?, hint: String?
  ) -> HTML {
    let id = "\(name)-\(jenis.rawValue)"
    let first = Periode.semua(jenis, tahun: page.tahun).first
    let example = contoh.flatMap { due in first.map { "Sekarang: \($0.nama) jatuh tempo \(due($0).printed)." } }
    let isKept = page.kiriman.memuat(id) && !Self.isUntouched(page.kiriman, jenis)
    return HTML {
      input(.type("hidden"), .name("semula-\(id)"), .value(value))
      FormField(
        nama: id, judul: title, nilai: isKept ? page.kiriman[id] ?? "" : value, petunjuk: hint ?? example,
        galat: page.galat.first { $0.bidang == id }?.pesan, papanKetik: "numeric", terpanjang: 4
      ).html
    }
  }
}
