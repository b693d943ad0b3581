import Testing

@testable import Reviu

@Suite("A document part by part, and the progress of checking it")
struct BagianNaskahTests {
  private static func hasil(_ text: String) throws -> HasilReviu {
    HasilReviu(try PembacaTeks.baca(text, nama: "uji"))
  }

  @Test("Each chapter is a part, long ones are cut, and no piece of text is lost")
  func parts() throws {
    let long = (1...900).map { "Alinea nomor \($0) tentang pelayanan kepada masyarakat kecamatan." }
    let text =
      "KATA PENGANTAR\n\nPuji syukur.\n\nBAB I PENDAHULUAN\n\nLatar belakang.\n\nBAB II PERENCANAAN\n\n"
      + long.joined(separator: "\n\n")
    let result = try Self.hasil(text)
    let parts = BagianNaskah.semua(result)
    #expect(parts.map(\.nomor) == Array(1...parts.count) && parts.count >= 4)
    #expect(parts[0].judul == "Bagian awal" && !parts[0].berjudul)
    #expect(parts[1].judul.hasPrefix("BAB I") && parts[1].berjudul)
    #expect(parts[3].judul.hasSuffix(", lanjutan 1") && !parts[3].berjudul)
    #expect(parts.flatMap { Array($0.blok) } == Array(result.naskah.blok.indices))
  }

  @Test("Every finding stands in one part")
  func findings() throws {
    let text =
      "BAB I PENDAHULUAN\n\nRealisasi sebesar Rp98.000.000 dari pagu Rp100.000.000 atau sebesar 97,26%.\n\nBAB II PENUTUP\n\nSelesai."
    let result = try Self.hasil(text)
    let annotated = NaskahBeranotasi(result)
    let found = BagianNaskah.semua(result).flatMap(annotated.temuan)
    #expect(found == result.butir && !found.isEmpty)
  }

  @Test("Progress goes from none to all, and findings can be explained afterwards")
  func progress() throws {
    var told: [Int] = []
    let document = try PembacaTeks.baca(
      "Realisasi sebesar Rp98.000.000 dari pagu Rp100.000.000 atau sebesar 97,26%.", nama: "uji")
    let result = HasilReviu(document) { done, all in
      told.append(done)
      #expect(all == DaftarKaidah.semua.count)
    }
    #expect(told == Array(0...DaftarKaidah.semua.count))
    let finding = try #require(result.temuan.first)
    let explained = result.dengan(penjelasan: [
      finding: Pengecualian(kode: finding.kode, tercetak: finding.pokok.tulisan, peran: "Camat", alasan: "Lazim")
    ])
    #expect(explained.temuan == result.temuan && explained.butir[0].penjelasan?.alasan == "Lazim")
  }
}
