import Sakip
import Selaras

/// The pemda itself: an RPJMD of 100 indikator in two versions, and the upper part of the pohon kinerja.
enum SyntheticPemda {
  static let id = "kabupaten"
  static let indicators = 100
  static let versions = ["awal", "perubahan"]

  static var events: [any Event] {
    [identity] + plan + targets + SyntheticTree(unit: id, count: SyntheticTree.ofPemda, above: nil).events
  }

  private static var identity: any Event {
    PerangkatDaerahDitetapkan(
      id: id, nama: "Kabupaten Sintetis", jenis: .pemda, jabatanKepala: "Bupati", tempat: "Ibu Kota")
  }

  private static var plan: [any Event] {
    let period = PeriodeRencana(awal: 2021, akhir: 2026)
    let versions: [any Event] = versions.enumerated().map { index, version in
      VersiRenstraDitetapkan(
        unit: id, id: version, nama: "RPJMD \(version)",
        tanggal: Tanggal(tahun: 2021 + index * 2, bulan: 2, hari: 1) ?? Tanggal(hariSejak1970: 0), dasar: "Perda",
        alasan: index == 0 ? "" : "Penyesuaian", periode: period,
        mengikuti: index == 0 ? nil : Self.versions[index - 1])
    }
    let objectives: [any Event] = (1...9).map {
      SasaranDitetapkan(unit: id, id: "sasaran-\($0)", tujuan: "tujuan", nama: "Sasaran daerah \($0)")
    }
    let all: [any Event] = (1...indicators).map { number in
      IndikatorDitetapkan(
        unit: id, id: "indikator-\(number)", sasaran: "sasaran-\(number % 9 + 1)", nama: "Indikator daerah \(number)",
        satuan: "%", jenis: .angka, polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2,
        urutanPredikat: [], utama: number <= 17, definisi: .kosong)
    }
    return versions + [TujuanDitetapkan(unit: id, id: "tujuan", nama: "Tujuan daerah", misi: 1)] + objectives + all
  }

  private static var targets: [any Event] {
    var found: [any Event] = []
    for (version, name) in versions.enumerated() {
      for number in 1...indicators {
        for year in SyntheticKabupaten.years {
          let hundredths = 5000 + number * 10 + (year - 2021) * 100 + version * 7
          found.append(
            TargetDitetapkan(
              unit: id, indikator: "indikator-\(number)", versi: name, tahun: year,
              nilai: .angka(ExactDecimal(mantissa: .init(hundredths), decimals: 2))))
        }
      }
    }
    return found
  }
}
