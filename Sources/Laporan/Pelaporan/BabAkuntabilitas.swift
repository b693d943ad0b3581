import Document
import Sakip
import Selaras

/// BAB III: measurements, spending, efficiency and other performance.
struct BabAkuntabilitas {
  let lkjip: Lkjip

  var bab: Section {
    Section(
      "AKUNTABILITAS KINERJA",
      sections: [
        Section("Capaian Kinerja Organisasi", blocks: BagianCapaian(lkjip: lkjip).blocks),
        Section("Realisasi Anggaran", blocks: BagianAnggaran(lkjip: lkjip).blocks),
      ] + (lkjip.struktur.efisiensi ? [Section("Analisis Efisiensi Sumber Daya", blocks: efisiensi)] : [])
        + [Section("Analisis Kinerja Lainnya", blocks: kinerjaLainnya)])
  }

  private var efisiensi: [Block] {
    let promised = lkjip.ikhtisar.dijanjikan
    guard !promised.isEmpty else {
      return ["Efisiensi belum dapat dihitung karena belum ada indikator yang dijanjikan untuk Tahun \(lkjip.tahun)."]
    }
    let method = lkjip.unit.kebijakan(tahun: lkjip.tahun).efisiensi
    let table = TabelEfisiensi(unit: lkjip.unit, tahun: lkjip.tahun, baris: promised, sel: lkjip.sel)
      .tabel(
        "Daftar Analisis Efisiensi Sumber Daya Sasaran Kinerja Utama \(lkjip.unit.nama) Tahun \(lkjip.tahun)",
        kunci: "efisiensi")
    return [
      "Efisiensi dihitung menurut \(method.dasar), yaitu \(Kalimat.rumus(method.rumus)). Nilai yang lebih besar berarti lebih efisien."
    ] + rumus(method) + [
      "Hasilnya dapat dilihat pada \(see: "efisiensi").", .table(table), "Dari tabel tersebut dapat disimpulkan:",
      .list(
        ItemList(
          .decimal,
          KalimatEfisiensi(
            unit: lkjip.unit, tahun: lkjip.tahun, baris: promised, gabungan: lkjip.ikhtisar.rekapEfisiensi,
            sel: lkjip.sel
          ).butir)),
    ]
  }

  private func rumus(_ method: Efisiensi.Metode) -> [Block] {
    guard method == .pmk249 else { return [] }
    func indexed(_ name: String) -> MathNode { .subscripted(.text(name), .variable("i")) }
    let ratio = MathNode.fraction(
      .row([indexed("RAK"), .symbol("/"), indexed("RVK")]), .row([indexed("PAK"), .symbol("/"), indexed("TVK")]))
    let sum = MathNode.row([
      .sum(from: .row([.variable("i"), .symbol("="), .number("1")]), to: .variable("n")),
      .bracketed(.row([.number("1"), .symbol("−"), ratio])), .symbol("×"), .number("100%"),
    ])
    return [
      .formula(.row([.variable("E"), .symbol("="), .fraction(sum, .variable("n"))])),
      "RAK adalah realisasi anggaran, PAK pagu anggaran, RVK realisasi kinerja, TVK target kinerja, dan n banyaknya indikator.",
    ]
  }

  private var kinerjaLainnya: [Block] {
    lkjip.narasi(.kinerjaLainnya) + umum + penghargaan + inovasi
      + TabelRekomendasi(lkjip: lkjip).blocks
  }

  private var umum: [Block] {
    [
      (AnalisisDicatat.Jenis.faktorPendorong, "Faktor yang mempengaruhi keberhasilan secara umum:"),
      (.faktorPenghambat, "Permasalahan dan hambatan secara umum:"), (.solusi, "Strategi pemecahan masalah:"),
    ].flatMap { kind, heading -> [Block] in
      let points = lkjip.butir(kind)
      return points.isEmpty
        ? [] : [.paragraph(RichText(heading)), .list(ItemList(.letter, points.map { RichText($0) }))]
    }
  }

  private var penghargaan: [Block] {
    let awards = lkjip.unit.pelaporan.tahun[lkjip.tahun]?.penghargaan.semua ?? []
    guard !awards.isEmpty else { return [] }
    return [
      "\(lkjip.unit.nama) menerima \(Terbilang.angkaDanKata(awards.count)) penghargaan pada Tahun \(lkjip.tahun), sebagaimana \(see: "penghargaan").",
      .table(TabelPenghargaan(unit: lkjip.unit, tahun: lkjip.tahun, penghargaan: awards).tabel),
    ]
  }

  private var inovasi: [Block] {
    let innovations = lkjip.unit.pelaporan.tahun[lkjip.tahun]?.inovasi.semua ?? []
    guard !innovations.isEmpty else { return [] }
    let points = innovations.map { innovation -> RichText in
      let short = innovation.singkatan.isEmpty ? "" : " (\(innovation.singkatan))"
      return "\(strong: RichText(innovation.nama + short)). \(innovation.uraian)"
    }
    return [
      "Inovasi yang dilaksanakan berjumlah \(Terbilang.angkaDanKata(innovations.count)), yaitu:",
      .list(ItemList(.decimal, points)),
    ]
  }
}
