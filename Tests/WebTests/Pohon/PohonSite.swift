import HummingbirdTesting
import Sakip
import Selaras

@testable import Web

/// The fixture with a small pohon kinerja of the kecamatan, and a contribution asked of the badan.
enum PohonSite {
  static let unit = "kecamatan-mawar"
  static let base = "/perangkat-daerah/kecamatan-mawar/pohon"

  static func simpul(
    _ id: String, di parent: String? = nil, _ jenjang: JenjangKinerja, _ kondisi: String, urutan: Int = 0
  ) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: parent.map { KunciSimpul(unit: unit, id: $0) }, jenjang: jenjang, kondisi: kondisi,
      indikator: id == "layanan" ? ["ikm"] : [], sasaran: id == "layanan" ? "s1" : nil, urutan: urutan)
  }

  static let facts: [any Event] = [
    simpul("hasil", .hasil, "Warga terlayani"),
    simpul("layanan", di: "hasil", .kondisiAntara, "Layanan kecamatan cepat", urutan: 10),
    simpul("tertib", di: "hasil", .kondisiAntara, "Wilayah tertib", urutan: 20),
    simpul("loket", di: "layanan", .keluaran, "Loket tersedia", urutan: 10),
    DukunganLintasDicatat(unit: unit, simpulPohon: "layanan", mitra: "badan-sunyi", kontribusi: "Data kependudukan"),
  ]

  static let jabatan = JabatanDitetapkan(unit: unit, id: "seksi", nama: "Kepala Seksi Pelayanan")

  static func run(
    _ more: [any Event] = [], _ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.administrator, facts + more))
    try await Site.run(application: application, people: People.semua) { try await body($0, application) }
  }

  /// Sends the form of a page with what was typed and what the page put into it.
  static func kirim(
    _ browser: Browser, _ address: String, _ typed: [(String, String)], tombol button: String = "Simpan simpul"
  ) async throws -> TestResponse {
    let page = try await browser.get(address)
    let hidden = WorkingSite.fields(in: page.text, button: button).filter { field in
      !typed.contains { $0.0 == field.0 }
    }
    return try await browser.post(String(address.prefix { $0 != "?" }), hidden + typed)
  }

  static func kunci(_ id: String) -> KunciSimpul { KunciSimpul(unit: unit, id: id) }
}
