import Sakip

/// The rule about a plan that was published without the document that set it: K.410.
extension KaidahKeselarasan {
  static let dasarTakTercetak = KaidahKeselarasan(
    kode: "K.410", kelompok: .anggaran, tingkat: .peringatan, judul: "Dasar hukum rencana tidak tercetak",
    penjelasan:
      "Rencana yang berlaku dicatat dari dokumen terbit yang tidak mencetak peraturan atau keputusan yang menetapkannya.",
    tindakan: "Cari peraturan atau keputusannya, lalu catat nomor dan tanggalnya; bila memang tidak ada, kecualikan.",
    dasar:
      "Permendagri 86/2017 (ringkasan): RPJMD, Renstra, RKPD, dan Renja ditetapkan dengan peraturan atau keputusan",
    periksa: .sendiri { own in
      let version = own.berlaku.flatMap { version in
        takTercetak(version.landasan, version.nama).map {
          Pelanggaran(objek: .versiRenstra(id: version.id), versi: version.id, uraian: $0)
        }
      }
      let documents = [RencanaTahunanDitetapkan.Dokumen.rkpd, .renja].compactMap { kind -> Pelanggaran? in
        guard let document = own.rencana.rencanaBerlaku(kind, tahun: own.tahun) else { return nil }
        return takTercetak(document.landasan, document.nama).map {
          Pelanggaran(objek: .rencanaTahunan(id: document.id), tahun: own.tahun, uraian: $0)
        }
      }
      return [version].compactMap(\.self) + documents
    })

  private static func takTercetak(_ ground: LandasanHukum?, _ name: String) -> String? {
    guard let ground, !ground.isTercetak else { return nil }
    return "\u{201C}\(name)\u{201D}: \(ground.tertulis)"
  }
}
