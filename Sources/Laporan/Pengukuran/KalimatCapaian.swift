import Document
import Sakip
import Selaras

/// The numbered explanation of one indikator, drafted from its figures: how the value came about, against earlier
/// years, against the end of the Renstra, against others, and the absorption.
struct KalimatCapaian {
  let unit: UnitState
  let hasil: KinerjaIndikator
  let sel: Sel

  private var indikator: IndikatorDitetapkan { hasil.indikator }
  private var tahun: Int { hasil.tahun }

  var butir: [RichText] {
    [tahunLalu, tahunIni, perkembangan, akhirRenstra, pembanding, serapan].compactMap { $0 }.map { RichText($0) }
  }

  private var tahunLalu: String? {
    let known = hasil.sebelumnya.compactMap { year in
      year.realisasi.map { kalimat($0, year.target?.isi, year.capaian, year.tahun) }
    }
    let gaps = hasil.sebelumnya.tanpaRealisasi.map { group in
      let reason = group.sebab == .belumDiisi ? "indikator ini belum diukur pada tahun tersebut" : group.sebab.nama
      return "Realisasi tahun \(Kalimat.daftar(group.tahun.map(String.init))) tidak disajikan karena \(reason)."
    }
    let sentences = gaps + known
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private var tahunIni: String {
    switch hasil.hasilRealisasi {
    case .tidakAda(let reason):
      return "Capaian tahun \(tahun) belum dapat dihitung karena realisasi \(reason.nama)."
    case .terhitung(let realisasi):
      let kategori = hasil.kategori.map { " dan termasuk kategori \($0.lowercased())" } ?? ""
      return kalimat(realisasi, hasil.target?.isi, hasil.capaian, tahun, penutup: kategori)
    }
  }

  private func kalimat(
    _ realisasi: RealisasiTahunan, _ target: Nilai?, _ capaian: HasilCapaian, _ year: Int, penutup: String = ""
  ) -> String {
    var text = "Realisasi tahun \(year) adalah \(realisasi.cetak(satuan: indikator.satuan))"
    if realisasi.tanpaKejadian {
      text += ", karena tidak ada kejadian yang harus ditangani sehingga dinilai 100%"
    } else if realisasi.bagian.count > 1 || realisasi.perhitungan != realisasi.nilai.printed {
      text += ", yaitu \(realisasi.rumus): \(Kalimat.rumus(realisasi.perhitungan))"
    }
    if let note = realisasi.sementara { text += " (angka sementara: \(note))" }
    switch (target, capaian.persen) {
    case (let target?, let percent?):
      text += ". Dengan target \(cetak(target)), capaiannya \(sel.cetak(percent))\(penutup).\(capaian.kalimatKebijakan)"
    case (let target?, nil): text += ", sedangkan targetnya \(cetak(target))."
    default: text += ". Target tahun \(year) tidak ditetapkan."
    }
    return text
  }

  private var perkembangan: String? {
    guard let before = hasil.sebelumnya.last, let first = before.realisasi, let second = hasil.realisasi,
      let earlier = first.nilai.angka, let later = second.nilai.angka
    else { return nil }
    let change = Perkembangan(from: Ratio(earlier), to: Ratio(later))
    var text: String
    if change == .tetap {
      text = "Dibandingkan dengan tahun \(before.tahun), realisasi tetap sebesar \(cetak(.angka(later)))\(second.tanda)"
    } else {
      let points = Perkembangan.perubahanPoin(from: Ratio(min(earlier, later)), to: Ratio(max(earlier, later)))
      let growth = Perkembangan.pertumbuhan(from: Ratio(earlier), to: Ratio(later))
        .map { " (pertumbuhan \(sel.cetak($0)))" }
      text =
        "Dibandingkan dengan tahun \(before.tahun), realisasi \(change.rawValue) \(jarak(points, earlier, later))\(growth ?? "") dari \(cetak(.angka(earlier)))\(first.tanda) menjadi \(cetak(.angka(later)))\(second.tanda)"
    }
    if let old = before.capaian.persen?.rounded(decimals: 2), let new = hasil.capaian.persen?.rounded(decimals: 2) {
      switch Perkembangan(from: Ratio(old), to: Ratio(new)) {
      case .tetap: text += "; capaiannya tetap \(sel.cetak(Ratio(new)))"
      case .naik: text += "; capaiannya naik dari \(sel.cetak(Ratio(old))) menjadi \(sel.cetak(Ratio(new)))"
      case .turun: text += "; capaiannya turun dari \(sel.cetak(Ratio(old))) menjadi \(sel.cetak(Ratio(new)))"
      }
    }
    return text + "."
  }

  private var akhirRenstra: String? {
    guard let final = hasil.targetAkhir?.isi, let version = unit.renstra(tahun: tahun),
      case .terukur(let capaian) = hasil.capaianAkhir
    else { return nil }
    return
      "Target akhir Renstra tahun \(version.periode.akhir) adalah \(cetak(final)). Terhadap target tersebut, realisasi tahun \(tahun) mencapai \(sel.cetak(capaian.persen)) (\(perhitungan(capaian)))\(sisa(final)).\(hasil.capaianAkhir.kalimatKebijakan)"
  }

  /// How far the stated realisasi still is from the end of the Renstra; empty for a predicate.
  private func sisa(_ final: Nilai) -> String {
    guard let target = final.angka, let stated = hasil.realisasi?.nilai.angka else { return "" }
    let rest = Perkembangan.sisaTarget(akhir: Ratio(target), realisasi: Ratio(stated), polaritas: indikator.polaritas)
    let zero = Ratio(0)
    if rest == zero { return "; target akhir sudah tercapai" }
    return rest > zero
      ? "; sisa target \(jarak(rest, target, stated))"
      : "; target akhir sudah terlampaui \(jarak(zero - rest, target, stated))"
  }

  /// The distance between two figures: percentages lie points apart, other figures units.
  private func jarak(_ distance: Ratio, _ first: ExactDecimal, _ second: ExactDecimal) -> String {
    let unitName = indikator.satuan.isEmpty || indikator.satuan == "%" ? "poin" : indikator.satuan
    return "\(distance.rounded(decimals: max(first.decimals, second.decimals)).printed) \(unitName)"
  }

  /// The computation with the stated figure; what it is computed from may have many more decimals than anyone reads.
  private func perhitungan(_ capaian: Capaian) -> String {
    guard let full = hasil.realisasi?.nilaiPenuh.angka, let stated = hasil.realisasi?.nilai.angka, full != stated
    else { return Kalimat.rumus(capaian.perhitungan) }
    return Kalimat.rumus(capaian.perhitungan.replacing(full.printed, with: stated.printed))
      + ", dihitung dari angka yang belum dibulatkan"
  }

  private var pembanding: String? {
    let records = PembandingDicatat.Lingkup.allCases.compactMap { scope in
      unit.pengukuran.pembanding(indikator.id, tahun: tahun, scope).map { (scope, $0) }
    }
    let present = records.compactMap { scope, record in
      record.nilai.map { "\(scope.nama) sebesar \(cetak($0)) (\(record.keterangan))" }
    }
    let absent = records.filter { $0.1.nilai == nil }
    var sentences: [String] = []
    if !present.isEmpty { sentences.append("Sebagai pembanding, capaian \(Kalimat.daftar(present)).") }
    if !absent.isEmpty {
      let names = Kalimat.daftar(absent.map { $0.0.nama })
      let reasons = absent.map(\.1.keterangan).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      sentences.append("Perbandingan dengan \(names) belum dapat disajikan. \(reasons.joined(separator: " "))")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// How much of the money mapped to the indikator was spent.
  var serapan: String? {
    guard let money = hasil.anggaran else { return nil }
    guard hasil.cakupanBelanja.ada else {
      return
        "Realisasi anggaran yang mendukung indikator ini belum dicatat; pagunya \(money.pagu.printedWithCurrency)."
    }
    guard let percent = money.serapan else { return nil }
    return
      "Serapan anggaran yang mendukung indikator ini adalah \(sel.cetak(percent)), yaitu realisasi \(money.realisasi.printedWithCurrency) dari pagu \(money.pagu.printedWithCurrency)\(hasil.cakupanBelanja.anakKalimat)."
  }

  private func cetak(_ nilai: Nilai) -> String { Satuan.cetak(nilai, satuan: indikator.satuan) }
}
