import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

/// Crosscutting: what is asked of a partner, who may answer, and how far it is.
@Suite struct DukunganLintasTests {
  private static let operatorMitra = Pelaku(akun: "o", peran: .operator, unit: "m")
  private static let kepalaMitra = Pelaku(akun: "k", peran: .kepala, unit: "m")
  private static let akar = PohonTiny.kunci("akar", PohonTiny.kab)

  private static func refusal(_ fact: any Event, _ pelaku: Pelaku, _ state: State) -> Penolakan? {
    do throws(Penolakan) {
      _ = try state.memutuskan(Command(oleh: pelaku, [fact]), mulai: state.posisi + 1)
      return nil
    } catch {
      return error
    }
  }

  @Test("A request that changed meanwhile is told with the name of the partner") func changedMeanwhile() throws {
    let small = PohonTiny.state([PohonTiny.diminta])
    let seen = Terlihat(unit: PohonTiny.kab, objek: .dukunganLintas(simpulPohon: "akar", mitra: "m"), entri: nil)
    let problem = #expect(throws: Penolakan.self) { try seen.periksa(small.state) }
    #expect(problem?.pesan.hasPrefix("Permintaan dukungan kepada Mitra untuk") == true, "\(problem?.pesan ?? "")")
  }

  @Test func whatIsAskedAndOfWhom() {
    let small = PohonTiny.state()
    func asked(_ node: String = "akar", _ partner: String = "m", _ text: String = "Pelatihan", indikator: String? = nil)
      -> String?
    {
      small.refusal(
        DukunganLintasDicatat(
          unit: PohonTiny.kab, simpulPohon: node, mitra: partner, kontribusi: text, indikator: indikator))?.bidang
    }
    #expect(asked() == nil)
    #expect(asked("tiada") == "simpulPohon")
    #expect(asked("akar", "tiada") == "mitra")
    #expect(asked("akar", PohonTiny.kab) == "mitra")
    #expect(asked("akar", "m", " ") == "kontribusi")
    #expect(asked("akar", "m", "x", indikator: "i") == "indikator")
    #expect(asked("akar", "u", "x", indikator: "i") == nil)
  }

  @Test func nothingIsAskedOfWhatIsFormedInALaterYear() throws {
    let small = PohonTiny.state([
      PerangkatDaerahDitetapkan(
        id: "m", nama: "Mitra", jenis: .dinas, jabatanKepala: "K", tempat: "T", mulai: Tanggal(iso: "2026-07-01"))
    ])
    let early = try #require(Tanggal(iso: "2025-12-31"))
    let refusal = #expect(throws: Penolakan.self) { try PohonTiny.diminta.periksa(pada: early, small.state) }
    #expect(refusal?.bidang == "mitra" && refusal?.pesan.contains("baru dibentuk 1 Juli 2026") == true)
    // Plans are made in the year in which it is formed.
    let year = try #require(Tanggal(iso: "2026-01-01"))
    #expect(throws: Never.self) { try PohonTiny.diminta.periksa(pada: year, small.state) }
  }

  @Test func nothingIsAskedOfWhatHasEnded() throws {
    let last = try #require(Tanggal(tahun: 2023, bulan: 12, hari: 31))
    let small = PohonTiny.state([
      PerangkatDaerahDitetapkan(
        id: "m", nama: "Mitra", jenis: .dinas, jabatanKepala: "K", tempat: "T", selesai: last),
      PerangkatDaerahDitetapkan(
        id: "n", nama: "Penerus", jenis: .dinas, jabatanKepala: "K", tempat: "T", pendahulu: ["m"]),
    ])
    #expect(throws: Never.self) { try PohonTiny.diminta.periksa(pada: last, small.state) }
    let refusal = #expect(throws: Penolakan.self) {
      try PohonTiny.diminta.periksa(pada: Tanggal(hariSejak1970: last.hariSejak1970 + 1), small.state)
    }
    #expect(refusal?.pesan.contains("Penerusnya: Penerus") == true)
  }

  @Test("The way of a request: asked, proposed, decided, and asked anew once its wording changes")
  func states() {
    var small = PohonTiny.state([PohonTiny.diminta])
    func now() -> KeadaanDukungan? { small.state.dukunganLintas(Self.akar, mitra: "m")?.keadaan }
    #expect(now() == .diminta)
    small.add([PohonTiny.jawaban(.ditolak, diputuskan: false, alasan: "Tidak ada anggaran")])
    #expect(now() == .diusulkanDitolak)
    small.add([PohonTiny.jawaban(.diterima, diputuskan: false)])
    #expect(now() == .diusulkanDiterima)
    small.add([PohonTiny.jawaban(.diterima)])
    #expect(now() == .diterima)
    small.add([PohonTiny.diminta])
    #expect(now() == .dimintaUlang)
    #expect(small.state.dukunganLintas(Self.akar, mitra: "m")?.tanggapan == nil)
    small.add([PohonTiny.jawaban(.ditolak, alasan: "Bukan tugas kami")])
    #expect(now() == .ditolak)
    #expect(small.state.dukunganLintas(kepada: "m").count == 1)
    #expect(small.state.dukunganLintas(kepada: "u").isEmpty)
  }

  @Test("Only the partner answers, and only its kepala decides")
  func rights() {
    let small = PohonTiny.state([PohonTiny.diminta])
    let proposal = PohonTiny.jawaban(.diterima, diputuskan: false)
    let decision = PohonTiny.jawaban(.diterima)
    #expect(Self.refusal(proposal, Self.operatorMitra, small.state) == nil)
    #expect(Self.refusal(decision, Self.kepalaMitra, small.state) == nil)
    #expect(Self.refusal(decision, Self.operatorMitra, small.state)?.sebab == .wewenang)
    let others = [
      Pelaku(akun: "a", peran: .administrator), Pelaku(akun: "b", peran: .perencana),
      Pelaku(akun: "c", peran: .kepala, unit: "u"), Pelaku(akun: "d", peran: .operator, unit: "u"),
      Pelaku(akun: "e", peran: .pimpinan),
    ]
    for other in others {
      #expect(Self.refusal(proposal, other, small.state)?.sebab == .wewenang, "\(other.peran)")
      #expect(Self.refusal(decision, other, small.state)?.sebab == .wewenang, "\(other.peran)")
    }
    // Nobody answers in the name of the partner what was never asked.
    #expect(small.refusal(PohonTiny.jawaban(.diterima, unit: "u"))?.bidang == "permintaan")
  }

  @Test func aRefusalHasAReasonAndADecisionStandsAgainstProposals() {
    var small = PohonTiny.state([PohonTiny.diminta])
    #expect(small.refusal(PohonTiny.jawaban(.ditolak))?.bidang == "alasan")
    small.add([PohonTiny.jawaban(.ditolak, alasan: "Bukan tugas kami")])
    #expect(small.refusal(PohonTiny.jawaban(.diterima, diputuskan: false))?.bidang == "diputuskan")
    #expect(small.refusal(PohonTiny.jawaban(.diterima)) == nil)
    let withdrawal = PencatatanDicabut(
      unit: "m", objek: .tanggapanDukungan(permintaan: Self.akar), alasan: "x")
    #expect(small.refusal(withdrawal)?.pesan.contains("sudah diputuskan kepala") == true)
  }

  @Test("Those who asked are told of a refusal until they act, of an acceptance for a while")
  func told() throws {
    let day = try #require(Tanggal(tahun: 2024, bulan: 6, hari: 1))
    var small = PohonTiny.state([PohonTiny.diminta])
    func told(_ days: Int = 0) -> [Pekerjaan] {
      small.state.unit[PohonTiny.kab].map {
        small.state.dukunganDijawab($0, pada: Tanggal(hariSejak1970: day.hariSejak1970 + days))
      } ?? []
    }
    func answered(_ answer: DukunganLintasDitanggapi) {
      small.append(answer, waktu: Timestamp(millisecondsSince1970: Int64(day.hariSejak1970) * 86_400_000), oleh: "k")
    }
    #expect(told().isEmpty)
    answered(PohonTiny.jawaban(.ditolak, diputuskan: false, alasan: "Bukan tugas kami"))
    #expect(told().isEmpty, "a proposal is no decision")
    answered(PohonTiny.jawaban(.ditolak, alasan: "Bukan tugas kami"))
    #expect(told().map(\.alasan) == [["Bukan tugas kami"]] && told(400).map(\.simpul) == [[Self.akar]])
    answered(PohonTiny.jawaban(.diterima))
    #expect(told(30).count == 1 && told(30).first?.alasan == [] && told(31).isEmpty)
    small.add([PohonTiny.simpul("akar", unit: PohonTiny.kab, .hasil, "Sejahtera dan aman")])
    #expect(told().isEmpty)
  }

  @Test func anIndikatorThatIsPromisedStays() {
    let small = PohonTiny.state([
      DukunganLintasDicatat(
        unit: PohonTiny.kab, simpulPohon: "akar", mitra: "u", kontribusi: "Pelatihan", indikator: "i"),
      DukunganLintasDitanggapi(
        unit: "u", permintaan: Self.akar, jawaban: .diterima, diputuskan: true, indikator: "i", simpulPohon: "b"),
    ])
    let indicator = small.refusal(PencatatanDicabut(unit: "u", objek: .indikator(id: "i"), alasan: "x"))?.pesan
    #expect(
      indicator?.contains("permintaan dukungan dari “Kabupaten”; jawaban dukungan kepada “Kabupaten”") == true)
    let node = small.refusal(PencatatanDicabut(unit: "u", objek: .simpulPohon(id: "b"), alasan: "x"))?.pesan
    #expect(node?.contains("jawaban dukungan kepada “Kabupaten”") == true)
  }

  @Test("The forms in the journal are fixed, and what is withdrawn is as if it had never been asked")
  func forms() throws {
    let objects: [(Objek, any Event, String)] = [
      (
        .dukunganLintas(simpulPohon: "akar", mitra: "m"), PohonTiny.diminta,
        #"{"dukunganLintas":{"mitra":"m","simpulPohon":"akar"}}"#
      ),
      (
        .tanggapanDukungan(permintaan: Self.akar), PohonTiny.jawaban(.diterima, diputuskan: false),
        #"{"tanggapanDukungan":{"permintaan":{"id":"akar","unit":"kab"}}}"#
      ),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for (object, fact, form) in objects {
      #expect(String(decoding: try encoder.encode(object), as: UTF8.self) == form)
      #expect(Objek.dari(fact) == [object])
      var small = PohonTiny.state([PohonTiny.diminta])
      small.add([fact])
      let owner = try #require(fact.pemilik)
      #expect(small.refusal(PencatatanDicabut(unit: owner, objek: object, alasan: "x")) == nil)
      small.add([PencatatanDicabut(unit: owner, objek: object, alasan: "x")])
      #expect(small.state.unit[owner]?.ada(object) == false)
    }
    var small = PohonTiny.state([PohonTiny.diminta, PohonTiny.jawaban(.diterima)])
    small.add([
      PencatatanDicabut(
        unit: PohonTiny.kab, objek: .dukunganLintas(simpulPohon: "akar", mitra: "m"), alasan: "x")
    ])
    #expect(small.state.dukunganLintas(kepada: "m").isEmpty)
    small.add([PohonTiny.diminta])
    #expect(small.state.dukunganLintas(Self.akar, mitra: "m")?.keadaan == .dimintaUlang)
  }
}
