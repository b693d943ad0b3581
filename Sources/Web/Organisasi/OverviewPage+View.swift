import HTML
import Sakip
import Selaras

extension OverviewPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      if seluruhnya.berisi.isEmpty {
        p(.class("ringkas")) { kalimatKosong }
      } else {
        p(.class("ringkas")) { kalimat }
        ProportionBar(hitungan: seluruhnya.hitungan, tahun: context.tahun).html
      }
      if let pemda = context.state.unitPemda {
        p {
          a(.href(context.tautan(unit: pemda.id))) { "Kinerja \(pemda.nama)" }
          ": visi, misi, tujuan, sasaran, dan indikator kinerja utama pemerintah daerah."
        }
      }
      if !context.perangkatDaerah.isEmpty {
        section(.aria("labelledby", "judul-daftar")) {
          h2(.id("judul-daftar")) { "Daftar perangkat daerah" }
          p { a(.href(context.tautan(OrganisasiPage.path))) { "Susunan organisasi dan perubahannya" } }
          formulir
          daftar
        }
      }
    }
  }

  private var kalimatKosong: String {
    context.perangkatDaerah.isEmpty
      ? "Belum ada perangkat daerah yang dicatat untuk tahun \(context.tahun)."
      : "Belum ada data kinerja tahun \(context.tahun). Pilih tahun lain pada bagian atas halaman."
  }

  private var kalimat: HTML {
    let counts = seluruhnya.hitungan
    return HTML {
      if counts.jumlah > 0 {
        "Dari \(Count(counts.jumlah).printed) indikator kinerja pada \(Count(seluruhnya.berisi.count).printed) perangkat daerah, "
        strong { "\(Count(counts.tercapai).of("indikator")) mencapai atau melampaui target" }
        "."
      }
      if let percent = seluruhnya.serapan {
        " Dari pagu \(seluruhnya.anggaranTerserap.pagu.printedWithCurrency)\(lingkupSerapan(seluruhnya)), yang terpakai "
        context.angka(percent.printedPercent(), .seluruhAnggaran(tahun: context.tahun, .serapan))
        "."
      }
    }
  }

  /// Of how many perangkat daerah a serapan is, where it is not of all.
  private func lingkupSerapan(_ overview: IkhtisarPemda) -> String {
    let covered = overview.cakupanSerapan
    return covered.lengkap
      ? ""
      : " pada \(covered.dihitung) dari \(covered.seluruhnya) perangkat daerah yang realisasi anggarannya sudah dicatat"
  }

  private var formulir: HTML {
    form(.class("saringan"), .method("get"), .action("/")) {
      for pair in context.query.pairs where !["jenis", "kata"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      div {
        label(.for("saring-jenis")) { "Jenis" }
        select(.id("saring-jenis"), .name("jenis")) {
          option(.value(""), .selected(saringan.jenis == nil)) { "Semua jenis" }
          for kind in jenisYangAda {
            option(.value(kind.rawValue), .selected(kind == saringan.jenis)) { kind.nama }
          }
        }
      }
      div {
        label(.for("saring-kata")) { "Nama memuat" }
        input(.id("saring-kata"), .name("kata"), .value(saringan.kata), .maxlength(QueryValues.longestValue))
      }
      button { "Saring" }
      if saringan != SaringanUnit() {
        a(.href(context.tautanIni(tanpa: ["jenis", "kata"]))) { "Hapus saringan" }
      }
    }
  }

  private var daftar: HTML {
    HTML {
      p(.class("jumlah")) {
        "\(Count(ikhtisar.berisi.count).of("perangkat daerah dengan data tahun \(context.tahun)")). "
        UnduhTabel(context, "/data/ikhtisar/ikhtisar", saringanAlamat).html
      }
      if ikhtisar.berisi.isEmpty {
        p { Components.nihil("Tidak ada perangkat daerah berdata yang cocok dengan saringan ini.") }
      } else {
        tabel.html
      }
      if !ikhtisar.kosong.isEmpty { tanpaData }
    }
  }

  private var saringanAlamat: [(String, String)] {
    [("jenis", saringan.jenis?.rawValue ?? ""), ("kata", saringan.kata), ("urut", urutan.rawValue)]
      .filter { !$0.1.isEmpty }
  }

  private var tabel: DataTable {
    DataTable(
      id: "perangkat-daerah", judul: "Capaian kinerja dan serapan anggaran tahun \(context.tahun)",
      kolom: [
        kolom("Perangkat daerah", .nama), kolom("Rata-rata capaian", .capaian), kolom("Serapan", .serapan),
        DataTable.Column("Kategori"), DataTable.Column("Mencapai target", angka: true),
        DataTable.Column("Indikator", angka: true), DataTable.Column("Pagu (Rp)", angka: true),
      ],
      baris: ikhtisar.diurutkan(menurut: urutan).map(baris), kaki: [kaki], catatan: context.kebijakan(ikhtisar))
  }

  private func kolom(_ name: String, _ order: UrutanIkhtisar) -> DataTable.Column {
    let isCurrent = order == urutan
    return DataTable.Column(
      HTML {
        a(.class("urut"), .href(context.tautanIni(dengan: ["urut": order.rawValue]))) {
          name
          span(.aria("hidden", "true")) { isCurrent ? (order == .nama ? " ▲" : " ▼") : " ↕" }
        }
      }, angka: order != .nama, urutan: isCurrent ? (order == .nama ? "ascending" : "descending") : nil)
  }

  private func baris(_ row: IkhtisarPemda.Baris) -> DataTable.Row {
    guard let unit = context.state.unit[row.identitas.id] else { return DataTable.Row([]) }
    return DataTable.Row(context.piece("baris ikhtisar", unit) { sel(row) })
  }

  private func sel(_ row: IkhtisarPemda.Baris) -> [HTML] {
    let id = row.identitas.id
    let rekap = row.ikhtisar.rekap
    let mean = Asal.rataRata(unit: id, tahun: context.tahun)
    return [
      a(.href(context.tautan(unit: id))) { row.identitas.nama },
      HTML {
        if let percent = rekap.rataRata {
          SmallBar(percent: percent).html
          context.angka(percent.printedPercent(), mean)
        } else {
          Components.nihil("belum terukur")
        }
      },
      context.serapan(row.ikhtisar, unit: id),
      context.kategori(row.kategori, row.skala),
      rekap.rataRata == nil
        ? Components.nihil("belum terukur")
        : context.angka("\(Count(rekap.tercapai).printed) dari \(Count(rekap.jumlah).printed)", mean),
      rekap.jumlah == 0 ? Components.nihil("belum ada") : context.angka(Count(rekap.jumlah).printed, mean),
      row.ikhtisar.rincian.isEmpty
        ? Components.nihil("belum ada anggaran")
        : context.angka(
          row.ikhtisar.anggaran.pagu.printed, .anggaran(unit: id, tahun: context.tahun, simpul: nil, .pagu)),
    ]
  }

  private var kaki: DataTable.Row {
    let counts = ikhtisar.hitungan
    let isWhole = saringan == SaringanUnit()
    func sum(_ text: String, _ kind: Asal.Jumlah) -> HTML {
      isWhole ? context.angka(text, .seluruhAnggaran(tahun: context.tahun, kind)) : HTML(text)
    }
    return DataTable.Row([
      HTML(isWhole ? "Seluruh perangkat daerah" : "Perangkat daerah yang ditampilkan"),
      Components.nihil("tidak dirata-ratakan"),
      HTML {
        ikhtisar.serapan.map { sum($0.printedPercent(), .serapan) } ?? Components.nihil("belum ada realisasi")
        if !ikhtisar.cakupanSerapan.lengkap {
          small {
            " (\(ikhtisar.cakupanSerapan.dihitung) dari \(ikhtisar.cakupanSerapan.seluruhnya) perangkat daerah)"
          }
        }
      },
      Components.nihil("tidak dikelompokkan"),
      counts.jumlah == 0
        ? Components.nihil("belum ada")
        : HTML("\(Count(counts.tercapai).printed) dari \(Count(counts.jumlah).printed)"),
      counts.jumlah == 0 ? Components.nihil("belum ada") : HTML(Count(counts.jumlah).printed),
      ikhtisar.anggaran.pagu == .zero
        ? Components.nihil("belum ada anggaran") : sum(ikhtisar.anggaran.pagu.printed, .pagu),
    ])
  }

  private var tanpaData: HTML {
    HTML {
      h3 { "Belum ada data tahun \(context.tahun)" }
      p {
        "\(Count(ikhtisar.kosong.count).of("perangkat daerah")) belum mempunyai target, realisasi, atau anggaran yang dicatat untuk tahun ini."
      }
      ul(.class("berderet")) {
        for agency in ikhtisar.kosong { li { a(.href(context.tautan(unit: agency.id))) { agency.nama } } }
      }
    }
  }
}
