import HTML
import Sakip
import Selaras

extension PerangkatDaerahPage {
  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: nil).html
      PintasanPengukuran(context: context, unit: unit).html
      PintasanBelanja(context: context, unit: unit).html
      Suksesi(context: context, unit: unit).html
      if unit.jenis == .pemda { VisiMisi(context: context).html }
      context.piece("kinerja", unit) { [kinerja] }
      context.piece("anggaran", unit) { [anggaran] }
      PerangkatDaerahPegawai(context: context, unit: unit).html
      PerangkatDaerahPelaporan(
        context: context, unit: unit, pelaporan: pelaporan, rekomendasi: unit.rekomendasi(tahun: context.tahun)
      ).html
      perubahan.html
    }
  }

  private var kinerja: HTML {
    HTML {
      ringkasan
      ProportionBar(hitungan: IkhtisarPemda.Hitungan(ikhtisar.rekap), tahun: context.tahun).html
      section(.aria("labelledby", "judul-sasaran")) {
        h2(.id("judul-sasaran")) { "Tujuan, sasaran, dan indikator" }
        if kelompok.isEmpty { p { Components.nihil("Tujuan dan sasaran belum ditetapkan.") } } else { tabel.html }
        bagan
      }
    }
  }

  private var ringkasan: HTML {
    let rekap = ikhtisar.rekap
    let mean = Asal.rataRata(unit: unit.id, tahun: context.tahun)
    return Components.daftarIsi([
      (
        "Indikator mencapai target",
        rekap.rataRata == nil
          ? Components.nihil("belum ada indikator yang terukur")
          : context.angka("\(Count(rekap.tercapai).printed) dari \(Count(rekap.jumlah).printed)", mean)
      ),
      (
        "Rata-rata capaian",
        rekap.rataRata.map { percent in
          HTML {
            context.angka(percent.printedPercent(), mean)
            " "
            context.kategori(skala.kategori(percent), skala)
          }
        } ?? Components.nihil("belum ada indikator yang terukur")
      ),
      (
        "Serapan anggaran",
        context.serapan(ikhtisar, unit: unit.id)
      ),
      (
        "Efisiensi",
        context.efisiensi(ikhtisar.rekapEfisiensi, unit: unit.id)
      ),
    ])
  }

  private var tabel: DataTable {
    DataTable(
      id: "indikator", judul: "Target, realisasi, dan capaian tahun \(context.tahun)",
      kolom: [
        DataTable.Column("Indikator"), DataTable.Column("Capaian", angka: true),
        DataTable.Column("Target", angka: true), DataTable.Column("Realisasi", angka: true),
        DataTable.Column("Satuan"), DataTable.Column("Kategori"), DataTable.Column("Serapan", angka: true),
      ],
      kelompok: kelompok.map { group in
        DataTable.Group(
          judul: HTML {
            "\(group.jenis): \(group.nama)"
            if group.indikator.isEmpty {
              " "
              Components.nihil("Belum ada target atau realisasi tahun \(context.tahun).")
            }
          }, baris: group.indikator.map(baris))
      }, catatan: context.kebijakan(ikhtisar, skala))
  }

  private func baris(_ result: KinerjaIndikator) -> DataTable.Row {
    let indicator = result.indikator
    return DataTable.Row([
      a(.href(context.tautan(unit: unit.id, "/indikator/\(indicator.id)"))) { indicator.nama },
      context.capaian(
        result.capaian, .indikator(unit: unit.id, indikator: indicator.id, tahun: context.tahun, .capaian)),
      context.target(result, unit: unit.id),
      context.realisasi(result.hasilRealisasi, indicator.id, unit: unit.id, tahun: context.tahun),
      indicator.satuan.isEmpty ? Components.nihil("indeks") : HTML(indicator.satuan),
      context.kategori(result.kategori, skala),
      context.serapan(
        result.anggaran, result.cakupanBelanja,
        .indikator(unit: unit.id, indikator: indicator.id, tahun: context.tahun, .serapan), kosong: "belum dipetakan"),
    ])
  }

  private var bagan: HTML {
    guard ikhtisar.indikator.contains(where: { $0.capaian.persen != nil }) else { return .empty }
    let title = "Capaian indikator tahun \(context.tahun) dalam persen"
    return Components.bagan(
      Charts.capaian(ikhtisar.indikator, judul: title), judul: title)
  }

  private var anggaran: HTML {
    section(.aria("labelledby", "judul-anggaran")) {
      h2(.id("judul-anggaran")) { "Anggaran" }
      if program.isEmpty {
        p { Components.nihil("Anggaran tahun \(context.tahun) belum dicatat.") }
      } else {
        kalimatAnggaran
        if ikhtisar.adaRealisasiAnggaran {
          Components.bagan(
            Charts.serapan(program, judul: "Serapan anggaran per program tahun \(context.tahun)"),
            judul: "Serapan anggaran per program tahun \(context.tahun)")
        }
      }
    }
  }

  private var kalimatAnggaran: HTML {
    func sum(_ amount: Rupiah, _ kind: Asal.Jumlah) -> HTML {
      context.angka(
        amount.printedWithCurrency, .anggaran(unit: unit.id, tahun: context.tahun, simpul: nil, kind))
    }
    return p {
      "Pagu "
      sum(ikhtisar.anggaran.pagu, .pagu)
      " dalam \(Count(program.count).of("program"))"
      if ikhtisar.adaRealisasiAnggaran {
        ", terpakai "
        sum(ikhtisar.anggaran.realisasi, .belanja)
        ". "
      } else {
        "; realisasinya belum dicatat. "
      }
      a(.href(context.tautan(unit: unit.id, "/anggaran"))) { "Lihat rincian anggaran" }
    }
  }
}
