import HTML
import Sakip
import Selaras

extension ProgramForm {
  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(versi.nama), \(versi.periode.printed). "
        (isClosed ? StatusVersi.ditutup : .terbuka).lencana
      }
      if isClosed {
        p {
          Components.nihil("Versi ini sudah ditutup; daftar programnya diubah dalam versi baru.")
          " "
          a(.href(daftar)) { "Buka daftar program" }
        }
      } else {
        formulir { isian }
        pencabutan("program", "Program tidak disebut lagi dalam versi ini; versi lain tidak berubah.")
      }
    }
  }

  private var isian: HTML {
    HTML {
      teks("kode", "Kode program", program?.kode, "Seperti pada nomenklatur: 5.03.02. Kosongkan bila tidak tercetak.")
      SelectField(
        nama: "nomenklatur", judul: "Nomenklatur",
        pilihan: [.init(nilai: "", nama: "Tidak diperiksa")]
          + context.state.anggaran.nomenklatur.semua.map { .init(nilai: $0.id, nama: $0.nama) },
        nilai: fields.nilai("nomenklatur", program?.nomenklatur ?? ""),
        petunjuk: "Bila dipilih, kode dan nama diperiksa; nama boleh dikosongkan dan diambil dari sana.",
        galat: fields.galat("nomenklatur")
      ).html
      p { a(.href(context.tautan(CariKodePage.path))) { "Cari kode dalam nomenklatur" } }
      TextArea(
        nama: "nama", judul: "Nama program", nilai: fields.nilai("nama", program?.nama ?? ""),
        petunjuk: fields.tersimpan("nama", program?.nama ?? ""), galat: fields.galat("nama"), baris: 2
      ).html
      kotak("sasaran", "Sasaran yang didukung", sasaran, program?.sasaran ?? [])
      if ruang.unit.jenis == .pemda {
        kotak(
          "perangkatDaerah", "Perangkat daerah pelaksana", context.perangkatDaerah.map { ($0.id, $0.nama) },
          program?.perangkatDaerah ?? [])
      }
      pagu
      TextArea(
        nama: "catatan", judul: "Catatan", nilai: fields.nilai("catatan", program?.catatan ?? ""),
        galat: fields.galat("catatan"), baris: 2
      ).html
      p(.class("berderet")) {
        button { "Simpan program" }
        if program == nil { button(.name("aksi"), .value("lagi")) { "Simpan dan tambah program berikutnya" } }
        a(.href(daftar)) { "Batal" }
      }
    }
  }

  private var sasaran: [(String, String)] {
    ruang.rencana.sasaran.semua.filter { ruang.rencana.termuat($0, dalam: versi.id) }
      .map { ($0.id, $0.nama(dalam: versi.id)) }
  }

  private func kotak(_ name: String, _ title: String, _ choices: [(String, String)], _ recorded: [String]) -> HTML {
    guard !choices.isEmpty else { return .empty }
    return BoxGroup(
      nama: name, judul: title,
      kotak: choices.map { id, text in
        .init(nilai: id, nama: text, isTicked: fields.isTicked(name, nilai: id, recorded.contains(id)))
      }, galat: fields.galat(name)
    ).html
  }

  private var pagu: HTML {
    fieldset(.class(fields.galat("pagu") == nil ? "bidang" : "bidang galat"), .id("pagu"), .tabindex(-1)) {
      legend { "Pagu indikatif" }
      FieldNotes(
        id: "pagu",
        petunjuk:
          "Dalam rupiah, boleh dikosongkan. Tahun tanpa pagu di samping tahun yang berpagu berarti tidak direncanakan.",
        galat: fields.galat("pagu")
      ).html
      for year in versi.periode.tahun {
        FormField(
          nama: "pagu-\(year)", judul: "Tahun \(year)",
          nilai: fields.nilai("pagu-\(year)", program?.pagu(tahun: year)?.printed ?? ""), papanKetik: "numeric",
          terpanjang: 30
        ).html
      }
    }
  }

  private func teks(_ name: String, _ title: String, _ recorded: String?, _ hint: String) -> HTML {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded ?? ""),
      petunjuk: fields.tersimpan(name, recorded ?? "") ?? hint, galat: fields.galat(name), terpanjang: 60
    ).html
  }
}
