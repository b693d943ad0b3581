import Foundation
import HTML
import Sakip
import Selaras

/// The codes of one version of the nomenklatur: counted by level, sought, and taken along.
struct KodeNomenklaturPage: Page {
  private static let sehalaman = 100

  let context: PageContext
  let versi: NomenklaturDitetapkan
  /// Those that pass the filter, in the order of their codes.
  let baris: [KodeNomenklaturDicatat.Baris]
  private let jumlah: [TingkatAnggaran: Int]
  private let tingkat: TingkatAnggaran?
  private let kata: String

  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    let room = context.state.anggaran
    guard let version = room.nomenklatur[request.parameters["nomenklatur"] ?? ""] else {
      throw .tidakDitemukan("Versi nomenklatur ini tidak ada. Pilih dari halaman nomenklatur.")
    }
    versi = version
    if let text = context.query["tingkat"] {
      guard let level = TingkatAnggaran(rawValue: text) else {
        throw .permintaanSalah("Tingkat ini tidak dikenal. Pilih dari daftar pada saringan.")
      }
      tingkat = level
    } else {
      tingkat = nil
    }
    kata = context.query["kata"] ?? ""
    jumlah = room.jumlah(nomenklatur: version.id)
    baris = room.kode(nomenklatur: version.id, memuat: kata, tingkat: tingkat)
  }

  static func alamat(_ id: String) -> String { "\(NomenklaturPage.path)/versi/\(id)" }

  var judul: String { versi.nama }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] { NomenklaturPage.jejakDiBawah(context) }

  var isi: HTML {
    HTML {
      h1 { judul }
      if versi.sebagian == true { p { Components.lencana("Baru dicatat sebagian", .perhatian) } }
      ringkasan
      if NomenklaturPage.bolehMencatat(context) { tindakan }
      if jumlah.isEmpty {
        p { Components.nihil("Versi ini belum memuat kode.") }
      } else {
        saringan
        PenggantiDicari(context: context, kata: kata).html
        daftar
      }
    }
  }

  private var ringkasan: HTML {
    Components.daftarIsi(
      [
        ("Kode versi", HTML(versi.id)),
        ("Dasar hukum", Components.teks(versi.dasar, kosong: "belum dicatat")),
        ("Mulai tahun anggaran", HTML(String(versi.berlakuMulai))),
        ("Keterangan", Components.teks(versi.keterangan ?? "", kosong: "tidak ada")),
      ]
        + TingkatAnggaran.allCases.compactMap { level in
          jumlah[level].map { count in
            (
              level.nama,
              a(.href(context.tautanIni(dengan: ["tingkat": level.rawValue], tanpa: ["halaman"]))) {
                Count(count).printed
              }
            )
          }
        })
  }

  private var tindakan: HTML {
    p(.class("berderet")) {
      a(.class("tombol"), .href(Address.make(ImporPage.path, [("jenis", "nomenklatur"), ("versi", versi.id)]))) {
        "Isi kode dari lembar kerja"
      }
      a(.href(VersiNomenklaturForm.alamat(versi.id))) { "Ubah versi ini" }
    }
  }

  private var saringan: HTML {
    form(.class("saringan"), .method("get"), .action(Self.alamat(versi.id))) {
      for pair in context.query.pairs
      where !["tingkat", "kata", "halaman"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      FilterField(
        nama: "tingkat", judul: "Tingkat", pilihan: TingkatAnggaran.allCases.map { ($0.rawValue, $0.nama) },
        terpilih: tingkat?.rawValue
      ).html
      div {
        label(.for("saring-kata")) { "Kode atau nama memuat" }
        input(.id("saring-kata"), .name("kata"), .value(kata), .maxlength(QueryValues.longestValue))
      }
      button { "Saring" }
      if tingkat != nil || !kata.isEmpty {
        a(.href(context.tautanIni(tanpa: ["tingkat", "kata", "halaman"]))) { "Hapus saringan" }
      }
    }
  }

  private var halaman: PageSteps { PageSteps(baris.count, sehalaman: Self.sehalaman, context.query) }

  private var daftar: HTML {
    HTML {
      p(.class("jumlah")) {
        baris.isEmpty ? "Tidak ada kode. " : "\(Count(baris.count).of("kode")). "
        UnduhTabel(context, "/data/nomenklatur/versi/\(versi.id)/kode", parameter).html
      }
      if baris.isEmpty {
        p {
          Components.nihil(
            versi.sebagian == true
              ? "Tidak ada yang cocok dengan saringan ini. Versi ini baru dicatat sebagian, sehingga kode itu mungkin ada dalam keputusannya."
              : "Tidak ada yang cocok dengan saringan ini.")
        }
      } else {
        DataTable(
          id: "kode", judul: "Kode \(versi.nama)",
          kolom: ["Kode", "Tingkat", "Nama", "Menggantikan"].map { DataTable.Column($0) },
          baris: halaman.isi(baris).map { row in
            DataTable.Row([
              HTML(row.kode), HTML(KodeRekening(row.kode)?.tingkat.nama ?? ""), HTML(row.nama),
              Components.teks(row.menggantikan?.joined(separator: "; ") ?? "", kosong: "tidak disebut"),
            ])
          }
        ).html
        halaman.html(context, nama: "Halaman kode")
      }
    }
  }

  private var parameter: [(String, String)] {
    [("tingkat", tingkat?.rawValue ?? ""), ("kata", kata)].filter { !$0.1.isEmpty }
  }
}

/// What took the place of a code that was sought; nothing where the words are no code, or none replaces it.
struct PenggantiDicari {
  let context: PageContext
  let kata: String

  @HTMLBuilder var html: HTML {
    let found = KodeRekening(kata.trimmingCharacters(in: .whitespaces)).map(context.state.anggaran.pengganti) ?? []
    if let first = found.first {
      div(.class("kilat")) {
        p {
          "Kode \(kata)"
          if let name = first.namaLama, let earlier = first.versiLama { " (\(name), \(earlier.nama))" }
          " diganti oleh:"
        }
        ul {
          for one in found {
            li {
              a(.href(Address.make(KodeNomenklaturPage.alamat(one.versi.id), [("kata", one.baru.kode.description)]))) {
                one.baru.kode.description
              }
              " \(one.baru.nama), \(one.versi.nama)"
            }
          }
        }
      }
    }
  }
}
