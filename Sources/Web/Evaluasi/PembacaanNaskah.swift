import FileStore
import Laporan
import Reviu
import Selaras

/// Gets documents and has them read and checked, as long as that may take.
struct PembacaanNaskah: Sendable {
  let penyedia: any PenyediaReviu
  let laporan: any PenyediaLaporan
  let files: FileStore
  private let meja: MejaBaca

  /// - Parameter batas: returns when a document has been read and checked for long enough.
  init(
    penyedia: any PenyediaReviu, laporan: any PenyediaLaporan, files: FileStore,
    batas: @escaping @Sendable () async -> Void
  ) {
    self.penyedia = penyedia
    self.laporan = laporan
    self.files = files
    meja = MejaBaca(batas: batas)
  }

  /// Reads and checks a document of the store.
  func baca(
    _ file: BerkasNaskah, tahap: @escaping @Sendable (TahapReviu) -> Void
  ) async throws(ReviuJobs.Gagal) -> HasilReviu {
    tahap(.membaca)
    return try await meja.kerjakan(file.nama) { [penyedia, files] () async throws(ReviuJobs.Gagal) -> HasilReviu in
      let bytes = try await Self.isi(file, files)
      do throws(NaskahError) {
        return try await penyedia.reviu(bytes, nama: file.nama) { done, all in tahap(.memeriksa(done, all)) }
      } catch {
        throw ReviuJobs.Gagal(pesan: error.description)
      }
    }
  }

  /// Whether a document that was read is what it was sent as.
  func kecocokan(
    _ result: HasilReviu, _ wanted: HarapanNaskah
  ) async throws(ReviuJobs.Gagal) -> KecocokanNaskah {
    try await meja.kerjakan(result.naskah.nama) { KecocokanNaskah(result, wanted) }
  }

  /// The document of an order: the one that was sent, or the report that is made now.
  func berkas(
    _ order: PesananReviu, _ source: PesananReviu.Sumber, tahap: @escaping @Sendable (TahapReviu) -> Void
  ) async throws(ReviuJobs.Gagal) -> BerkasNaskah {
    switch source {
    case .berkas(let file): return file
    case .laporan(let state, let name):
      tahap(.menyusun)
      do {
        let data = try await laporan.laporan(
          jenis: .lkjip, unit: order.unit, tahun: order.tahun, pilihan: PilihanPk(), format: .docx, state: state)
        return BerkasNaskah(try await files.add(Array(data), .documents), nama: name)
      } catch let error as GalatLaporan {
        throw ReviuJobs.Gagal(pesan: error.pesan)
      } catch let error as FileStoreError {
        throw ReviuJobs.Gagal(pesan: error.description)
      } catch {
        throw ReviuJobs.Gagal(
          pesan: "Laporan belum dapat disusun karena gangguan pada situs. Coba lagi beberapa saat lagi.")
      }
    }
  }

  private static func isi(_ file: BerkasNaskah, _ files: FileStore) async throws(ReviuJobs.Gagal) -> [UInt8] {
    do throws(FileStoreError) {
      let content = try files.open(file.sidik)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(content.size)
      for await piece in content { bytes += piece }
      return bytes
    } catch {
      throw ReviuJobs.Gagal(pesan: error.description)
    }
  }
}

extension HasilReviu {
  /// About how many bytes it holds in memory, with what the checker makes of it.
  var biaya: Int {
    let text = naskah.blok.reduce(10_000) { sum, block in
      switch block {
      case .alinea(let text): sum + text.teks.utf8.count + 100
      case .tabel(let table):
        (table.kepala + table.isi).reduce(sum) { $0 + $1.sel.reduce(100) { $0 + $1.teks.utf8.count + 100 } }
      }
    }
    return temuan.reduce(text) { sum, finding in
      ([finding.pokok] + finding.bandingan).reduce(
        sum + 300
          + [finding.uraian, finding.seharusnya ?? "", finding.perhitungan ?? ""].reduce(0) { $0 + $1.utf8.count }
      ) { $0 + $1.tulisan.utf8.count + 100 }
    }
  }
}
