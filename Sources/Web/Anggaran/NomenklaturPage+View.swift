import HTML
import Sakip
import Selaras

extension NomenklaturPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Kode dan nama ditetapkan Menteri Dalam Negeri dan diperbarui dari waktu ke waktu. Anggaran setiap tahun memakai satu versi."
      }
      if Self.bolehMencatat(context) {
        p { a(.class("tombol"), .href(VersiNomenklaturForm.alamat(VersiNomenklaturForm.baru))) { "Catat versi baru" } }
      }
      if versi.isEmpty {
        p { Components.nihil("Nomenklatur belum dicatat. Administrator atau perencana mencatat versi dan kodenya.") }
      } else {
        section(.aria("labelledby", "judul-versi")) {
          h2(.id("judul-versi")) { "Versi yang dicatat" }
          daftarVersi.html
        }
        section(.aria("labelledby", "judul-perbandingan")) {
          h2(.id("judul-perbandingan")) { "Perbandingan dua versi" }
          if let perbandingan {
            formulir
            ringkasan(perbandingan)
            daftar
          } else {
            p { Components.nihil("Baru ada satu versi. Perbandingan tampil setelah versi kedua dicatat.") }
          }
        }
      }
    }
  }

  private var daftarVersi: DataTable {
    DataTable(
      id: "versi", judul: "Versi nomenklatur dan yang memakainya",
      kolom: [
        DataTable.Column("Versi"), DataTable.Column("Dasar hukum"),
        DataTable.Column("Mulai tahun anggaran", angka: true),
        DataTable.Column("Kode", angka: true), DataTable.Column("Keterangan"), DataTable.Column("Dipakai"),
      ],
      baris: versi.map { version in
        let users = pemakai(version)
        return DataTable.Row([
          HTML {
            a(.href(context.tautan(KodeNomenklaturPage.alamat(version.id)))) { version.nama }
            if version.sebagian == true {
              " "
              Components.lencana("baru dicatat sebagian", .perhatian)
            }
          },
          Components.teks(version.dasar, kosong: "belum dicatat"),
          HTML(String(version.berlakuMulai)),
          HTML(Count(context.state.anggaran.kode(nomenklatur: version.id).count).printed),
          Components.teks(version.keterangan ?? "", kosong: "tidak ada"),
          users.isEmpty
            ? Components.nihil("belum dipakai")
            : HTML {
              for (index, user) in users.enumerated() {
                if index > 0 { ", " }
                a(.href(user.alamat)) { user.nama }
              }
            },
        ])
      })
  }

  /// The budgets, RKPD and Renja that use a version, with their pages.
  private func pemakai(_ version: NomenklaturDitetapkan) -> [(nama: String, alamat: String)] {
    context.state.pemakai(nomenklatur: version.id).map { unit, year in
      (nama: "Anggaran \(unit.nama) \(year)", alamat: context.tautan(unit: unit.id, "/anggaran", tahun: year))
    }
      + context.state.dokumen(nomenklatur: version.id).map { unit, document in
        (nama: "\(document.nama) \(unit.nama)", alamat: context.tautan(unit: unit.id, "/renja/\(document.id)"))
      }
  }

  private var formulir: HTML {
    form(.class("saringan"), .method("get"), .action(Self.path)) {
      for pair in context.query.pairs
      where !["dari", "ke", "perubahan", "kata"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      FilterField(
        nama: "dari", judul: "Versi pertama", pilihan: versi.map { ($0.id, $0.nama) }, terpilih: pilihan.dari?.id,
        semua: nil
      ).html
      FilterField(
        nama: "ke", judul: "Versi kedua", pilihan: versi.map { ($0.id, $0.nama) }, terpilih: pilihan.ke?.id, semua: nil
      ).html
      FilterField(
        nama: "perubahan", judul: "Perubahan",
        pilihan: PerbandinganNomenklatur.Perubahan.allCases.map { ($0.rawValue, $0.nama) },
        terpilih: pilihan.perubahan?.rawValue
      ).html
      div {
        label(.for("saring-kata")) { "Kode atau nama memuat" }
        input(
          .id("saring-kata"), .name("kata"), .value(pilihan.kata), .maxlength(QueryValues.longestValue))
      }
      button { "Saring" }
      if pilihan.perubahan != nil || !pilihan.kata.isEmpty {
        a(.href(context.tautanIni(tanpa: ["perubahan", "kata"]))) { "Hapus saringan" }
      }
    }
  }

  private func ringkasan(_ comparison: PerbandinganNomenklatur) -> HTML {
    Components.daftarIsi(
      PerbandinganNomenklatur.Perubahan.allCases.map { change in
        let count = comparison.jumlah(change)
        return (
          change.nama,
          count == 0
            ? Components.nihil("tidak ada")
            : a(.href(context.tautanIni(dengan: ["perubahan": change.rawValue]))) { Count(count).printed }
        )
      })
  }

  private var daftar: HTML {
    HTML {
      p(.class("jumlah")) {
        "\(Count(baris.count).of("baris")). "
        if baris.count > Self.mostShown {
          "Ditampilkan \(Self.mostShown) yang pertama; saring agar lebih sedikit, atau unduh seluruhnya. "
        }
        UnduhTabel(context, "/data/nomenklatur/nomenklatur", pilihan.parameter).html
      }
      if baris.isEmpty {
        p { Components.nihil("Tidak ada yang cocok dengan saringan ini.") }
      } else {
        tabel.html
      }
    }
  }

  private var tabel: DataTable {
    let first = pilihan.dari?.nama ?? ""
    let second = pilihan.ke?.nama ?? ""
    return DataTable(
      id: "perbandingan", judul: "\(first) dan \(second)",
      kolom: ["Perubahan", first, second].map { DataTable.Column($0) },
      baris: baris.prefix(Self.mostShown).map { row in
        DataTable.Row(
          [HTML(row.perubahan.nama)]
            + [row.lama, row.baru].map { code in
              code.map { code in
                HTML {
                  code.nama
                  small { code.kode.description }
                }
              } ?? Components.nihil("tidak ada")
            })
      })
  }
}
