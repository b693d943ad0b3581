import FileStore
import Reviu
import Selaras

/// Gets documents and has them read and checked, as long as that may take.
struct PembacaanNaskah: Sendable {
  let penyedia: any PenyediaReviu
  let laporan: any PenyediaLaporan
  let files: FileStore
  /// Returns when a document has been read and checked for long enough.
  let batas: @Sendable () async -> Void

  /// Reads and checks a document of the store.
  func baca(
    _ file: BerkasNaskah, tahap: @escaping @Sendable (TahapReviu) -> Void
  ) async throws(ReviuJobs.Gagal) -> HasilReviu {
    tahap(.membaca)
    var bytes: [UInt8] = []
    do throws(FileStoreError) {
      let content = try files.open(file.sidik)
      bytes.reserveCapacity(content.size)
      for await piece in content { bytes += piece }
    } catch {
      throw ReviuJobs.Gagal(pesan: error.description)
    }
    do throws(NaskahError) {
      return try await terbatas(bytes, file.nama) { done, all in tahap(.memeriksa(done, all)) }
    } catch {
      throw ReviuJobs.Gagal(pesan: error.description)
    }
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
          jenis: .lkjip, unit: order.unit, tahun: order.tahun, format: .docx, state: state)
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

  /// The result, unless the limit comes first: then the work is told to end.
  private func terbatas(
    _ bytes: [UInt8], _ name: String, _ kemajuan: @escaping @Sendable (Int, Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    let work = Task { [penyedia] () async -> Result<HasilReviu, NaskahError> in
      do throws(NaskahError) {
        return .success(try await penyedia.reviu(bytes, nama: name, kemajuan: kemajuan))
      } catch {
        return .failure(error)
      }
    }
    let limit = Task { [batas] in
      await batas()
      if !Task.isCancelled { work.cancel() }
    }
    let result = await work.value
    limit.cancel()
    if case .failure = result, work.isCancelled { throw .terlaluLama(nama: name) }
    return try result.get()
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
