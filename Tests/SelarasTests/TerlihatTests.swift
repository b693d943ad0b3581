import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("Nobody overwrites what he has not seen")
struct TerlihatTests {
  private static let pelaku = Pelaku(akun: "o", peran: .operator, unit: SmallAgency.unit)

  private static func value(_ text: String) throws -> RealisasiDicatat {
    try #require(SmallAgency.realisasi("2024-T1", text))
  }

  private static func objek() throws -> Objek {
    .realisasi(indikator: "ikm", periode: try #require(Periode(kode: "2024-T1")))
  }

  private static func refusal(_ state: State, _ seen: [Terlihat]) throws -> Penolakan? {
    let command = Command(oleh: pelaku, [try value("95")], terlihat: seen)
    do throws(Penolakan) {
      _ = try state.memutuskan(command, mulai: state.posisi + 1)
      return nil
    } catch {
      return error
    }
  }

  private static func seen(_ entri: Int64?, unit: String = SmallAgency.unit) throws -> Terlihat {
    Terlihat(unit: unit, objek: try objek(), entri: entri)
  }

  @Test func whatIsSeenIsTheLastEntryThatTouchedTheObject() throws {
    var agency = SmallAgency([SmallAgency.indicator()])
    let withdrawal = PencatatanDicabut(unit: SmallAgency.unit, objek: try Self.objek(), alasan: "Salah")
    var shown = [try #require(agency.state.unit[SmallAgency.unit]).terlihat(try Self.objek())]
    #expect(shown[0].entri == nil)
    for fact in [try Self.value("90"), try Self.value("91"), withdrawal, try Self.value("92")] as [any Event] {
      agency.add([fact])
      let now = try #require(agency.state.unit[SmallAgency.unit]).terlihat(try Self.objek())
      #expect(now.entri == agency.state.posisi)
      for earlier in shown {
        let refusal = try #require(try Self.refusal(agency.state, [earlier]))
        #expect(refusal.sebab == .keadaan && refusal.bidang == "terlihat")
        #expect(
          refusal.pesan
            == "Realisasi “IKM” Triwulan I 2024 sudah diubah sejak Anda membukanya. Isian Anda belum disimpan; periksa nilai terbaru, lalu simpan kembali bila isian Anda yang benar."
        )
      }
      shown.append(now)
      #expect(try Self.refusal(agency.state, [now]) == nil)
    }
  }

  @Test func oneOfSeveralIsEnoughAndAnUnknownUnitIsNamed() throws {
    let agency = SmallAgency([SmallAgency.indicator(), try Self.value("90")])
    let now = try Self.seen(agency.state.posisi)
    #expect(try Self.refusal(agency.state, [now, now]) == nil)
    #expect(try Self.refusal(agency.state, [now, try Self.seen(1)])?.bidang == "terlihat")
    #expect(try Self.refusal(agency.state, [try Self.seen(nil, unit: "x")])?.bidang == "unit")
  }

  @Test("Of two administrators who saw the same schedule the second is told, inside the decision") func schedule()
    throws
  {
    let administrator = Pelaku(akun: "a", peran: .administrator)
    func command(_ days: Int, _ entri: Int64?, _ jenis: Periode.Jenis = .bulan, _ tahun: Int = 2025) -> Command {
      Command(
        oleh: administrator, [JadwalDitetapkan(tahun: 2025, jenis: .bulan, tenggat: days)],
        jadwalTerlihat: [JadwalTerlihat(jenis: jenis, tahun: tahun, entri: entri)])
    }
    let state = State()
    let first = try state.memutuskan(command(7, nil), mulai: 1)
    let refusal = #expect(throws: Penolakan.self) { try first.memutuskan(command(12, nil), mulai: 2) }
    #expect(refusal?.bidang == "terlihat-bulan" && refusal?.pesan.contains("sudah diubah") == true)
    #expect(try first.memutuskan(command(12, 1), mulai: 2).jadwal.ditetapkan(.bulan, tahun: 2025)?.isi.tenggat == 12)
    #expect(throws: Never.self) { try first.memutuskan(command(12, nil, .bulan, 2024), mulai: 2) }
    #expect(throws: Never.self) { try first.memutuskan(command(12, nil, .triwulan), mulai: 2) }
  }

  @Test("Of two people who save what they saw at the same time one is told") func together() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let base: [any Event] = [
      PerangkatDaerahDitetapkan(id: SmallAgency.unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
      TujuanDitetapkan(unit: SmallAgency.unit, id: "t", nama: "Tujuan"), SmallAgency.indicator(),
    ]
    try await application.execute(Command(oleh: Pelaku(akun: "a", peran: .administrator), base))
    let empty = try Self.seen(nil)
    let saved = try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<20 {
        group.addTask {
          let command = Command(oleh: Self.pelaku, [try Self.value("\(index)")], terlihat: [empty])
          do {
            try await application.execute(command)
            return true
          } catch CommandFailure.refused(_, let refusal) {
            #expect(refusal.bidang == "terlihat")
            return false
          }
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(saved == 1)
    #expect(application.state.posisi == 4)
  }
}
