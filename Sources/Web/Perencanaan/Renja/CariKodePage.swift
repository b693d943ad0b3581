import HTML
import Sakip
import Selaras

/// Codes of a version of the nomenklatur by a part of their code or name; from a form of a Renja each leads back to it.
struct CariKodePage: Page {
  static let path = "/nomenklatur/cari"
  /// Codes that are shown: who sees more types another word.
  private static let terbanyak = 50

  let context: PageContext
  private let versi: NomenklaturDitetapkan?
  private let kata: String
  private let hasil: (kode: [KodeNomenklatur], jumlah: Int)

  init(_ context: PageContext) {
    self.context = context
    let all = context.state.anggaran.nomenklatur
    let version =
      context.query["nomenklatur"].flatMap { all[$0] } ?? context.state.anggaran.nomenklaturBerlaku(
        tahun: context.tahun)
      ?? all.semua.max { $0.berlakuMulai < $1.berlakuMulai }
    let typed = String((context.query["q"] ?? "").prefix(200))
    versi = version
    kata = typed
    hasil = version.map { context.state.anggaran.cari(typed, nomenklatur: $0.id, paling: Self.terbanyak) } ?? ([], 0)
  }

  var judul: String { "Cari kode nomenklatur" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Nomenklatur", alamat: context.tautan("/nomenklatur")),
    ]
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      if let versi {
        p(.class("kepala-halaman")) { "\(versi.nama). Ketik sebagian kode, misalnya 5.03.01, atau sebagian namanya." }
        formulir(versi)
        if versi.sebagian == true {
          p { Components.lencana("Versi ini baru dicatat sebagian", .perhatian) }
        }
        if !kata.isEmpty {
          PenggantiDicari(context: context, kata: kata).html
          daftar
        }
      } else {
        p {
          Components.nihil(
            "Nomenklatur belum dicatat. Perencana atau administrator mencatat kode dan namanya lebih dahulu.")
        }
      }
    }
  }

  private func formulir(_ version: NomenklaturDitetapkan) -> HTML {
    form(.class("formulir"), .method("get"), .action(Self.path)) {
      input(.type("hidden"), .name("nomenklatur"), .value(version.id))
      if let document = rencana {
        input(.type("hidden"), .name("unit"), .value(document.unit))
        input(.type("hidden"), .name("rencana"), .value(document.id))
      }
      FormField(nama: "q", judul: "Kode atau nama", nilai: kata).html
      button { "Cari" }
    }
  }

  /// The document that asks for a code.
  private var rencana: RencanaTahunanDitetapkan? {
    context.query["unit"].flatMap { context.state.unit[$0] }.flatMap { unit in
      context.query["rencana"].flatMap { unit.perencanaan.rencanaTahunan[$0] }
    }
  }

  @HTMLBuilder private var daftar: HTML {
    if hasil.kode.isEmpty {
      p { Components.nihil(versi.map { SaranKode.nihil($0, kata) } ?? "") }
    } else {
      p(.class("jumlah")) {
        hasil.jumlah > hasil.kode.count
          ? "\(Count(hasil.kode.count).printed) dari \(Count(hasil.jumlah).printed) kode. Tambahkan kata untuk mempersempit."
          : "\(Count(hasil.jumlah).of("kode"))."
      }
      DataTable(
        id: "kode", judul: "Kode yang ditemukan", kolom: ["Kode", "Tingkat", "Nama"].map { DataTable.Column($0) },
        baris: hasil.kode.map { found in
          DataTable.Row([sel(found), HTML(found.kode.tingkat.nama), HTML(found.nama)])
        }
      ).html
    }
  }

  private func sel(_ found: KodeNomenklatur) -> HTML {
    let code = found.kode.description
    guard let rencana else { return HTML(code) }
    return a(
      .href(
        context.tautan("/perangkat-daerah/\(rencana.unit)/renja/\(rencana.id)/isi/baris/baru", [("kode", code)]))
    ) { code }
  }
}
