import Sakip
import Selaras

/// The form of the evaluation of one place of the nomenklatur: the columns of T-C.29 that are entered.
struct IsianEvaluasi: IsianRencana {
  let unit: UnitState
  let rencana: RencanaTahunanDitetapkan
  /// `nil` for a new one.
  let evaluasi: EvaluasiRencanaDicatat?

  var sebutan: String { evaluasi.map { "Evaluasi \($0.kode)" } ?? "Evaluasi baru" }
  var objek: Objek? { evaluasi.map { .evaluasiRencana(rencana: rencana.id, kode: $0.kode) } }
  var letakGalat: [String: String] { ["indikator": "indikator-1", "perkiraan": "perkiraan-1"] }
  var pesan: String { "Evaluasi tersimpan. Tingkat realisasi dan capaian Renstra dihitung kembali." }

  private var banyak: Int { (evaluasi?.indikator.count ?? 0) + 1 }

  private func kolom(_ number: Int) -> [(nama: String, judul: String)] {
    let year = rencana.tahun
    return [
      ("targetRenstra-\(number)", "Target akhir Renstra"),
      ("realisasiSebelumnya-\(number)", "Realisasi sampai dengan \(year - 3)"),
      ("targetLalu-\(number)", "Target Renja \(year - 2)"), ("realisasiLalu-\(number)", "Realisasi \(year - 2)"),
      ("targetBerjalan-\(number)", "Target Renja \(year - 1)"),
      ("perkiraan-\(number)", "Perkiraan sampai dengan \(year - 1)"),
    ]
  }

  var bidang: [(judul: String, isi: [BidangRencana])] {
    let place = [
      evaluasi == nil
        ? BidangRencana(
          nama: "kode", judul: "Kode", petunjuk: "Program, kegiatan, atau sub kegiatan: 5.03.01.2.01.", isRequired: true
        )
        : nil, BidangRencana(nama: "nama", judul: "Nama"),
    ].compactMap { $0 }
    return [("", place)]
      + (1...banyak).map { number in
        (
          "Indikator \(number)",
          [
            BidangRencana(nama: "indikator-\(number)", judul: "Indikator"),
            BidangRencana(
              nama: "sifat-\(number)", judul: "Sifat",
              jenis: .pilihan(EvaluasiRenja.Sifat.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) })),
          ]
            + kolom(number).map { name, title in
              BidangRencana(
                nama: name, judul: title,
                petunjuk: name.hasPrefix("perkiraan")
                  ? "Hanya untuk keadaan, bila berbeda dari target; cacah dihitung." : nil)
            }
        )
      }
  }

  var tercatat: [String: String] {
    guard let evaluasi else { return [:] }
    var values = ["nama": evaluasi.nama]
    for (index, row) in evaluasi.indikator.enumerated() {
      let cells = [
        row.targetRenstra, row.realisasiSebelumnya, row.targetLalu, row.realisasiLalu, row.targetBerjalan,
        row.perkiraan,
      ]
      values["indikator-\(index + 1)"] = row.nama
      values["sifat-\(index + 1)"] = row.sifat.rawValue
      for (column, cell) in zip(kolom(index + 1), cells) { values[column.nama] = cell?.printed ?? "" }
    }
    return values
  }

  func fakta(_ sent: FormValues, _ wrong: inout IsianSalah) -> (fakta: any Event, objek: Objek) {
    let code = evaluasi?.kode ?? sent["kode"] ?? ""
    if evaluasi == nil, unit.perencanaan.isi(rencana: rencana.id).evaluasi[code] != nil {
      wrong.tolak(
        "kode", "Evaluasi kode \u{201C}\(code)\u{201D} sudah ada. Buka dari tabelnya untuk mengubahnya.")
    }
    var rows: [EvaluasiRencanaDicatat.Indikator] = []
    for number in 1...banyak {
      let columns = kolom(number)
      let name = wrong.baca(try sent.namaIndikator(number, columns.map(\.nama)), atau: nil)
      var cells: [NilaiBersatuan?] = []
      for column in columns {
        cells.append(wrong.baca(try sent.nilaiBersatuan(column.nama, column.judul), atau: nil))
      }
      guard let name else { continue }
      rows.append(
        EvaluasiRencanaDicatat.Indikator(
          nama: name, sifat: sent["sifat-\(number)"].flatMap(EvaluasiRenja.Sifat.init) ?? .cacah,
          targetRenstra: cells[0], realisasiSebelumnya: cells[1], targetLalu: cells[2], realisasiLalu: cells[3],
          targetBerjalan: cells[4], perkiraan: cells[5]))
    }
    return (
      EvaluasiRencanaDicatat(
        unit: unit.id, rencana: rencana.id, kode: code, nama: sent["nama"] ?? "", indikator: rows),
      .evaluasiRencana(rencana: rencana.id, kode: code)
    )
  }
}
