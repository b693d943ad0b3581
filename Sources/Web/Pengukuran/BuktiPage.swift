import FileStore
import HTML
import Sakip
import Selaras

/// One evidence file of a perangkat daerah: what it proves, who attached it, and its content to download.
struct BuktiPage: Page {
  /// A withdrawal that was refused.
  struct Ditolak: Sendable {
    /// The entry of the attachment.
    let entri: Int64
    /// The reason that was typed.
    let alasan: String
    /// What is wrong.
    let galat: String
  }

  let context: PageContext
  let unit: UnitState
  /// Where it is attached, in order of time.
  let lampiran: [Tercatat<BuktiDilampirkan>]
  /// Whether the person may withdraw it.
  let bolehMencabut: Bool
  var ditolak: Ditolak?

  static func alamat(_ unit: String, _ berkas: String) -> String { "/perangkat-daerah/\(unit)/bukti/\(berkas)" }

  /// - Throws: ``WebError/tidakDitemukan(_:)`` for a file that is attached to nothing here.
  init(_ context: PageContext, _ unit: UnitState, _ berkas: String?, bolehMencabut: Bool) throws(WebError) {
    let all = berkas.map(unit.pengukuran.lampiran) ?? []
    guard !all.isEmpty else {
      throw .tidakDitemukan(
        "Bukti ini tidak ada pada \(unit.nama). Mungkin sudah dicabut; jurnal menyimpan riwayatnya.")
    }
    self.context = context
    self.unit = unit
    self.bolehMencabut = bolehMencabut
    lampiran = all
  }

  private var berkas: BuktiDilampirkan { lampiran[0].isi }

  var judul: String { "Bukti \(berkas.nama)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    HTML {
      ErrorSummary(ditolak.map { [.init(bidang: Self.bidang($0.entri), pesan: $0.galat)] } ?? []).html
      h1 { judul }
      Components.daftarIsi([
        ("Ukuran", HTML(ByteCount(berkas.ukuran).printed)),
        ("Jenis", HTML(FileKind(mediaType: berkas.jenis)?.name ?? berkas.jenis)),
        ("Sidik (SHA-256)", code { berkas.berkas }),
      ])
      p {
        a(.class("tombol"), .href("\(Self.alamat(unit.id, berkas.berkas))/unduh")) { "Unduh \(berkas.nama)" }
      }
      p(.class("catatan")) {
        "Sidik dihitung dari isi berkas. Berkas yang diunduh dan tidak diubah menghasilkan sidik yang sama."
      }
      h2 { "Dilampirkan pada" }
      for one in lampiran { attachment(one) }
    }
  }

  private func attachment(_ one: Tercatat<BuktiDilampirkan>) -> HTML {
    let indicator = unit.indikator(one.isi.indikator, tahun: one.isi.periode.tahun)
    return section {
      h3 {
        a(.href(context.tautan(unit: unit.id, "/indikator/\(one.isi.indikator)", tahun: one.isi.periode.tahun))) {
          indicator?.nama ?? one.isi.indikator
        }
        ", \(one.isi.periode.nama)"
      }
      p {
        one.isi.keterangan.map { "\($0). " } ?? ""
        a(.href(context.tautan("/jurnal/\(one.entri)"))) { "Catatan jurnal nomor \(Count(Int(one.entri)).printed)" }
      }
      if bolehMencabut, dapatDicabut(one) { withdrawal(one) }
    }
  }

  private func dapatDicabut(_ one: Tercatat<BuktiDilampirkan>) -> Bool {
    unit.pengukuran.realisasi(one.isi.indikator, one.isi.periode)?.status.dapatDiisi ?? true
  }

  /// The id of the reason of an attachment.
  private static func bidang(_ entri: Int64) -> String { "alasan-\(entri)" }

  private func withdrawal(_ one: Tercatat<BuktiDilampirkan>) -> HTML {
    let refused = ditolak.flatMap { $0.entri == one.entri ? $0 : nil }
    return details(.open(refused != nil)) {
      summary { "Cabut bukti ini" }
      p { "Bukti tidak lagi tampil pada realisasi ini; jurnal tetap menyimpan bahwa ia pernah dilampirkan." }
      FormFrame(alamat: "\(Self.alamat(unit.id, berkas.berkas))/cabut", token: context.formToken).html {
        input(.type("hidden"), .name("indikator"), .value(one.isi.indikator))
        input(.type("hidden"), .name("periode"), .value(one.isi.periode.kode))
        FormField(
          nama: "alasan", judul: "Alasan", nilai: refused?.alasan, galat: refused?.galat, terpanjang: 2000,
          isRequired: true, id: Self.bidang(one.entri)
        ).html
        button(.class("sekunder")) { "Cabut bukti" }
      }
    }
  }
}
