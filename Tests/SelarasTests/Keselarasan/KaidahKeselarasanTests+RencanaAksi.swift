import Sakip

@testable import Selaras

extension KaidahKeselarasanTests {
  private static func pagu(_ amount: Int, _ versi: VersiAnggaran = .murni) -> PaguDitetapkan {
    PaguDitetapkan(unit: unit, tahun: 2024, subKegiatan: "1.1.1", versi: versi, jumlah: Rupiah(amount), rincian: [])
  }

  /// A plan and its budget.
  private static let berpagu: [any Event] = [versi, indikator()] + deret(4, 5) + pohon + [pagu(1000)]
  /// The same with the agreement of the head on paper.
  private static let janjian: [any Event] = berpagu + [janji([("ikm", 5)])]

  private static let naskah = RencanaAksiDitetapkan(
    unit: unit, tahun: 2024, jabatan: "k", nomor: 0, namaJabatan: "K", nomorPk: 0, versiAnggaran: .murni,
    periode: .triwulan)

  private static func baris(_ akhir: Int?, setahun: Int? = 5, jawab: String? = "k") -> BarisRencanaAksiDitetapkan {
    BarisRencanaAksiDitetapkan(
      unit: unit, tahun: 2024, jabatan: "k", nomor: 0, bagian: .indikator(id: "ikm"), keluaran: "IKM", satuan: "",
      targetSetahun: setahun.map { .angka(ExactDecimal($0)) }, agregasi: .terakhir,
      target: akhir.map { [nil, nil, nil, .angka(ExactDecimal($0))] } ?? [], penanggungJawab: jawab)
  }

  private static func uang(_ amounts: [Int], pagu: Int = 1000) -> BarisRencanaAksiDitetapkan {
    BarisRencanaAksiDitetapkan(
      unit: unit, tahun: 2024, jabatan: "k", nomor: 0, bagian: .anggaran(id: "1.1.1"), keluaran: "", satuan: "",
      targetSetahun: nil, agregasi: .jumlah, pagu: Rupiah(pagu), anggaran: amounts.map { Rupiah($0) },
      penanggungJawab: "k")
  }

  private static func keluaran(_ akhir: Int) -> BarisRencanaAksiDitetapkan {
    BarisRencanaAksiDitetapkan(
      unit: unit, tahun: 2024, jabatan: "k", nomor: 0, bagian: .anggaran(id: "1"), keluaran: "", satuan: "",
      targetSetahun: nil, agregasi: .jumlah, target: [nil, nil, nil, .angka(ExactDecimal(akhir))],
      penanggungJawab: "k")
  }

  private static func langkah(_ aksi: AlurRencanaAksi.Aksi) -> StatusRencanaAksiBerubah {
    StatusRencanaAksiBerubah(unit: unit, tahun: 2024, jabatan: "k", nomor: 0, aksi: aksi)
  }

  /// A rencana aksi with rows, approved.
  private static func disetujui(_ rows: any Event...) -> [any Event] {
    janjian + [naskah] + rows + [langkah(.ajukan), langkah(.setujui)]
  }

  private static let tepat = uang([250, 250, 250, 250])

  static let rencanaAksi: [Kasus] = [
    Kasus("K.504", "lain", disetujui(baris(4), tepat), "4, target setahun 5"),
    Kasus("K.504", "sama", disetujui(baris(5), tepat), nil),
    Kasus("K.504", "masih draf", janjian + [naskah, baris(4)], nil),
    Kasus("K.505", "kurang", disetujui(baris(5), uang([250, 250, 250, 200])), "Rp950, pagu Rp1.000"),
    Kasus("K.505", "berjumlah pagu", disetujui(baris(5), tepat), nil),
    Kasus("K.505", "pagu berubah", disetujui(baris(5), tepat) + [pagu(1200, .perubahan)], "Rp1.000, pagu Rp1.200"),
    Kasus("K.506", "tanpa target setahun", disetujui(baris(5), tepat, keluaran(2)), "tidak ditargetkan setahun"),
    Kasus("K.506", "tanpa target periode", disetujui(baris(nil), tepat), "tidak satu pun periodenya"),
    Kasus("K.506", "keduanya", disetujui(baris(5), tepat), nil),
    Kasus("K.507", "belum ada", janjian, "belum mempunyai rencana aksi"),
    Kasus("K.507", "masih draf", janjian + [naskah, baris(5)], "belum mempunyai rencana aksi"),
    Kasus("K.507", "disetujui", disetujui(baris(5), tepat), nil),
    Kasus("K.507", "tanpa perjanjian", [versi, indikator()] + deret(4, 5), nil),
    Kasus("K.508", "berbeda", berpagu + naskahPk() + [pagu(1200, .perubahan)], "Rp1.000, sedangkan"),
    Kasus("K.508", "sama", berpagu + naskahPk(), nil),
    Kasus(
      "K.508", "tidak dianggarkan lagi", berpagu + naskahPk("Program lain", simpul: "2"),
      "“Program lain” dalam perjanjian Kepala Seksi Rp1.000, sedangkan APBD Murni tidak memuatnya"),
    Kasus("K.508", "hanya bernomor, rinciannya menyusul", berpagu + naskahPk("PROGRAM", simpul: nil), nil),
    Kasus("K.508", "di atas kertas, anggaran tetap", janjian, nil),
    Kasus("K.509", "pagu berubah", disetujui(baris(5), tepat) + [pagu(1200, .perubahan)], "1 perubahan"),
    Kasus("K.509", "tidak berubah", disetujui(baris(5), tepat), nil),
    Kasus(
      "K.510", "tanpa penanggung jawab", disetujui(baris(5, jawab: nil), tepat), "belum mempunyai penanggung jawab"),
    Kasus("K.510", "bernama", disetujui(baris(5), tepat), nil),
    Kasus("K.511", "tidak dipetakan", disetujui(baris(5), tepat), "“IKM” tidak didukung program"),
    Kasus(
      "K.511", "dipetakan ke sub kegiatan",
      disetujui(baris(5), tepat)
        + [PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: "ikm", simpul: ["1.1.1"])], nil),
    Kasus(
      "K.511", "yang dipetakan tidak termuat",
      disetujui(baris(5))
        + [PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: "ikm", simpul: ["1.1.1"])], "tidak didukung"),
    Kasus("K.511", "belum ada rencana aksi", janjian, nil),
  ]

  /// The agreement of a section that both parties approved, with the program and its money.
  private static func naskahPk(_ nama: String = "Program", simpul: String? = "1") -> [any Event] {
    [
      NaskahPkDitetapkan(
        unit: unit, tahun: 2024, jabatan: "seksi", nomor: 0, namaJabatan: "Kepala Seksi", kepala: false, versi: "v",
        versiAnggaran: .murni, tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 15) ?? mulai, tempat: "T",
        pihakKedua: .init(unit: unit, jabatan: "k", nama: "K"),
        baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(5)))],
        program: [
          NaskahPkDitetapkan.Program(
            ProgramBerpagu(
              nomor: simpul == nil ? 1 : nil, simpul: simpul, kode: nil, nama: nama, pagu: Rupiah(1000)))
        ])
    ]
      + [AlurPerjanjian.Aksi.ajukan, .setujuiPihakPertama, .setujuiPihakKedua].map {
        StatusPkBerubah(unit: unit, tahun: 2024, jabatan: ["seksi"], nomor: 0, aksi: $0)
      }
  }
}
