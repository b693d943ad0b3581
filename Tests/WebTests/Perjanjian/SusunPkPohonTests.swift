import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The form of a post below the head begins with what the pohon kinerja gives to it")
struct SusunPkPohonTests {
  private static func node(_ indikator: [String], anggaran: String? = nil) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: PkSite.unit, id: "simpul-pk", jenjang: .keluaran, kondisi: "Layanan loket yang cepat", indikator: indikator,
      jabatan: "seksi", program: anggaran.map { .anggaran(tahun: 2024, simpul: $0) })
  }

  @Test("Without a node nothing is suggested, and it is said where to mend that") func withoutNodes() async throws {
    try await PkSite.run { site, _ in
      let form = try await Browser.signedIn(site, People.operatorMawar).get(PkSite.susun).text
      #expect(form.contains("Pohon kinerja belum memberi simpul kepada jabatan ini"))
      let fields = WorkingSite.fields(in: form, button: "value=\"simpan\"").map(\.0)
      #expect(form.contains("Bagian anggaran lain (") && !fields.contains("indikator") && !fields.contains("program"))
    }
  }

  @Test("What measures a node above its own stands before the others, not ticked, and says why")
  func near() async throws {
    try await PkSite.run { site, application in
      let above = SimpulPohonDitetapkan(
        unit: PkSite.unit, id: "atas", jenjang: .kondisiAntara, kondisi: "Layanan baik", indikator: ["ikm"])
      let own = SimpulPohonDitetapkan(
        unit: PkSite.unit, id: "milik", induk: KunciSimpul(unit: PkSite.unit, id: "atas"), jenjang: .keluaran,
        kondisi: "Loket", jabatan: "seksi")
      try await application.execute(Command(oleh: People.operatorMawar, [above, own]))
      let form = try await Browser.signedIn(site, People.operatorMawar).get(PkSite.susun).text
      let parts = form.components(separatedBy: "Mengukur simpul di atas simpul jabatan ini")
      #expect(parts.count == 2 && parts[1].contains("value=\"ikm\""))
      #expect(!WorkingSite.fields(in: form, button: "value=\"simpan\"").contains { $0 == ("indikator", "ikm") })
      PageRules.check(form, PkSite.susun)
    }
  }

  @Test("Its indikator and its places of the budget are ticked, sent as they are, and shown with their outputs")
  func suggested() async throws {
    try await PkSite.run { site, application in
      try await application.execute(
        Command(oleh: People.operatorMawar, [Self.node(["ikm"], anggaran: "p2")]))
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(PkSite.susun)
      #expect(form.text.contains("Layanan loket yang cepat"))
      let fields = WorkingSite.fields(in: form.text, button: "value=\"simpan\"")
      #expect(fields.contains { $0 == ("indikator", "ikm") })
      #expect(fields.contains { $0.0 == "program" } && !fields.contains { $0 == ("program", "p2") })
      let saved = try await writer.post(
        PkSite.susun, fields + [("aksi", "simpan"), ("tanggal", "2024-02-01"), ("tempat", "Mawar")])
      let page = try await writer.follow(saved).text
      #expect(page.contains("Draf tersimpan."))
      let draft = application.state.unit[PkSite.unit]?.perjanjian
        .naskah[.init(tahun: 2024, jabatan: "seksi", nomor: 0)]?.isi.isi
      #expect(draft?.program.allSatisfy { $0.tingkat != nil } == true && draft?.program.isEmpty == false)
    }
  }

  @Test("A month that alone is known stays that while the day is not changed") func month() async throws {
    try await PkSite.run { site, application in
      let day = try #require(Tanggal(iso: "2024-02-01"))
      let text = try PenyusunanPk(
        application.state, unit: PkSite.unit, tahun: 2024, jabatan: "seksi", tanggal: day, hanyaBulan: true
      ).naskah(indikator: ["ikm"])
      try await application.execute(Command(oleh: People.operatorMawar, [text]))
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let key = KunciNaskahPk(tahun: 2024, jabatan: "seksi", nomor: 0)
      for (sent, isMonth) in [("2024-02-01", true), ("2024-02-02", nil)] as [(String, Bool?)] {
        let form = try await writer.get(PkSite.susun)
        let fields = WorkingSite.fields(in: form.text, button: "value=\"simpan\"").filter { $0.0 != "tanggal" }
        let saved = try await writer.post(
          PkSite.susun, fields + [("aksi", "simpan"), ("tanggal", sent), ("tempat", "Mawar")])
        #expect(saved.status == .seeOther, "\(saved.text)")
        #expect(application.state.unit[PkSite.unit]?.perjanjian.naskah[key]?.isi.isi.hanyaBulan == isMonth)
      }
    }
  }
}
