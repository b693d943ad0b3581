import Sakip
import Selaras

/// The form of a service: its row of T-C.30.
struct IsianLayanan: IsianRencana {
  private typealias NilaiTahun = KinerjaLayananDicatat.NilaiTahun

  let unit: UnitState
  let rencana: RencanaTahunanDitetapkan
  /// `nil` for a new one.
  let layanan: KinerjaLayananDicatat?

  var sebutan: String { layanan.map(\.indikator) ?? "Kinerja pelayanan baru" }
  var objek: Objek? { layanan.map { .kinerjaLayanan(rencana: rencana.id, id: $0.id) } }
  var letakGalat: [String: String] {
    [
      "target": "target-\(rencana.tahun)", "realisasi": "realisasi-\(rencana.tahun - 2)",
      "proyeksi": "proyeksi-\(rencana.tahun)",
    ]
  }
  var pesan: String { "Kinerja pelayanan tersimpan dan termuat dalam tabelnya." }

  private var kelompok: [(nama: String, judul: String, tahun: [Int])] {
    let year = rencana.tahun
    return [
      ("target", "Target", Array((year - 2)...(year + 1))), ("realisasi", "Realisasi", [year - 2, year - 1]),
      ("proyeksi", "Proyeksi", [year, year + 1]),
    ]
  }

  var bidang: [(judul: String, isi: [BidangRencana])] {
    [
      (
        "",
        [
          BidangRencana(nama: "indikator", judul: "Indikator", isRequired: true),
          BidangRencana(nama: "spm", judul: "Standar pelayanan minimal (SPM)"),
          BidangRencana(nama: "ikk", judul: "Indikator kinerja kunci (IKK)"),
          BidangRencana(nama: "catatan", judul: "Catatan analisis", jenis: .baris),
        ]
      )
    ]
      + kelompok.map { group in
        (group.judul, group.tahun.map { BidangRencana(nama: "\(group.nama)-\($0)", judul: "\(group.judul) \($0)") })
      }
  }

  var tercatat: [String: String] {
    guard let layanan else { return [:] }
    var values = [
      "indikator": layanan.indikator, "spm": layanan.spm, "ikk": layanan.ikk, "catatan": layanan.catatan,
    ]
    for (name, rows) in [("target", layanan.target), ("realisasi", layanan.realisasi), ("proyeksi", layanan.proyeksi)] {
      for row in rows { values["\(name)-\(row.tahun)"] = row.nilai.printed }
    }
    return values
  }

  func fakta(_ sent: FormValues, _ wrong: inout IsianSalah) -> (fakta: any Event, objek: Objek) {
    var rows: [[NilaiTahun]] = []
    for group in kelompok {
      var values: [NilaiTahun] = []
      for year in group.tahun {
        let value = wrong.baca(
          try sent.nilaiBersatuan("\(group.nama)-\(year)", "\(group.judul) \(year)"), atau: nil)
        if let value { values.append(NilaiTahun(tahun: year, nilai: value)) }
      }
      rows.append(values)
    }
    let id = layanan?.id ?? FormValues.nomorBaru(unit.perencanaan.isi(rencana: rencana.id).layanan.semua.map(\.id))
    return (
      KinerjaLayananDicatat(
        unit: unit.id, rencana: rencana.id, id: id, indikator: sent["indikator"] ?? "", spm: sent["spm"] ?? "",
        ikk: sent["ikk"] ?? "", target: rows[0], realisasi: rows[1], proyeksi: rows[2], catatan: sent.teks("catatan")),
      .kinerjaLayanan(rencana: rencana.id, id: id)
    )
  }
}
