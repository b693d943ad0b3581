import Reviu
import Selaras

/// Records what was found in a document as a version of it, when it is the document that it was sent as.
struct PencatatanNaskah: Sendable {
  let selaras: Selaras.Application

  /// What the document of an order should be.
  func harapan(_ order: PesananReviu) -> HarapanNaskah {
    let state = selaras.state
    return HarapanNaskah(
      order, sebelumnya: state.unit[order.unit]?.evaluasi.versi(order.naskah, tahun: order.tahun).last?.isi, state)
  }

  /// Records a version, or says why it is none.
  func catat(
    _ order: PesananReviu, _ file: BerkasNaskah, _ result: HasilReviu, _ match: KecocokanNaskah,
    _ record: ReviuJobs.Pencatat
  ) async throws(ReviuJobs.Gagal) -> ReviuJobs.Akhir {
    let found = TemuanTercatat(result)
    // Another version may be recorded in between, by the command line.
    for _ in 0..<3 {
      let evaluation = selaras.state.unit[order.unit]?.evaluasi
      let last = evaluation?.versi(order.naskah, tahun: order.tahun).last?.isi
      if let last, last.berkas == file.sidik.hex, last.temuan == found.temuan { return .sama(versi: last.versi) }
      guard !match.bukanLaporan else {
        throw ReviuJobs.Gagal(pesan: NaskahError.bukanLaporan(nama: file.nama).description)
      }
      let odd = match.kejanggalan.map(\.uraian)
      // Whoever gave a reason gave it for what was shown.
      guard Set(odd).isSubset(of: order.janggal?.hal ?? []) else { return .janggal(file, odd) }
      let version = NaskahDireviu(
        unit: order.unit, tahun: order.tahun, naskah: order.naskah,
        versi: evaluation?.versiBerikutnya(order.naskah, tahun: order.tahun) ?? 1, berkas: file.sidik.hex,
        nama: file.nama, jenis: file.jenis, ukuran: file.ukuran, diperiksa: result.diperiksa.values.reduce(0, +),
        temuan: found.temuan, tidakDimuat: found.tidakDimuat > 0 ? found.tidakDimuat : nil,
        janggal: odd.isEmpty ? nil : order.janggal.map { NaskahJanggal(hal: odd, alasan: $0.alasan) })
      do throws(CommandFailure) {
        try await record(Command(oleh: order.pelaku, [version]))
        return .tercatat(versi: version.versi)
      } catch {
        guard error.penolakan?.bidang == "versi" else { throw ReviuJobs.Gagal(pesan: error.pesan) }
      }
    }
    throw ReviuJobs.Gagal(pesan: "Versi lain dicatat pada saat yang sama. Coba lagi.")
  }
}

extension HarapanNaskah {
  /// What a document that was ordered should be. Those whose work an agency took over, and those that took over from it,
  /// are no others: names change in the middle of a year.
  fileprivate init(_ order: PesananReviu, sebelumnya: NaskahDireviu?, _ state: State) {
    let unit = state.unit[order.unit]
    let before = unit?.organisasi.identitas.isi.pendahulu ?? []
    let kin = state.unit.values.filter {
      before.contains($0.id) || $0.organisasi.identitas.isi.pendahulu?.contains(order.unit) == true
    }
    let own = (unit.map { [$0] } ?? []) + kin.sorted { $0.id < $1.id }
    let others = state.daftarUnit.filter { other in
      other.jenis != .pemda && !own.contains { $0.id == other.id }
    }
    self.init(
      nama: own.map(\.nama), lain: others.map(\.nama),
      tahun: [.laporanKinerja, .rencanaKerja].contains(order.naskah) ? order.tahun : nil,
      diperiksaSebelumnya: sebelumnya?.diperiksa, wajibKinerja: order.naskah != .lainnya && order.isKiriman)
  }
}
