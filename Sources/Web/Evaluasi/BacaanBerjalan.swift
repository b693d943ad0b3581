/// A document that was sent, and how far it is.
struct BacaanBerjalan: Sendable {
  let pesanan: PesananReviu
  let keadaan: ReviuJobs.Keadaan

  /// Whether somebody has something left to do, although its reading has ended.
  var menunggu: Bool {
    switch keadaan {
    case .berjalan, .berakhir(.tercatat), .berakhir(.sama): false
    case .berakhir(.janggal), .berakhir(.gagal): true
    }
  }

  /// In words, with what comes next.
  var sebutan: (lencana: String, jenis: LencanaJenis, uraian: String) {
    switch keadaan {
    case .berjalan(let step): ("Sedang dikerjakan", .netral, step.uraian)
    case .berakhir(.janggal):
      ("Belum dicatat", .perhatian, "Tampaknya bukan naskah yang dimaksud: catat dengan alasan, atau batalkan.")
    case .berakhir(.gagal): ("Tidak diterima", .salah, "Baca sebabnya, lalu unggah lagi.")
    case .berakhir(.tercatat(let version)), .berakhir(.sama(let version)): ("Selesai", .baik, "Versi \(version).")
    }
  }
}
