import Document
import Foundation
import Laporan
import Selaras
import TestSupport
import Testing

/// What a person is told when a report cannot be made.
@Suite struct FailureTests {
  @Test(arguments: [FormatLaporan.pdf, .docx])
  func aMissingToolIsNamedWithTheWayToInstallIt(_ format: FormatLaporan) async throws {
    let missing = TestTools.tool("perkakas", path: "/tidak/ada/perkakas")
    let document = try await SampleReports.batumandi()
    do throws(LaporanError) {
      _ = try await TestTools.maker(typst: missing, pandoc: missing).berkas(document, format)
      Issue.record("tanpa perkakas jadi juga")
    } catch {
      #expect(
        error.description
          == "Program perkakas tidak ditemukan di /tidak/ada/perkakas. Pasang dengan perintah: ./scripts/siapkan-perkakas"
      )
    }
  }

  @Test func thePemdaHasNoLkjip() async throws {
    let state = try await SampleReports.state()
    let pemda = try #require(state.unitPemda)
    let point = try SampleReports.asal()
    do throws(LaporanError) {
      _ = try Lkjip(state: state, unit: pemda.id, tahun: 2024, asal: point)
      Issue.record("LKjIP pemda jadi juga")
    } catch {
      guard case .pemerintahDaerah = error else { throw error }
      #expect(error.description.contains("LKjIP hanya untuk perangkat daerah"))
      #expect(error.description.contains(pemda.nama))
    }
  }

  @Test func aHangingToolIsEnded() async throws {
    let document = try await SampleReports.batumandi()
    try await TestTools.withFile(Array("#!/bin/sh\nexec tail -f /dev/null\n".utf8), named: "typst") { file in
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      let hanging = TestTools.tool("typst", path: file.path, timeLimit: .milliseconds(100))
      do throws(LaporanError) {
        _ = try await TestTools.maker(typst: hanging).berkas(document, .pdf)
        Issue.record("perkakas yang menggantung jadi juga")
      } catch {
        guard case .perkakas(.timedOut) = error else { throw error }
        #expect(error.description.contains("dihentikan"))
      }
    }
  }

  @Test func aBrokenToolShowsWhatItSaid() async throws {
    let document = try await SampleReports.batumandi()
    try await TestTools.withFile(Array("#!/bin/sh\necho kertas habis >&2\nexit 3\n".utf8), named: "typst") { file in
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      do throws(LaporanError) {
        _ = try await TestTools.maker(typst: TestTools.tool("typst", path: file.path)).berkas(document, .pdf)
        Issue.record("perkakas yang rusak jadi juga")
      } catch {
        #expect(error.description.contains("kertas habis"))
      }
    }
  }

  @Test func unknownUnitAndYearSayWhatThereIs() async throws {
    let state = try await SampleReports.state()
    let asal = try SampleReports.asal()
    func message(_ unit: String, _ tahun: Int) -> String {
      do throws(LaporanError) {
        _ = try TestTools.maker.dokumen(.lkjip, state: state, unit: unit, tahun: tahun, asal: asal)
        return ""
      } catch { return error.description }
    }
    #expect(message("tidak-ada", 2024).contains("Perangkat daerah \u{201C}tidak-ada\u{201D} tidak ada."))
    #expect(message("kecamatan-juai", 1999).contains("Tahun yang tersedia: 2024"))
    #expect(message("inspektorat", 2024).contains("Belum ada data untuk"))
  }
}
