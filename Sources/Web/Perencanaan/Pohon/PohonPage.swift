import HTML
import Laporan
import Sakip
import Selaras

/// The pohon kinerja of one perangkat daerah: drawn, and as a list that is its equal.
struct PohonPage: Page {
  let ruang: RuangPohon
  let saringan: SaringanPohon

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangPohon(request)
    saringan = try SaringanPohon(ruang.context.query, ruang.unit, ruang.context.state)
  }

  private var context: PageContext { ruang.context }
  private var unit: UnitState { ruang.unit }
  private var pohon: PohonBerlaku { context.pohon(unit, versi: saringan.versi) }
  /// Trees up to this size stand in the list with all their levels.
  static let terbanyakUtuh = 150

  var judul: String { "Pohon kinerja \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Pohon kinerja").html
      lain
      if unit.perencanaan.pohon.banyaknya == 0 {
        kosong
      } else {
        VersiPohon(ruang: ruang, tampak: saringan.versi) { version in
          context.tautan(
            "/perangkat-daerah/\(unit.id)/pohon", SaringanPohon(dari: saringan.dari, versi: version).parameters())
        }.html
        saring
        AlatPohon(context: context, path: "/perangkat-daerah/\(unit.id)/pohon", saringan: saringan, unit: unit).html
        GambarPohon(context: context, unit: unit, saringan: saringan).html
        section(.aria("labelledby", "judul-daftar")) {
          h2(.id("judul-daftar")) { "Daftar bertingkat" }
          for part in context.pieceRencana(namaBagian, unit.id, { [daftar] }) { part }
        }
        p(.class("catatan")) { JenjangKinerja.sumber }
      }
    }
  }

  private var namaBagian: String {
    "daftar-pohon \(saringan.parameters(ukuran: .sedang).map { "\($0)=\($1)" }.joined(separator: " "))"
  }

  private var daftar: HTML {
    let depth =
      saringan.tingkat
      ?? (pohon.simpul(unit).count > Self.terbanyakUtuh ? SaringanPohon.tingkatAwal : nil)
    let shown = TampilanPohon(context, unit, saringan, tingkat: depth)
    return HTML {
      p(.class("jumlah")) {
        if shown.butir.isEmpty {
          "Tidak ada simpul yang cocok. "
        } else if saringan.jabatan != nil {
          "\(Count(shown.butir.count { $0.isCocok }).printed) dari \(Count(shown.banyaknya).of("simpul")), dengan simpul di atasnya. "
        } else {
          "\(Count(shown.banyaknya).of("simpul")). "
        }
        unduhan
      }
      DaftarPohon(context: context, tampilan: shown, unit: unit.id).html
    }
  }

  private var unduhan: HTML {
    let base = "/data/perangkat-daerah/\(unit.id)/pohon/pohon"
    return HTML {
      // The document is the tree in force; another version is given out as data.
      if saringan.versi == nil {
        "Unduh dokumen: "
        for (index, format) in FormatLaporan.unduhan.filter({ $0 != .json }).enumerated() {
          if index > 0 { ", " }
          a(.href(LaporanPage.alamat(context, unit.id, context.tahun, format, .pohon))) {
            format.nama
            span(.class("hanya-pembaca-layar")) { " dokumen" }
          }
        }
        ". Tabel: "
      } else {
        "Unduh tabel: "
      }
      UnduhTabel(context, base, SaringanPohon(versi: saringan.versi).parameters(), tentang: "tabel").singkat
      "."
    }
  }

  /// The pages beside the tree, and the way to a new node.
  private var lain: HTML {
    HTML {
      if ruang.dapatDiubah {
        p {
          a(.class("tombol"), .href(alamatTambah)) {
            saringan.dari == nil ? "Tambah simpul" : "Tambah simpul di bawahnya"
          }
        }
      }
      FoldOnPhone("Jabatan, dukungan, dan pohon seluruh daerah") {
        ul(.class("berderet")) {
          li { a(.href(ruang.alamat("/jabatan"))) { "Simpul menurut jabatan" } }
          li { a(.href(ruang.alamat("/dukungan"))) { "Dukungan yang diminta" } }
          li { a(.href(context.tautan(LintasPage.path))) { "Matriks dukungan lintas" } }
          li { a(.href(context.tautan(PohonPemdaPage.path))) { "Pohon kinerja seluruh daerah" } }
        }
      }.html
    }
  }

  /// A new node below the one of which the branch is shown; else the form asks where.
  private var alamatTambah: String {
    saringan.dari.map { context.tautan(SimpulForm.alamatTambah(unit.id), [(TempatSimpul.bidang, $0.alamat)]) }
      ?? ruang.alamat("/tambah")
  }

  private var kosong: HTML {
    p {
      Components.nihil("Pohon kinerja \(unit.nama) belum disusun.")
      " "
      if ruang.dapatDiubah {
        "Mulailah dari hasil yang dijanjikan, lalu turunkan sampai keluaran: "
        a(.href(ruang.alamat("/tambah"))) { "tambah simpul pertama" }
        "."
      } else {
        "Perangkat daerah dan Bapperida menyusunnya dari hasil yang dijanjikan sampai keluaran."
      }
    }
  }

  @HTMLBuilder private var saring: HTML {
    let used = Set(pohon.simpul(unit).compactMap(\.jabatan))
    let posts = unit.organisasi.jabatan.semua.filter { used.contains($0.id) }
    if !posts.isEmpty {
      FoldOnPhone("Saring menurut jabatan") {
        form(.class("saringan-pohon"), .method("get"), .action("/perangkat-daerah/\(unit.id)/pohon")) {
          if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
          if let version = saringan.versi { input(.type("hidden"), .name("versi"), .value(version)) }
          if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
          label(.for("saring-jabatan")) { "Jabatan" }
          select(.id("saring-jabatan"), .name("jabatan")) {
            option(.value("")) { "Semua jabatan" }
            for post in posts { option(.value(post.id), .selected(post.id == saringan.jabatan)) { post.nama } }
          }
          button(.class("sekunder")) { "Saring" }
        }
      }.html
    }
  }
}
