import Sakip
import Testing

@testable import Selaras

@Suite("The monitor names the agreement that counts")
struct PemantauanPkTests {
  private static func onPaper(
    _ day: String, _ kind: PerjanjianKinerjaDitetapkan.Jenis = .murni
  ) -> PerjanjianKinerjaDitetapkan {
    PerjanjianKinerjaDitetapkan(
      unit: PkAgency.unit, tahun: PkAgency.tahun, jenis: kind, jabatan: "Kepala U", tanggal: PkAgency.day(day),
      alasan: kind == .murni ? nil : .perubahanStrategi,
      baris: [.init(indikator: "a", target: .angka(ExactDecimal(10)))])
  }

  private static func head(_ agency: PkAgency, pada day: String = "2024-06-01") throws -> PemantauanPk {
    let unit = try #require(agency.state.unit[PkAgency.unit])
    return try #require(
      agency.state.pemantauanPk(unit: unit, tahun: PkAgency.tahun, pada: PkAgency.day(day)).first { $0.kepala })
  }

  @Test("A revision that was given up hides neither the paper nor the agreement before it")
  func cancelledRevision() throws {
    var paper = PkAgency([Self.onPaper("2024-01-10")])
    try paper.decide(paper.draft("kepala"), PkAgency.operatorU)
    #expect(try Self.head(paper).keadaan == .naskah(.draf))
    try paper.decide(PkAgency.step(.batalkan, nomor: 1, alasan: "Tidak jadi"), PkAgency.operatorU)
    let onPaper = try Self.head(paper)
    #expect(onPaper.keadaan == .diKertas(.murni) && onPaper.berlaku && !onPaper.perluDilengkapi)
    #expect(onPaper.terakhir == nil)

    var here = PkAgency()
    try here.approve()
    try here.decide(here.draft("kepala", "2024-02-01"), PkAgency.operatorU)
    try here.decide(PkAgency.step(.batalkan, nomor: 1, alasan: "Tidak jadi"), PkAgency.operatorU)
    let approved = try Self.head(here)
    #expect(approved.keadaan == .naskah(.ditetapkan) && approved.terakhir?.isi.nomor == 0 && approved.berlaku)
  }

  @Test("The deadline after an amended budget stands beside that of the original; a shift leaves it as it is")
  func amendedBudget() throws {
    func approval(
      _ day: String, _ versi: VersiAnggaran = .perubahan, _ change: PengubahanAnggaran? = nil
    ) -> PengesahanDicatat {
      PengesahanDicatat(
        unit: PkAgency.unit, tahun: PkAgency.tahun, versi: versi, tanggal: PkAgency.day(day), nomor: "1",
        pengubahan: change, alasan: "A")
    }
    let murni: [any Event] = [approval("2024-01-02", .murni), Self.onPaper("2024-01-10")]
    #expect(
      try Self.head(PkAgency([approval("2024-09-01")])).tenggatPerubahan == nil, "without an agreement none is revised")
    let open = try Self.head(PkAgency(murni + [approval("2024-09-01")]), pada: "2024-12-01")
    #expect(open.ketepatan.uraian == "tepat waktu, tenggat 2 Februari 2024" && open.perubahan == nil)
    #expect(open.tenggatPerubahan?.tanggal.iso == "2024-10-01")
    let signed = murni + [approval("2024-09-01"), Self.onPaper("2024-09-20", .perubahan)]
    let revised = try Self.head(PkAgency(signed))
    #expect(revised.perubahan?.nomor == nil && revised.tenggatPerubahan == nil)
    #expect(revised.perubahan?.ketepatan.uraian == "tepat waktu, tenggat 1 Oktober 2024")
    let second = approval("2024-11-05", .perubahan, .init(jenis: .perubahan, nomor: 2))
    let due = try Self.head(PkAgency(signed + [second]))
    #expect(due.perubahan == nil && due.tenggatPerubahan?.tanggal.iso == "2024-12-05")
    let shift = approval("2024-11-05", .perubahan, .init(jenis: .pergeseran, nomor: 1))
    let shifted = try Self.head(PkAgency(signed + [shift]))
    #expect(shifted.perubahan?.ketepatan.uraian == "tepat waktu, tenggat 1 Oktober 2024")
    let late = murni + [approval("2024-09-01"), Self.onPaper("2024-10-13", .perubahan), shift]
    #expect(try Self.head(PkAgency(late)).perubahan?.ketepatan.uraian == "terlambat 12 hari, tenggat 1 Oktober 2024")
    let waiting = try Self.head(PkAgency(murni + [approval("2024-09-01"), shift]))
    #expect(waiting.perubahan == nil && waiting.tenggatPerubahan?.tanggal.iso == "2024-10-01")
    #expect(try Self.head(PkAgency(murni + [shift])).tenggatPerubahan == nil, "a shift alone begins none")
    let ofPemda = PengesahanDicatat(
      unit: PkAgency.pemda, tahun: PkAgency.tahun, versi: .perubahan, tanggal: PkAgency.day("2024-08-01"), nomor: "1")
    #expect(try Self.head(PkAgency(murni + [ofPemda, shift])).tenggatPerubahan?.tanggal.iso == "2024-09-01")
  }

  @Test("Where nothing else is there, what was given up is told") func cancelledAlone() throws {
    var agency = PkAgency()
    #expect(try Self.head(agency).keadaan == .belumAda)
    try agency.decide(agency.draft("kepala"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.batalkan, alasan: "Tidak jadi"), PkAgency.operatorU)
    let row = try Self.head(agency)
    #expect(row.keadaan == .naskah(.dibatalkan) && row.perluDilengkapi && row.terakhir?.status == .dibatalkan)
  }

  @Test("The day of the paper is a day, also when of the revision only the month is known")
  func monthOfAnother() throws {
    let approval = PengesahanDicatat(
      unit: PkAgency.unit, tahun: PkAgency.tahun, versi: .murni, tanggal: PkAgency.day("2024-02-10"), nomor: "1")
    var agency = PkAgency([approval, Self.onPaper("2024-03-05")])
    let month = try PenyusunanPk(
      agency.state, unit: PkAgency.unit, tahun: PkAgency.tahun, jabatan: "kepala", tanggal: PkAgency.day("2024-08-01"),
      hanyaBulan: true
    ).naskah(alasan: .perubahanStrategi, uraianAlasan: "Berita acara 1")
    try agency.decide(month, PkAgency.operatorU)
    for (step, actor) in [
      (AlurPerjanjian.Aksi.ajukan, PkAgency.operatorU), (.setujuiPihakPertama, PkAgency.kepalaU),
      (.setujuiPihakKedua, PkAgency.bupati),
    ] {
      try agency.decide(PkAgency.step(step, nomor: 1), actor)
    }
    #expect(try Self.head(agency).ketepatan.uraian == "tepat waktu, tenggat 10 Maret 2024")
  }

  private static func rows(_ state: State) throws -> [String] {
    let unit = try #require(state.unit[PkAgency.unit])
    return state.pemantauanPk(unit: unit, tahun: PkAgency.tahun, pada: PkAgency.day("2024-06-01")).map {
      "\($0.nama) \($0.keadaan.nama) \($0.berlaku) \($0.ketepatan.uraian) \($0.terakhir?.isi.nomor ?? -1)"
    }
  }

  @Test("Rows follow from the unit and the pemda, and from nothing else: by their last entries they are remembered")
  func whatIsReadIsCounted() throws {
    func approval(_ unit: String) -> PengesahanDicatat {
      PengesahanDicatat(
        unit: unit, tahun: PkAgency.tahun, versi: .murni, tanggal: PkAgency.day("2024-01-10"), nomor: "1")
    }
    let other = "lain"
    var agency = PkAgency([
      PerangkatDaerahDitetapkan(id: other, nama: "Lain", jenis: .dinas, jabatanKepala: "Kepala", tempat: "T")
    ])
    let ofPemda = approval(PkAgency.pemda)
    let facts: [any Event] = [
      approval(other), JabatanDitetapkan(unit: other, id: "a", nama: "A"), try agency.draft("kepala"),
      try agency.draft("seksi"), PkAgency.step(.ajukan), PkAgency.step(.batalkan, alasan: "x"), ofPemda,
      approval(PkAgency.unit), Self.onPaper("2024-01-10"), JabatanDitetapkan(unit: PkAgency.unit, id: "b", nama: "B"),
      JabatanDitetapkan(unit: PkAgency.pemda, id: "c", nama: "C"), agency.target("a", "baru", 12),
      PencatatanDicabut(unit: PkAgency.unit, objek: .jabatan(id: "b"), alasan: "x"),
    ]
    func version(_ state: State) -> Int64? {
      [PkAgency.unit, PkAgency.pemda].compactMap { state.unit[$0]?.perubahanTerakhir }.max()
    }
    var changed: [String] = []
    for fact in facts {
      let before = agency.state
      agency.add([fact])
      guard try Self.rows(before) != Self.rows(agency.state) else { continue }
      changed.append(type(of: fact).kind)
      #expect(version(before) != version(agency.state), "\(type(of: fact).kind)")
    }
    // The approval of the pemda's budget changes rows of a unit that nobody touched.
    #expect(changed.contains(type(of: ofPemda).kind) && changed.count > 4)
  }
}
