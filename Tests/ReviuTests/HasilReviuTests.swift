import Foundation
import Reviu
import Testing

struct HasilReviuTests {
  private static let text = """
    BAB III

    AKUNTABILITAS KINERJA

    Tabel 3.1 Realisasi Anggaran
    Program\tPagu\tRealisasi\tPersen
    Program Satu\t1.000.000\t950.000\t95,00%
    Program Dua\t2.000.000\t1.500.000\t76,00%
    """

  private static func result(kecuali: Set<String> = [], pengecualian: [Pengecualian] = []) throws -> HasilReviu {
    HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt"), kecuali: kecuali, pengecualian: pengecualian)
  }

  @Test func `A finding is told with its chapter, place and computation`() throws {
    let told = try Self.result().teks
    #expect(told.hasPrefix("contoh.txt: 1 galat, 0 peringatan; diperiksa"))
    #expect(told.contains("GALAT\n\nBAB III AKUNTABILITAS KINERJA\n  H02 baris 8: Serapan"))
    #expect(told.contains("    hitungan        1.500.000 / 2.000.000 x 100 = 75,00"))
    // Either of the two amounts may be the wrong one.
    #expect(told.contains("    hasil hitungan  75,00%\n") && !told.contains("seharusnya"))
    #expect(told.contains("    keraguan        Salah satu dari angka ini keliru"))
  }

  @Test func `A chapter has one name, of its heading and of what stands below it`() throws {
    let result = try Self.result()
    let name = "BAB III AKUNTABILITAS KINERJA"
    #expect(result.naskah.alinea.map { result.bab($0.letak) }.allSatisfy { $0 == name })
    #expect(BagianNaskah.semua(result).map(\.judul) == [name])
    let listed = HasilReviu(try PembacaTeks.baca("BAB I\n\nBAB II\n\nIsi naskah.\n", nama: "contoh.txt"))
    #expect(listed.naskah.alinea.compactMap { listed.bab($0.letak) }.contains("BAB I"))
    #expect(!listed.naskah.alinea.compactMap { listed.bab($0.letak) }.contains("BAB I BAB II"))
  }

  @Test func `What a role accepts stays visible and is no longer open`() throws {
    let accepted = Pengecualian(kode: "H02", tercetak: "76,00%", peran: "Camat Sukamaju", alasan: "Sesuai LRA.")
    let stale = Pengecualian(kode: "H02", tercetak: "80%", peran: "Camat Sukamaju", alasan: "Dahulu.")
    let result = try Self.result(pengecualian: [accepted, stale])
    #expect(result.terbuka(.galat) == 0 && result.butir.count == 1)
    #expect(result.teks.contains("DIJELASKAN") && result.teks.contains("Sesuai LRA. (Camat Sukamaju)"))
    #expect(result.pengecualianTakTerpakai == [stale])
  }

  @Test func `A rule that is left out finds nothing`() throws {
    #expect(try Self.result(kecuali: ["H02"]).butir.isEmpty)
  }

  @Test func `Other programs read lines, figures and certainty`() throws {
    let json = try #require(
      JSONSerialization.jsonObject(with: try Self.result().json()) as? [String: Any])
    let finding = try #require((json["temuan"] as? [[String: Any]])?.first)
    #expect(json["dokumen"] as? String == "contoh.txt")
    #expect(finding["kode"] as? String == "H02" && finding["tingkat"] as? String == "galat")
    #expect(finding["baris"] as? [Int] == [8] && finding["seharusnya"] as? String == "75,00%")
    #expect(finding["keyakinan"] as? Double == 1)
  }
}
