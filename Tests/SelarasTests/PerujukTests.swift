import Sakip
import Testing

@testable import Selaras

/// What others stand on is neither withdrawn nor left out.
@Suite struct PerujukTests {
  private static let agency = "u"
  private static let pemda = "kab"

  private static func state(_ facts: [any Event]) -> SmallAgency {
    SmallAgency(
      [
        PemdaDitetapkan(nama: "Kabupaten", misi: misi([1, 4]), periode: .init(awal: 2021, akhir: 2026)),
        PerangkatDaerahDitetapkan(id: pemda, nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
        TujuanDitetapkan(unit: pemda, id: "t", nama: "Tujuan", misi: 4),
        SasaranDitetapkan(unit: pemda, id: "s", tujuan: "t", nama: "Sasaran"),
        VersiRenstraDitetapkan(
          unit: agency, id: "v", nama: "V", tanggal: Tanggal(hariSejak1970: 19_700), dasar: "", alasan: "",
          periode: .init(awal: 2021, akhir: 2026)),
      ] + facts)
  }

  private static func misi(_ numbers: [Int]) -> [PemdaDitetapkan.Misi] {
    numbers.map { .init(nomor: $0, rumusan: "Misi \($0)") }
  }

  @Test("A version stays while only a tujuan or a sasaran names it")
  func versions() {
    let withdrawal = PencatatanDicabut(unit: Self.agency, objek: .versiRenstra(id: "v"), alasan: "x")
    let cases: [(any Event, String?)] = [
      (TujuanDitetapkan(unit: Self.agency, id: "t9", nama: "T", versi: ["v"]), "tujuan “T”"),
      (SasaranDitetapkan(unit: Self.agency, id: "s9", tujuan: "t", nama: "S", versi: ["v"]), "sasaran “S”"),
      (TujuanDitetapkan(unit: Self.agency, id: "t9", nama: "T"), nil),
    ]
    for (fact, user) in cases {
      let refusal = Self.state([fact]).refusal(withdrawal)?.pesan
      #expect((refusal == nil) == (user == nil))
      if let user { #expect(refusal?.contains("masih dipakai oleh \(user)") == true, "\(refusal ?? "")") }
    }
  }

  @Test("A sasaran of the RPJMD stays while a perangkat daerah supports it")
  func objectivesOfThePemda() {
    let supporting = SasaranDitetapkan(unit: Self.agency, id: "s9", tujuan: "t", nama: "S", sasaranRpjmd: "s")
    let withdrawal = PencatatanDicabut(unit: Self.pemda, objek: .sasaran(id: "s"), alasan: "x")
    #expect(Self.state([]).refusal(withdrawal) == nil)
    #expect(Self.state([supporting]).refusal(withdrawal)?.pesan.contains("sasaran U “S”") == true)
    let same = SasaranDitetapkan(unit: Self.agency, id: "s", tujuan: "t", nama: "S")
    let own = PencatatanDicabut(unit: Self.agency, objek: .sasaran(id: "s"), alasan: "x")
    #expect(Self.state([supporting, same]).refusal(own) == nil)
  }

  @Test("A misi that a tujuan serves cannot be left out", arguments: [([1, 4], true), ([4], true), ([1], false)])
  func misiInUse(numbers: [Int], isAllowed: Bool) {
    let again = PemdaDitetapkan(
      nama: "Kabupaten", misi: Self.misi(numbers), periode: .init(awal: 2021, akhir: 2026))
    let refusal = Self.state([]).refusal(again)
    #expect((refusal == nil) == isAllowed)
    if !isAllowed {
      #expect(refusal?.bidang == "misi")
      #expect(refusal?.pesan.hasPrefix("Misi nomor 4 dipakai tujuan “Tujuan” Kabupaten.") == true)
    }
  }

  @Test("An empty text, no points and a done follow-up without its day are refused, and say what to do")
  func emptyParts() {
    let facts = SemuaObjek.facts().map(\.fact)
    let cases: [(any Event, String, String)] = [
      (NarasiDitulis(unit: Self.agency, tahun: 2024, bagian: .penutup, teks: ""), "teks", "dicabut dengan alasannya"),
      (NarasiDitulis(unit: Self.agency, tahun: 2024, bagian: .penutup, teks: " \n"), "teks", "Penutup belum diisi."),
      (
        AnalisisDicatat(unit: Self.agency, tahun: 2024, subjek: "t2", jenis: .solusi, butir: []), "butir",
        "dicabut dengan alasannya"
      ),
      (
        TindakLanjutDicatat(unit: Self.agency, rekomendasi: "r", uraian: "U", status: .selesai), "tanggal",
        "Tanggal selesainya belum diisi."
      ),
    ]
    for (fact, field, words) in cases {
      let refusal = SmallAgency(facts).refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "diterima")")
    }
  }
}
