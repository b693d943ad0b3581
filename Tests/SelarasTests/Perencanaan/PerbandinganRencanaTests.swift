import Sakip
import Testing

@testable import Selaras

/// What an RKPD or Renja of the stage Perubahan changes against the one before it.
@Suite struct PerbandinganRencanaTests {
  private static let unit = SmallAgency.unit

  private static func document(_ id: String, _ tahap: RencanaTahunanDitetapkan.Tahap, hari: Int) -> any Event {
    RencanaTahunanDitetapkan(
      unit: unit, id: id, dokumen: .renja, tahun: 2024, tahap: tahap, nama: id.uppercased(),
      tanggal: Tanggal(hariSejak1970: hari), dasar: "Perbup 1", alasan: "A")
  }

  private static func row(
    _ document: String, _ kode: String, _ tingkat: TingkatAnggaran, pagu: Int? = nil, target: String? = nil,
    lokasi: String = "", nama: String? = nil, catatan: String = ""
  ) -> any Event {
    BarisRencanaDitetapkan(
      unit: unit, rencana: document, id: kode,
      induk: tingkat == .program ? nil : kode.split(separator: ".").dropLast().joined(separator: "."),
      tingkat: tingkat, kode: nil, nama: nama ?? "Baris \(kode)",
      keluaran: target.map { [KeluaranRencana(asal: .renstra, indikator: "I", target: try? NilaiBersatuan(teks: $0))] }
        ?? [],
      lokasi: lokasi, pagu: pagu.map { Rupiah($0) }, catatan: catatan)
  }

  private static func status(_ id: String) -> any Event {
    StatusRencanaBerubah(unit: unit, rencana: id, aksi: .tutup, alasan: "")
  }

  private static func above(_ document: String) -> [any Event] {
    [row(document, "1", .program), row(document, "1.1", .kegiatan)]
  }

  private static let murni: [any Event] =
    [document("r", .akhir, hari: 19_500)] + above("r") + [
      row("r", "1.1.1", .subKegiatan, pagu: 100, target: "2 dokumen", lokasi: "Juai"),
      row("r", "1.1.2", .subKegiatan, pagu: 50), row("r", "1.1.3", .subKegiatan, pagu: 7), status("r"),
    ]

  private static let perubahan: [any Event] =
    [document("p", .perubahan, hari: 19_600)] + above("p") + [
      row("p", "1.1.1", .subKegiatan, pagu: 80, target: "3 dokumen", lokasi: "Kabupaten"),
      row("p", "1.1.2", .subKegiatan, pagu: 50, catatan: "Dicatat saja"), row("p", "1.1.4", .subKegiatan, pagu: 10),
    ]

  private static func compared(_ facts: [any Event], _ id: String) throws -> PerbandinganRencana? {
    let plan = try #require(SmallAgency(facts).state.unit[unit]).perencanaan
    return plan.perbandingan(try #require(plan.rencanaTahunan[id]))
  }

  @Test("Rows before and after: what changed in them, what is new, what was dropped, and the sums") func rows() throws {
    let compared = try #require(try Self.compared(Self.murni + Self.perubahan, "p"))
    #expect(compared.semula.id == "r" && compared.menjadi.id == "p")
    let said = compared.baris.map { row in
      "\(row.terakhir?.id ?? "") \(row.perubahan.rawValue) \(row.selisih?.amount ?? -1) \(row.unsur.map(\.rawValue).joined(separator: ", "))"
    }
    #expect(
      Set(said) == [
        "1 berubah -17 pagu", "1.1 berubah -17 pagu", "1.1.1 berubah -20 indikator atau target, lokasi, pagu",
        "1.1.2 tetap 0 ", "1.1.3 dihapus -7 ", "1.1.4 ditambah 10 ",
      ], "\(said)")
    #expect(compared.paguSemula.jumlah == Rupiah(157) && compared.paguMenjadi.jumlah == Rupiah(140))
    #expect(compared.besarSelisih == Rupiah(17))
    #expect(compared.selisih == Rupiah(-17) && compared.berubah.count == 5)
    #expect(compared.banyak(.berubah, .subKegiatan) == 1 && compared.banyak(.ditambah, .subKegiatan) == 1)
  }

  @Test("What has no column in the table is said on both sides: the source, the sasaran and what is foreseen")
  func withoutColumn() throws {
    func row(_ document: String, sumber: String, sasaran: String?, prakiraan: Int?) -> any Event {
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: document, id: "1", tingkat: .subKegiatan, kode: "7.01.02.2.01.0001", nama: "P",
        sumberDana: sumber, prakiraanMaju: prakiraan.map { Rupiah($0) }, sasaran: sasaran)
    }
    let goals: [any Event] = [
      TujuanDitetapkan(unit: Self.unit, id: "t", nama: "T"),
      SasaranDitetapkan(unit: Self.unit, id: "s", tujuan: "t", nama: "Sasaran S"),
    ]
    let facts =
      goals + [
        Self.document("r", .akhir, hari: 19_500), row("r", sumber: "", sasaran: nil, prakiraan: 5), Self.status("r"),
        Self.document("p", .perubahan, hari: 19_600), row("p", sumber: "DAU", sasaran: "s", prakiraan: 6),
      ]
    let plan = try #require(SmallAgency(facts).state.unit[Self.unit]).perencanaan
    let only = try #require(try Self.compared(facts, "p")?.baris.first)
    #expect(only.unsur == [.sasaran, .sumberDana, .prakiraan])
    #expect(
      only.tanpaKolom(only.semula, plan) == [
        "Sasaran: belum dipilih", "Sumber dana: belum diisi", "Prakiraan maju: Rp5",
      ])
    #expect(
      only.tanpaKolom(only.menjadi, plan) == ["Sasaran: Sasaran S", "Sumber dana: DAU", "Prakiraan maju: Rp6"])
  }

  @Test("A row that only got its code is the same row, and so are those below it; another one of that id is not")
  func coded() throws {
    func row(_ document: String, _ id: String, kode: String?, induk: String? = nil, nama: String) -> any Event {
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: document, id: id, induk: induk, tingkat: induk == nil ? .program : .kegiatan,
        kode: kode, nama: nama)
    }
    let facts: [any Event] = [
      Self.document("r", .akhir, hari: 19_500), row("r", "1", kode: nil, nama: "A"),
      row("r", "2", kode: nil, induk: "1", nama: "B"), row("r", "3", kode: nil, nama: "C"), Self.status("r"),
      Self.document("p", .perubahan, hari: 19_600), row("p", "1", kode: "7.01.02", nama: "A"),
      row("p", "2", kode: nil, induk: "1", nama: "B"), row("p", "3", kode: "7.01.03", nama: "Lain"),
    ]
    let compared = try #require(try Self.compared(facts, "p"))
    let said = compared.baris.map { "\($0.terakhir?.nama ?? "") \($0.perubahan.rawValue)" }
    #expect(said.sorted() == ["A tetap", "B tetap", "C dihapus", "Lain ditambah"], "\(said)")
  }

  @Test("A change is held against the last document that was closed, never against a draft of another change")
  func followed() throws {
    let second: [any Event] =
      [Self.document("q", .perubahan, hari: 19_700)] + Self.above("q")
      + [Self.row("q", "1.1.1", .subKegiatan, pagu: 80, target: "3 dokumen", lokasi: "Kabupaten")]
    let all = Self.murni + Self.perubahan + second
    #expect(try Self.compared(all, "q")?.semula.id == "r")
    #expect(try Self.compared(all + [Self.status("p")], "q")?.semula.id == "p")
    #expect(try Self.compared(all, "r") == nil)
    #expect(try Self.compared(Self.murni + [Self.document("p", .perubahan, hari: 19_600)], "p") == nil)
  }
}
