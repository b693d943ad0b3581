import FileStore
import HTML
import Sakip
import Selaras

extension PratinjauPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "Berkas \(unggahan.berkas.nama), \(ByteCount(unggahan.ukuran).printed). Pratinjau ini berlaku sampai \(context.zona.printed(unggahan.berlakuSampai)); belum ada yang tercatat."
      }
      if let chosen = unggahan.dipilih {
        p(.class("kilat")) {
          "Dibaca sebagai \(unggahan.jenis.namaDalamKalimat) menurut judul kolomnya, bukan \(chosen.namaDalamKalimat)."
        }
      }
      if !hasil.baris.isEmpty { banyaknya }
      if hasil.halangan == nil {
        pesan
        keputusan
      } else {
        keputusan
        pesan
      }
      if !hasil.baris.isEmpty { rows }
      pembuangan
      p { a(.href(ImporPage.path)) { "Unggah berkas lain" } }
    }
  }

  /// Throwing the sheet away, for who will not apply it.
  private var pembuangan: HTML {
    details(.id(Self.buang)) {
      summary { "Buang pratinjau ini" }
      p(.class("petunjuk")) {
        "Belum ada yang tercatat dari \(unggahan.berkas.nama). Pratinjau yang dibuang tidak dapat diterapkan lagi; berkasnya dapat diunggah kembali."
      }
      FormFrame(alamat: "\(Self.alamat(unggahan.id))/buang", token: context.formToken).html {
        button(.class("bahaya")) { "Buang pratinjau" }
      }
    }
  }

  /// How many rows are in which state, without those of which there are none, and what they are about.
  private var banyaknya: HTML {
    Components.daftarIsi(
      HasilImpor.Keadaan.allCases.filter { hasil.banyaknya($0) > 0 }
        .map { kind in (kind.nama, HTML(Count(hasil.banyaknya(kind)).printed)) }
        + hasil.kelompok.map { group in (group.nama, HTML(Count(group.jumlah).printed)) })
  }

  /// Applying, or why it cannot be.
  @HTMLBuilder private var keputusan: HTML {
    if let obstacle = hasil.halangan {
      p(.class("pesan-galat")) { obstacle }
    } else {
      FormFrame(alamat: "\(Self.alamat(unggahan.id))/terapkan", token: context.formToken).html {
        input(.type("hidden"), .name("posisi"), .value(String(pemeriksaan.posisi)))
        p {
          "Baris yang kosong dan yang sama dilewati. Semuanya dicatat sekaligus atau tidak sama sekali"
          hasil.dapatDibatalkan
            ? ", dan dapat dibatalkan sesudahnya."
            : ". Impor ini menetapkan perangkat daerah baru, yang tidak dapat dicabut, sehingga tidak dapat dibatalkan sesudahnya. Periksa kode dan namanya."
        }
        button { "Terapkan \(Count(hasil.banyaknya(.baru) + hasil.banyaknya(.berubah)).of("baris"))" }
      }
    }
  }

  @HTMLBuilder private var pesan: HTML {
    let wrong = hasil.pesan.filter { $0.bobot == .salah }
    let notes = hasil.pesan.filter { $0.bobot == .catatan }
    if !wrong.isEmpty { messages("Yang salah", wrong) }
    if !notes.isEmpty { messages("Yang perlu dilihat", notes) }
  }

  private func messages(_ title: String, _ all: [PesanImpor]) -> HTML {
    HTML {
      h2 { title }
      ul {
        for one in all.prefix(Self.pesanTerbanyak) { li { message(one) } }
      }
      if all.count > Self.pesanTerbanyak {
        p { "Dan \(Count(all.count - Self.pesanTerbanyak).printed) pesan lain, di samping barisnya di bawah." }
      }
    }
  }

  private func message(_ one: PesanImpor) -> HTML {
    let place = one.sel.map { "Sel \($0)" } ?? one.baris.map { "Baris \($0)" }
    return HTML {
      if let place, let row = one.baris, hasil.baris.contains(where: { $0.nomor == row }) {
        a(.href(alamat(baris: row))) { place }
        ": "
      } else if let place {
        "\(place): "
      }
      one.pesan
    }
  }

  private var rows: HTML {
    HTML {
      h2 { "Baris" }
      nav(.class("berurutan"), .aria("label", "Keadaan baris")) {
        ul {
          filter("Semua", hasil.baris.count, nil)
          for kind in HasilImpor.Keadaan.allCases where hasil.banyaknya(kind) > 0 {
            filter(kind.nama, hasil.banyaknya(kind), kind)
          }
        }
      }
      DataTable(
        id: "baris", judul: "\(Count(baris.count).of("baris")), nomornya seperti pada berkas",
        kolom: ["Baris", "Keadaan", "Tentang", "Tercatat", "Menjadi", "Pesan"].map { DataTable.Column($0) },
        baris: halaman.isi(baris).map(row)
      ).html
      halaman.html(context, nama: "Halaman pratinjau")
    }
  }

  private func filter(_ title: String, _ count: Int, _ kind: HasilImpor.Keadaan?) -> HTML {
    let address = Address.make(Self.alamat(unggahan.id), kind.map { [("keadaan", $0.kode)] } ?? [])
    return li {
      a(.href(address), .aria("current", kind == saringan ? "page" : nil)) { "\(title) (\(Count(count).printed))" }
    }
  }

  private func row(_ one: HasilImpor.Baris) -> DataTable.Row {
    let messages = hasil.pesan.filter { $0.baris == one.nomor }
    let unread = one.keadaan == .belumDiisi ? "dilewati" : "tidak terbaca"
    return DataTable.Row([
      span(.id("baris-\(one.nomor)")) { String(one.nomor) },
      Components.lencana(one.keadaan.nama, one.keadaan.lencana),
      Components.teks(one.nama ?? "", kosong: unread),
      Components.teks(one.sebelum ?? "", kosong: one.nama == nil ? unread : "belum tercatat"),
      Components.teks(one.sesudah ?? "", kosong: one.keadaan == .belumDiisi ? "belum diisi" : "tidak terbaca"),
      messages.isEmpty
        ? Components.nihil("tidak ada")
        : HTML {
          for message in messages {
            div { "\(message.sel.map { "\($0): " } ?? "")\(message.pesan)" }
          }
        },
    ])
  }
}
