import Sakip
import Selaras

/// Programs, kegiatan, sub kegiatan, pagu and monthly spending of one perangkat daerah.
struct SyntheticBudget {
  let unit: String
  let index: Int

  private var count: Int {
    let (share, rest) = SyntheticKabupaten.subKegiatan.quotientAndRemainder(dividingBy: SyntheticKabupaten.units)
    return share + (index < rest ? 1 : 0)
  }

  private static let perKegiatan = 4
  private static let kegiatanPerProgram = 4

  private func kegiatan(of sub: Int) -> Int { sub / Self.perKegiatan }
  private func program(of kegiatan: Int) -> Int { kegiatan / Self.kegiatanPerProgram }
  private func subId(_ sub: Int) -> String { "s\(sub + 1)" }

  func places(_ year: Int) -> [any Event] {
    let kegiatanCount = kegiatan(of: count - 1) + 1
    let programCount = program(of: kegiatanCount - 1) + 1
    let programs = (0..<programCount).map { place(year, "p\($0 + 1)", nil, .program) }
    let activities = (0..<kegiatanCount).map { place(year, "k\($0 + 1)", "p\(program(of: $0) + 1)", .kegiatan) }
    let subs = (0..<count).flatMap { sub -> [any Event] in
      [
        place(year, subId(sub), "k\(kegiatan(of: sub) + 1)", .subKegiatan),
        PaguDitetapkan(
          unit: unit, tahun: year, subKegiatan: subId(sub), versi: .murni, jumlah: pagu(sub), rincian: []),
      ]
    }
    return programs + activities + subs
  }

  func mapping(_ year: Int, _ plan: SyntheticPlan) -> [any Event] {
    let programs = program(of: kegiatan(of: count - 1)) + 1
    return plan.indicatorIds.enumerated().map { position, id in
      PemetaanDitetapkan(unit: unit, tahun: year, indikator: id, simpul: ["p\(position % programs + 1)"])
    }
  }

  func realisasi(_ year: Int, _ month: Int) -> [any Event] {
    (0..<count).map { sub in
      RealisasiAnggaranDicatat(
        unit: unit, tahun: year, subKegiatan: subId(sub), sampaiBulan: month,
        jumlah: Rupiah(Int(pagu(sub).amount) / 13 * month))
    }
  }

  private func pagu(_ sub: Int) -> Rupiah { Rupiah(50_000_000 + sub * 1_750_000 + index * 10_000) }

  private func place(_ year: Int, _ id: String, _ parent: String?, _ level: TingkatAnggaran) -> any Event {
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: year, id: id, induk: parent, tingkat: level, kode: nil, nama: "\(level.nama) sintetis \(id)",
      indikator: "Jumlah dokumen", target: "12 Dokumen")
  }
}
