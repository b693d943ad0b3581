import HTML
import Journal
import Laporan
import Sakip
import Selaras

/// The report desk: what is written, what the law still asks, who owes it, and the versions that were frozen.
struct MejaPage: Page {
  let meja: Meja
  let kelengkapan: KelengkapanLaporan
  /// The entries that gave the texts and froze the versions, by sequence.
  let catatan: [Int64: Envelope]

  init(_ meja: Meja, selaras: Selaras.Application) async throws {
    self.meja = meja
    kelengkapan = meja.context.state.kelengkapanLaporan(unit: meja.unit, tahun: meja.tahun)
    let texts = meja.pelaporan?.narasi.values.map(\.entri) ?? []
    let points = meja.pelaporan?.analisis.values.map(\.entri) ?? []
    let versions = meja.pelaporan?.versi.flatMap { [$0.entri, $0.posisiBeku] } ?? []
    let entries = try await selaras.entries(texts + points + versions)
    catatan = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
  }

  var context: PageContext { meja.context }
  var judul: String { "Meja laporan \(meja.unit.nama) tahun \(meja.tahun)" }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] { meja.jejak }

  var isi: HTML {
    HTML {
      h1 { judul }
      kepala
      tindakan
      butirKelengkapan
      bagianLaporan
      daftarAnalisis
      versi
    }
  }

  private var kepala: HTML {
    let (done, asked) = kelengkapan.hitungan
    let open = kelengkapan.wajibBelum.count
    return p(.class("ringkas")) {
      "\(done) dari \(asked) butir kelengkapan terpenuhi. "
      if open == 0 {
        Components.lencana("Semua butir wajib terpenuhi", .baik)
      } else {
        Components.lencana("\(open) butir wajib belum terpenuhi", .perhatian)
      }
    }
  }

  private var tindakan: HTML {
    p(.class("berderet", "deret-tindakan")) {
      if meja.bolehMembekukan {
        a(.class("tombol"), .href(meja.alamat("/bekukan"))) {
          "Bekukan versi \(meja.unit.versiLaporanBerikutnya(tahun: meja.tahun))"
        }
      }
      a(.href(LaporanPage.alamat(context, meja.unit.id, meja.tahun, bagian: LaporanPage.bagianAwal))) {
        "Baca laporan seperti keadaannya sekarang"
      }
    }
  }

  /// Who recorded something last, and when; what is said where nobody did.
  func oleh(_ entri: Int64?, kosong: String = "belum pernah ditulis") -> HTML {
    guard let entri, let entry = catatan[entri] else { return Components.nihil(kosong) }
    return HTML {
      "\(context.zona.printed(entry.time)), oleh \(entry.head.author.actor), "
      a(.href(context.tautan("/jurnal/\(entri)"))) { "catatan \(entri)" }
    }
  }
}
