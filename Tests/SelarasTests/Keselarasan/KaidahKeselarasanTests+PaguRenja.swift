import Sakip

@testable import Selaras

/// Cases of the rules about documents that name another amount, or do not name any more what a node is linked to.
extension KaidahKeselarasanTests {
  private static func pagu(
    _ amount: Int, _ versi: VersiAnggaran = .murni, sub id: String = "2.1.1"
  ) -> PaguDitetapkan {
    PaguDitetapkan(unit: unit, tahun: 2024, subKegiatan: id, versi: versi, jumlah: Rupiah(amount), rincian: [])
  }

  private static func berubah(
    _ id: String, _ tingkat: TingkatAnggaran, _ nama: String, di induk: String? = nil, pagu: Int? = nil
  ) -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: "renja-p", id: id, induk: induk, tingkat: tingkat, nama: nama,
      pagu: pagu.map { Rupiah($0) })
  }

  /// A Renja Perubahan 2024 with one sub kegiatan, closed.
  private static let renjaPerubahan: [any Event] = [
    RencanaTahunanDitetapkan(
      unit: unit, id: "renja-p", dokumen: .renja, tahun: 2024, tahap: .perubahan, nama: "Renja Perubahan",
      tanggal: ProgramTiny.hari),
    berubah("b", .program, "Program Penunjang Urusan"), berubah("b.1", .kegiatan, "Administrasi", di: "b"),
    berubah("b.1.1", .subKegiatan, "Gaji", di: "b.1", pagu: 60),
    StatusRencanaBerubah(unit: unit, rencana: "renja-p", aksi: .tutup),
  ]

  /// A Renja whose one program is known in the budget by its number only.
  private static func tanpaPohon(sub amounts: [Int?]) -> [any Event] {
    let budget = PaguProgramDicatat(
      unit: unit, tahun: 2024, versi: .murni, nomor: 1, nama: "Program", kode: "5.03.02", jumlah: Rupiah(100))
    let rows = amounts.enumerated().map { index, amount -> any Event in
      BarisRencanaDitetapkan(
        unit: unit, rencana: "renja", id: "s\(index)", induk: "5.03.02", tingkat: .subKegiatan, nama: "Sub \(index)",
        pagu: amount.map { Rupiah($0) })
    }
    return renja + [program("5.03.02"), budget] + rows
  }

  /// The code of a sub kegiatan of the budget that two places bear; "Gaji" is the same in both documents.
  private static func sekode(renja amounts: [Int?], anggaran other: Int?) -> [any Event] {
    let code = "7.01.02.2.01.0001"
    let rows = amounts.enumerated().map { index, amount in
      ProgramTiny.baris(2024, "l\(index)", .subKegiatan, "Loket", kode: code, pagu: amount)
    }
    return ProgramTiny.dokumen + [pagu(60)] + rows as [any Event] + [
      ProgramTiny.simpul(2024, "1.1.9", .subKegiatan, "Loket lain", kode: code, di: "1.1")
    ] + (other.map { [pagu($0, sub: "1.1.9")] } ?? [])
  }

  /// "Gaji" in two programs of the Renja, none of which has a code.
  private static let sekata: [any Event] = [
    ProgramTiny.baris(2024, "c", .program, "Program Lain"),
    ProgramTiny.baris(2024, "c.1", .kegiatan, "Kegiatan Lain", di: "c"),
    ProgramTiny.baris(2024, "c.1.1", .subKegiatan, "Gaji", di: "c.1", pagu: 9),
  ]

  static let paguRenja: [Kasus] = [
    Kasus("K.411", "kata yang sama dalam dua program", ProgramTiny.dokumen + sekata, nil),
    Kasus(
      "K.411", "dua tempat satu kode dijumlahkan", sekode(renja: [400], anggaran: 7),
      "“Loket” Rp400, sedangkan APBD Murni Rp507."),
    Kasus("K.411", "satu dari dua tempat tanpa pagu anggaran", sekode(renja: [400], anggaran: nil), nil),
    Kasus(
      "K.411", "dua baris satu kode dijumlahkan", sekode(renja: [400, 20], anggaran: 7),
      "“Loket” Rp420, sedangkan APBD Murni Rp507."),
    Kasus("K.411", "satu dari dua baris tanpa pagu", sekode(renja: [400, nil], anggaran: 7), nil),
    Kasus(
      "K.411", "baris tanpa program di atasnya",
      ProgramTiny.dokumen + [pagu(60), ProgramTiny.baris(2024, "z", .subKegiatan, "Loket", pagu: 400)],
      "Pagu sub kegiatan dalam Renja 2024: “Loket” Rp400, sedangkan APBD Murni Rp500."),
    Kasus(
      "K.411", "satu sub kegiatan", ProgramTiny.dokumen,
      "Pagu sub kegiatan pada program “Program Penunjang Urusan” dalam Renja 2024: “Gaji” Rp60, sedangkan APBD Murni Rp70."
    ),
    Kasus(
      "K.411", "semua sub kegiatan suatu program",
      ProgramTiny.dokumen + [
        ProgramTiny.simpul(2024, "2.1.2", .subKegiatan, "ARSIP", di: "2.1"), pagu(9, sub: "2.1.2"),
      ],
      "“Gaji” Rp60, sedangkan APBD Murni Rp70; “Arsip” Rp5, sedangkan APBD Murni Rp9."),
    Kasus("K.411", "sama", ProgramTiny.dokumen + [pagu(60)], nil),
    Kasus("K.411", "nol bukan tanpa pagu", ProgramTiny.dokumen + [pagu(0)], "Rp60, sedangkan APBD Murni Rp0"),
    Kasus(
      "K.411", "Renja dibandingkan dengan APBD Murni", ProgramTiny.dokumen + [pagu(60), pagu(75, .perubahan)], nil),
    Kasus(
      "K.411", "Renja Perubahan dengan APBD Perubahan",
      ProgramTiny.dokumen + renjaPerubahan + [pagu(75, .perubahan)],
      "dalam Renja Perubahan: “Gaji” Rp60, sedangkan APBD Perubahan Rp75."),
    Kasus(
      "K.411", "APBD Perubahan menyebut yang berubah saja",
      ProgramTiny.dokumen + renjaPerubahan + [pagu(501, .perubahan, sub: "1.1.1")],
      "“Gaji” Rp60, sedangkan APBD Perubahan Rp70."),
    Kasus("K.411", "belum ada APBD Perubahan", ProgramTiny.dokumen + renjaPerubahan, nil),
    Kasus(
      "K.411", "program yang anggarannya tidak dirinci", tanpaPohon(sub: [40, 50]),
      "Program “Program 5.03.02” dalam Renja Rp90, sedangkan APBD Murni Rp100."),
    Kasus("K.411", "jumlah program sama", tanpaPohon(sub: [40, 60]), nil),
    Kasus("K.411", "satu sub kegiatan tanpa pagu", tanpaPohon(sub: [40, nil]), nil),
    Kasus(
      "K.411", "tanpa anggaran",
      [ProgramTiny.renja(2024), ProgramTiny.baris(2024, "b.1.1", .subKegiatan, "Gaji", pagu: 60)], nil),
  ]

  private static func bertaut(_ link: String, versi: [String]? = nil) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: "a", jenjang: .kondisiLangsung, kondisi: "A", program: TautanProgram(link), versi: versi)
  }

  static let tautan: [Kasus] = [
    Kasus(
      "K.111", "tidak termuat lagi", ProgramTiny.dokumen + [bertaut("7.01.77")],
      "Simpul “A” ditautkan dengan 7.01.77, yang tidak lagi termuat dalam dokumen mana pun."),
    Kasus("K.111", "hanya dalam rancangan", ProgramTiny.dokumen + [bertaut("7.01.09")], "7.01.09"),
    Kasus("K.111", "rekaman yang dicabut", ProgramTiny.dokumen + [bertaut("program:p2")], "program p2 dalam rencana"),
    Kasus(
      "K.111", "barisnya keluar dari Renja Perubahan",
      ProgramTiny.dokumen + [
        bertaut("7.01.03"),
        RencanaTahunanDitetapkan(
          unit: unit, id: "renja-2023-p", dokumen: .renja, tahun: 2023, tahap: .perubahan, nama: "Renja Perubahan",
          tanggal: ProgramTiny.hari), StatusRencanaBerubah(unit: unit, rencana: "renja-2023-p", aksi: .tutup),
      ], "7.01.03"),
    Kasus("K.111", "termuat pada tahun lain", ProgramTiny.dokumen + [bertaut("7.01.03")], nil),
    Kasus("K.111", "termuat dalam anggaran", ProgramTiny.dokumen + [bertaut("7.01.02.2.01.0001")], nil),
    Kasus("K.111", "termuat tanpa kode", ProgramTiny.dokumen + [bertaut("anggaran:2024:2.1.1")], nil),
    Kasus("K.111", "anggaran hanya per program", tanpaPohon(sub: []) + [bertaut("5.03.02")], nil),
    Kasus(
      "K.111", "simpulnya hanya dalam versi yang diganti", ProgramTiny.dokumen + [bertaut("7.01.77", versi: ["lama"])],
      nil),
    Kasus("K.111", "tanpa tautan", [simpul("a", "A")], nil),
  ]
}
