import Lembar
import Sakip

extension ImporRencana {
  /// An indikator with the targets of the years that the row fills in.
  static func indikator(_ baris: inout BarisImpor, _ place: Tempat) -> [FaktaImpor]? {
    let before = place.unit.perencanaan.indikator[place.id]
    let event = fakta(&baris, place, before)
    let name = event.nama(dalam: place.versi.id)
    let own = FaktaImpor(
      event: event, nama: "indikator \u{201C}\(name)\u{201D}",
      nilai: .init(
        sebelum: before?.nama(dalam: place.versi.id), sesudah: name, sama: before?.nama(dalam: place.versi.id) == name),
      lain: bidang(before, event, dalam: place.versi.id), kelompok: Bagian.indikator.nama)
    // What its targets are read as must be known; all else may be wrong, and their cells are looked at all the same.
    guard isTerbaca(baris) else { return nil }
    let reason = baris.teks(KolomUmum.alasanTarget.nama, tercatat: nil)
    var isNamed = !own.sama
    let targets = (2000...2100).compactMap { year -> FaktaImpor? in
      let found = target(&baris, event, place, tahun: year, milik: isNamed ? nil : name, alasan: reason)
      isNamed = isNamed || found?.sama == false
      return found
    }
    return baris.salah ? nil : [own] + targets
  }

  /// Whether the cells can be read that say what a value of the indikator is.
  private static func isTerbaca(_ baris: BarisImpor) -> Bool {
    ![KolomIndikator.satuan, KolomIndikator.jenis, KolomIndikator.predikat].contains { baris.salah($0.nama) }
  }

  /// - Parameter milik: the indikator, where the row says nothing else of it.
  private static func target(
    _ baris: inout BarisImpor, _ indicator: IndikatorDitetapkan, _ place: Tempat, tahun: Int, milik: String?,
    alasan: String?
  ) -> FaktaImpor? {
    let column = target(tahun).nama
    let before = place.unit.perencanaan.target(indicator.id, versi: place.versi.id, tahun: tahun)?.isi
    guard baris.terisi(column), let value = baris.nilai(column, indicator, tercatat: before) else { return nil }
    if value != before, let doubt = place.unit.kejanggalanPredikat(value, untuk: indicator) {
      baris.tandai(column, doubt, .catatan)
    }
    return FaktaImpor(
      event: TargetDitetapkan(
        unit: place.unit.id, indikator: indicator.id, versi: place.versi.id, tahun: tahun, nilai: value,
        alasan: before == nil ? nil : alasan),
      nama: "target \(tahun)\(milik.map { " indikator \u{201C}\($0)\u{201D}" } ?? "")",
      nilai: .init(sebelum: before?.printed, sesudah: value.printed, sama: before == value),
      kolomBidang: ["nilai": column, "tahun": column, "skala": column])
  }

  /// What the row says; where something of it is wrong, which the row tells, with what is usual in its place.
  private static func fakta(
    _ baris: inout BarisImpor, _ place: Tempat, _ before: IndikatorDitetapkan?
  ) -> IndikatorDitetapkan {
    let recorded = before?.tempat(dalam: place.versi.id)
    let goal = baris.kode(tujuan, tercatat: baris.terisi(sasaran.nama) ? nil : recorded?.tujuan)
    let objective = baris.kode(sasaran, tercatat: baris.terisi(tujuan.nama) ? nil : recorded?.sasaran)
    let unit = baris.teks(KolomIndikator.satuan.nama, tercatat: before?.satuan) ?? ""
    let kind: JenisNilai = baris.pilihan(KolomIndikator.jenis) { $0.nama } ?? before?.jenis ?? .angka
    let way = baris.pilihan(KolomIndikator.arah) { (one: Polaritas) in one.nama } ?? before?.polaritas
    let yearly: Agregasi = baris.pilihan(KolomIndikator.agregasi) { $0.rumus } ?? before?.agregasi ?? .terakhir
    let period: Periode.Jenis = baris.pilihan(KolomIndikator.frekuensi) { $0.rawValue } ?? before?.frekuensi ?? .tahun
    let decimals =
      baris.boleh(KolomIndikator.desimal.nama) { (cell) throws(SelTidakTerbaca) in try cell.bilangan(0...6) }
      ?? before?.desimal ?? 2
    let order = baris.teks(KolomIndikator.predikat.nama, tercatat: before?.urutanPredikat.tertulis)?.terpisah ?? []
    let scale = baris.kode(KolomIndikator.skala, tercatat: before?.skala)
    let above = baris.teks(KolomIndikator.pembilang.nama, tercatat: before?.perbandingan?.pembilang)
    let below = baris.teks(KolomIndikator.penyebut.nama, tercatat: before?.perbandingan?.penyebut)
    let main = baris.boleh(KolomIndikator.utama.nama) { (cell) throws(SelTidakTerbaca) in try yaTidak(cell) }
    let year = baris.boleh(KolomIndikator.tahunAwal.nama, tercatat: before?.kondisiAwal?.tahun) {
      (cell) throws(SelTidakTerbaca) in try cell.bilangan(2000...2100)
    }
    if (above == nil) != (below == nil),
      ![KolomIndikator.pembilang, KolomIndikator.penyebut].contains(where: { baris.salah($0.nama) })
    {
      baris.tandai(KolomIndikator.pembilang.nama, "Isi pembilang dan penyebut bersama-sama, atau kosongkan keduanya.")
    }
    if way == nil, !baris.terisi(KolomIndikator.arah.nama) {
      baris.tandai(KolomIndikator.arah.nama, "Arah yang baik belum diisi. Isi naik atau turun.")
    }
    let text = nama(&baris, before?.nama(dalam: place.versi.id)) ?? ""
    func made(_ baseline: KondisiAwal?) -> IndikatorDitetapkan {
      IndikatorDitetapkan(
        unit: place.unit.id, id: place.id, tujuan: goal, sasaran: objective, nama: text, satuan: unit, jenis: kind,
        polaritas: way ?? .naik, agregasi: yearly, frekuensi: period, desimal: decimals, urutanPredikat: order,
        skala: scale, perbandingan: above.flatMap { above in below.map { .init(pembilang: above, penyebut: $0) } },
        utama: main ?? before?.utama ?? false, definisi: before?.definisi ?? .kosong, kondisiAwal: baseline,
        versi: place.termuat(before))
    }
    guard isTerbaca(baris) else { return made(nil) }
    let value = baris.boleh(KolomIndikator.kondisiAwal.nama, tercatat: before?.kondisiAwal?.nilai) {
      (cell) throws(SelTidakTerbaca) in try cell.nilai(made(nil))
    }
    let fact = made(value.map { KondisiAwal(nilai: $0, tahun: year) })
    return before.map { fact.menurut(place.versi.id, sebelum: $0, place.unit.perencanaan) } ?? fact
  }

  private static func yaTidak(_ cell: Sel) throws(SelTidakTerbaca) -> Bool {
    let text = try cell.kode()
    switch text.lowercased() {
    case "ya": return true
    case "tidak": return false
    default: throw .bukanPilihan(text, ["ya", "tidak"])
    }
  }

  private static func bidang(
    _ before: IndikatorDitetapkan?, _ after: IndikatorDitetapkan, dalam versi: String
  ) -> [BidangImpor] {
    let (old, new) = (before?.tempat(dalam: versi), after.tempat(dalam: versi))
    return [
      BidangImpor(tujuan.nama, old?.tujuan, new?.tujuan), BidangImpor(sasaran.nama, old?.sasaran, new?.sasaran),
      BidangImpor(KolomIndikator.satuan.nama, before?.satuan, after.satuan),
      BidangImpor(KolomIndikator.jenis.nama, before?.jenis.nama, after.jenis.nama),
      BidangImpor(KolomIndikator.arah.nama, before?.polaritas.nama, after.polaritas.nama),
      BidangImpor(KolomIndikator.agregasi.nama, before?.agregasi.rumus, after.agregasi.rumus),
      BidangImpor(KolomIndikator.frekuensi.nama, before?.frekuensi.rawValue, after.frekuensi.rawValue),
      BidangImpor(KolomIndikator.desimal.nama, before.map { String($0.desimal) }, String(after.desimal)),
      BidangImpor(KolomIndikator.predikat.nama, before?.urutanPredikat.tertulis, after.urutanPredikat.tertulis),
      BidangImpor(KolomIndikator.skala.nama, before?.skala, after.skala),
      BidangImpor(KolomIndikator.pembilang.nama, before?.perbandingan?.pembilang, after.perbandingan?.pembilang),
      BidangImpor(KolomIndikator.penyebut.nama, before?.perbandingan?.penyebut, after.perbandingan?.penyebut),
      BidangImpor(KolomIndikator.utama.nama, before.map { $0.utama ? "ya" : "tidak" }, after.utama ? "ya" : "tidak"),
      BidangImpor(
        KolomIndikator.kondisiAwal.nama, before?.kondisiAwal?.nilai.printed, after.kondisiAwal?.nilai.printed),
      BidangImpor(
        KolomIndikator.tahunAwal.nama, before?.kondisiAwal?.tahun.map { String($0) },
        after.kondisiAwal?.tahun.map { String($0) }),
    ]
  }
}

extension [String] {
  /// Predicates in one cell; `nil` for none.
  var tertulis: String? { isEmpty ? nil : joined(separator: "; ") }
}

extension String {
  fileprivate var terpisah: [String] {
    split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
