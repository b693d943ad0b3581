import Document
import Sakip
import Selaras

/// BAB II: Renstra, Renja, IKU and Perjanjian Kinerja.
struct BabPerencanaan {
  let lkjip: Lkjip

  var bab: Section {
    Section(
      "PERENCANAAN KINERJA", blocks: lkjip.narasi(.perencanaan),
      sections: [
        Section("Rencana Strategis (Renstra)", blocks: renstra),
        Section("Rencana Kerja (Renja)", blocks: renja),
        Section("Indikator Kinerja Utama (IKU)", blocks: iku),
        Section("Perjanjian Kinerja (PK)", blocks: perjanjian),
      ])
  }

  private var unit: UnitState { lkjip.unit }

  private var renstra: [Block] {
    guard let version = unit.renstra(tahun: lkjip.tahun) else { return ["Renstra belum dicatat."] }
    let plan = unit.perencanaan
    let tujuan = plan.tujuan(dalam: version)
    guard !tujuan.isEmpty else { return ["Tujuan dan sasaran dalam \(version.nama) belum dicatat."] }
    let goals = tujuan.map { goal in
      Kalimat.kutip(goal.nama(dalam: version.id)) + dengan(plan.indikator(tujuan: goal.id, dalam: version))
    }
    let points = tujuan.flatMap { plan.sasaran(tujuan: $0.id, dalam: version) }.map { objective in
      RichText("\(objective.nama(dalam: version.id))\(dengan(plan.indikator(sasaran: objective.id, dalam: version))).")
    }
    let objectives: [Block] =
      points.isEmpty
      ? []
      : [
        "Untuk mencapai tujuan tersebut ditetapkan \(Terbilang.angkaDanKata(points.count)) sasaran, yaitu:",
        .list(ItemList(.decimal, points)),
      ]
    return [
      "Tujuan \(unit.nama) menurut \(version.nama) adalah \(Kalimat.daftar(goals))."
    ] + objectives + [
      "Target setiap indikator Tahun \(version.periode.printed) dapat dilihat pada \(see: "renstra").",
      .table(TabelRenstra(unit: unit, versi: version, sel: lkjip.sel).tabel),
    ]
  }

  /// `, dengan indikator kinerja A`, `, dengan 2 (dua) indikator kinerja, yaitu A dan B`; nothing without any.
  private func dengan(_ indicators: [IndikatorDitetapkan]) -> String {
    let names = indicators.map { Kalimat.awalKecil($0.nama) }
    switch names.count {
    case 0: return ""
    case 1: return ", dengan indikator kinerja \(names[0])"
    default:
      return ", dengan \(Terbilang.angkaDanKata(names.count)) indikator kinerja, yaitu \(Kalimat.daftar(names))"
    }
  }

  private var renja: [Block] {
    let rows = lkjip.ikhtisar.rincian
    guard !rows.isEmpty else { return ["Rencana kerja Tahun \(lkjip.tahun) belum dicatat."] }
    let counts = [TingkatAnggaran.program, .kegiatan, .subKegiatan].compactMap { level in
      let count = rows.count { $0.simpul.tingkat == level }
      return count == 0 ? nil : "\(Terbilang.angkaDanKata(count)) \(level.nama.lowercased())"
    }
    return [
      "Rencana kerja Tahun \(lkjip.tahun) terdiri atas \(Kalimat.daftar(counts)), sebagaimana \(see: "renja").",
      .table(TabelRenja(unit: unit, tahun: lkjip.tahun, baris: rows, sel: lkjip.sel).tabel),
    ]
  }

  private var iku: [Block] {
    guard TabelIku.utama(unit, tahun: lkjip.tahun).isEmpty == false else {
      return ["Indikator kinerja utama belum ditetapkan."]
    }
    return [
      "Indikator kinerja utama \(unit.nama) dapat dilihat pada \(see: "iku").",
      .table(TabelIku(unit: unit, tahun: lkjip.tahun, sel: lkjip.sel).tabel),
    ]
  }

  private var perjanjian: [Block] {
    guard let agreement = unit.perjanjian.berlaku(tahun: lkjip.tahun)?.isi else {
      return ["Perjanjian kinerja Tahun \(lkjip.tahun) belum dicatat."]
    }
    let kind = agreement.jenis == .perubahan ? "Perjanjian kinerja perubahan" : "Perjanjian kinerja"
    return [
      "\(kind) \(agreement.jabatan) Tahun \(agreement.tahun) \(agreement.waktuTercetak) dapat dilihat pada \(see: "perjanjian").",
      .table(TabelPerjanjian(unit: unit, perjanjian: agreement, sel: lkjip.sel).tabel),
    ]
  }
}
